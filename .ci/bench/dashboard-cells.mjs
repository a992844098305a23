// A register of 7 columns for the dashboard of 101 figures: 12 categories, 36 months of due days, and how long things took. The same on every run.
import { generator } from "./generator.mjs";

export const CATEGORIES = [
  "Access",
  "Apron",
  "Cargo",
  "Catering",
  "Crew",
  "Cyber",
  "Perimeter",
  "Rail",
  "Screening",
  "Stores",
  "Supplies",
  "Training",
];
export const MONTHS = 36;
/** 2024-01-01 and 2026-12-31; looked at on 2027-01-31. */
export const [FIRST_DAY, LAST_DAY, AS_OF] = [45_292, 46_387, 46_418];
/** Rows by 7 columns are a million cells. */
export const MILLION_CELLS = 142_857;

const OWNERS = ["Security manager", "Duty manager", "Cargo supervisor", "Training lead"];

/** Plain columns; an open item has no day of closing. @param rows how many */
export function dashboardColumns(rows) {
  const pick = generator(20_270_131);
  const columns = { id: [], category: [], owner: [], due: [], done: [], severity: [], days: [] };
  for (let row = 0; row < rows; row++) {
    const due = FIRST_DAY + pick(LAST_DAY - FIRST_DAY + 1);
    columns.id.push(`ACT-${String(row + 1).padStart(7, "0")}`);
    columns.category.push(CATEGORIES[pick(CATEGORIES.length)]);
    columns.owner.push(OWNERS[pick(OWNERS.length)]);
    columns.due.push(due);
    columns.done.push(pick(10) === 0 ? null : due - 20 + pick(30));
    columns.severity.push(1 + pick(5));
    columns.days.push(pick(40_000) / 100);
  }
  return columns;
}

/** A column as Excel hands a range over: an array of its own for every row, from JSON; an empty cell is "". */
export function asRange(column) {
  return JSON.parse(JSON.stringify(column.map((value) => [value ?? ""])));
}

/** Position of the month, from 0, for every day from FIRST_DAY to LAST_DAY. */
export function monthOfEachDay() {
  const start = Date.UTC(2024, 0, 1);
  return Uint8Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, index) => {
    const day = new Date(start + index * 86_400_000);
    return (day.getUTCFullYear() - 2024) * 12 + day.getUTCMonth();
  });
}

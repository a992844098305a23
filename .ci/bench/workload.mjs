// The cells that every contestant writes, as plain data: one register of 12 columns and 14 tables of 60 rows by 10. The same on every run.
import { generator } from "./generator.mjs";

export const STATUSES = ["Open", "In progress", "Waiting", "Done", "Dropped"];
/** Where the statuses stand on the first sheet, for its drop-downs: column O, from row 1 on. */
export const STATUS_COLUMN = 14;
export const DATE_FORMAT = "yyyy-mm-dd";

const SMALL_TABLES = 14;
const SMALL_ROWS = 60;
const FIRST_DAY = 45_000;
const OWNERS = ["Security manager", "Duty manager", "Cargo supervisor", "Training lead", "Head of ground handling"];
const SITES = ["North", "South", "Hangar 2", "Cargo shed"];
const FINDINGS = [
  "Door left open at gate",
  "Badge not worn in area",
  "Seal number differs on trolley",
  "Camera out of order at stand",
  "Training overdue in team",
];

const registerColumns = [
  { heading: "Finding ID", width: 12, value: (row) => `FND-${String(row + 1).padStart(6, "0")}` },
  { heading: "What was found", width: 40, value: (row, pick) => `${FINDINGS[pick(FINDINGS.length)]} ${pick(400)}` },
  { heading: "Status", width: 14, choice: true, value: (row, pick) => STATUSES[pick(STATUSES.length)] },
  { heading: "Owner", width: 22, value: (row, pick) => OWNERS[pick(OWNERS.length)] },
  { heading: "Site", width: 14, value: (row, pick) => SITES[pick(SITES.length)] },
  { heading: "Found on", width: 12, date: true, value: (row, pick) => FIRST_DAY + pick(1000) },
  { heading: "Due on", width: 12, date: true, value: (row, pick) => FIRST_DAY + 30 + pick(1000) },
  { heading: "Closed on", width: 12, date: true, value: (row, pick) => (pick(10) === 0 ? null : FIRST_DAY + 60 + pick(1000)) },
  { heading: "Severity", width: 10, value: (row, pick) => 1 + pick(5) },
  { heading: "Likelihood", width: 10, value: (row, pick) => 1 + pick(5) },
  { heading: "Hours spent", width: 10, value: (row, pick) => pick(4000) / 100 },
  { heading: "Reference", width: 16, value: (row, pick) => `REF ${pick(100_000)}` },
];

function sheet(name, table, columns, count, pick) {
  const rows = Array.from({ length: count }, (_, row) => columns.map((column) => column.value(row, pick)));
  return { name, table, columns, rows };
}

/** 15 sheets; headings stand in row 1 and records below. @param count rows of the register */
export function workload(count) {
  const pick = generator(20_261_121);
  const small = Array.from({ length: SMALL_TABLES }, (_, index) =>
    sheet(`Table ${index + 2}`, `tblSmall${index + 2}`, registerColumns.slice(0, 10), SMALL_ROWS, pick),
  );
  return [sheet("Register", "tblRegister", registerColumns, count, pick), ...small];
}

import { compositionOf, settingsFor } from "../../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../../src/core/creation/initial-records";
import type { SemsChoices } from "../../../../src/core/creation/choices";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { sumsOf, type CountPeriod } from "../../../../src/core/workbook/register-count";
import { serialOfIso, type SerialDay } from "../../../../src/core/workbook/serial-day";

const choices: SemsChoices = { sector: "CGO", entityName: "Example Ltd", sites: ["Main site"], phase: "2B", set: "full" };

export function on(iso: string): SerialDay {
  return serialOfIso(iso) ?? Number.NaN;
}

export const AS_OF = on("2026-10-15");
/** The third quarter of 2026. */
export const QUARTER: CountPeriod = { start: on("2026-07-01"), end: on("2026-09-30") };

export type Rows = readonly RecordInput[];

/** What a metric counts in a workbook with these records: the sums, what each row adds, and the rows that it leaves out. */
export function countedIn(metricId: string, registers: Readonly<Record<string, Rows>>, period = QUARTER) {
  const records = new Map([...initialRecords(choices.sector, choices.set), ...Object.entries(registers)]);
  const { book } = compositionOf(choices, { records, settings: { ...settingsFor(choices), asOfOverride: AS_OF } }, AS_OF);
  const count = book.count(metricId, period);
  if (!count) throw new Error(`${metricId} is not counted`);
  const { numerator, denominator } = sumsOf(count);
  return {
    sums: [numerator, denominator],
    cases: count.cases.map((row) => [row.tableRow, row.numerator, row.denominator]),
    leftOut: count.leftOut.map((row) => [row.tableRow, row.reason]),
  };
}

/** Rows with ids. */
export function numberedRows(prefix: string, key: string, rows: Rows): Rows {
  return rows.map((row, index) => ({ [key]: `${prefix}-${String(index + 1).padStart(3, "0")}`, ...row }));
}

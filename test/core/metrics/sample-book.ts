import { compositionOf, settingsFor } from "../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../src/core/creation/initial-records";
import { sampleRecords, sampleSettings } from "../../../src/core/creation/sample/example-cargo";
import { sampleChoices } from "../../../src/core/creation/sample/sample-edits";
import { registerCounters } from "../../../src/core/metrics/cards";
import type { MetricRecord } from "../../../src/core/metrics/metric-cell";
import type { RecordInput } from "../../../src/core/workbook/layout/composition";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import type { readings } from "../../../src/core/workbook/sheets/readings";
import type { CellIssue } from "../../../src/core/workbook/snapshot";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";

export function day(iso: string): number {
  return serialOfIso(iso) ?? NaN;
}

type Changed = (records: readonly RecordInput[]) => readonly RecordInput[];
export interface SampleChanges {
  readonly metrics?: Changed;
  readonly readings?: Changed;
  readonly asOf?: string;
}

/** The sample entity, with other metrics or readings. */
export function sampleBook(changes: SampleChanges = {}): SnapshotBook {
  const choices = sampleChoices({ asOf: day(changes.asOf ?? "2026-10-31") });
  const records = new Map<string, readonly RecordInput[]>([...initialRecords(choices.sector, choices.set), ...sampleRecords()]);
  for (const id of ["metrics", "readings"] as const) records.set(id, (changes[id] ?? ((same) => same))(records.get(id) ?? []));
  const { book } = compositionOf(
    choices,
    { records, settings: { ...settingsFor(choices), ...sampleSettings, asOfOverride: choices.asOf ?? null } },
    0,
  );
  if (!(book instanceof SnapshotBook)) throw new Error("no snapshot behind the book");
  return book;
}

/** Changes to one metric. */
export function metricWith(id: string, values: RecordInput): Changed {
  return (records) => records.map((record) => (record["metricId"] === id ? { ...record, ...values } : record));
}

export function metricOf(id: string, book: SnapshotBook): MetricRecord {
  const metric = book.recordsBy(metrics, "metricId").get(id)?.[0];
  if (!metric) throw new Error(`there is no metric ${id}`);
  return metric;
}

/** The same workbook with a cell that cannot be taken as its column says. */
export function withIssue(book: SnapshotBook, sheet: typeof metrics | typeof readings, key: string, issue: CellIssue): SnapshotBook {
  const { snapshot } = book;
  const register = snapshot.registers[sheet.id];
  const column = register?.columns[key];
  if (!register || !column) throw new Error(`there is no column ${sheet.id}.${key}`);
  const values = column.values.map((value, row) => (row === issue.tableRow ? null : value));
  const columns = { ...register.columns, [key]: { ...column, values, issues: [issue] } };
  return new SnapshotBook({ ...snapshot, registers: { ...snapshot.registers, [sheet.id]: { ...register, columns } } }, registerCounters);
}

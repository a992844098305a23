import { compositionOf, settingsFor } from "../creation/compose-sems";
import type { SemsChoices } from "../creation/choices";
import { registerCounters } from "../metrics/cards";
import { EXAMPLE_TODAY, type ExampleWorkbook } from "../rules/rule";
import type { RecordInput } from "../workbook/layout/composition";
import { SnapshotBook } from "../workbook/snapshot-book";
import { withRawCells } from "./with-raw-cells";

const choices: SemsChoices = { sector: "CGO", entityName: "Example", sites: ["Kingsbridge"], phase: "2B", set: "full", asOf: EXAMPLE_TODAY };

/** A full workbook whose registers are empty but for the rows of the example. */
export function bookOfExample({ settings = {}, rows, raw = {}, changed }: ExampleWorkbook): SnapshotBook {
  const records = new Map<string, readonly RecordInput[]>();
  for (const { register, records: own } of rows)
    records.set(register, [...(records.get(register) ?? []), ...own.map((record): RecordInput => ({ ...record }))]);
  const { book } = compositionOf(choices, { records, settings: { ...settingsFor(choices), ...settings } }, EXAMPLE_TODAY);
  if (!(book instanceof SnapshotBook)) throw new Error("the composition reads its records in another way now");
  const snapshot = withRawCells(book.snapshot, raw);
  return new SnapshotBook(changed ? changed.snapshot(snapshot) : snapshot, registerCounters);
}

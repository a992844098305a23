import type { Columns, RecordOf, SheetRecord } from "../workbook/define-sheet";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";

/** One fault for each of these cells of a record that is empty; a cell that could not be read is a finding of another rule. */
export function emptyCells<C extends Columns>(
  sheet: SheetRecord<C>,
  record: RecordOf<NoInfer<C>>,
  keys: readonly Extract<keyof C, string>[],
  recordName: string,
  book: SnapshotBook,
): readonly Fault[] {
  return keys
    .filter((key) => book.nothing(sheet, record, key) === "empty")
    .map((key) => ({ at: atCell(sheet, record, key), message: `“${headingOf(sheet, key, book)}” of ${recordName} is empty.` }));
}

function headingOf<C extends Columns>(sheet: SheetRecord<C>, key: Extract<keyof C, string>, book: SnapshotBook): string {
  return book.snapshot.registers[sheet.id]?.columns[key]?.heading ?? key;
}

import type { Columns, RecordOf, SheetRecord } from "../workbook/define-sheet";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** Whether a cell holds something that could not be read, or its column is gone: a finding of another rule, and nothing can be concluded from such a cell. */
export function isUnreadable<C extends Columns>(
  sheet: SheetRecord<C>,
  record: RecordOf<NoInfer<C>>,
  key: Extract<keyof C, string>,
  book: SnapshotBook,
): boolean {
  const nothing = book.nothing(sheet, record, key);
  return nothing !== undefined && nothing !== "empty";
}

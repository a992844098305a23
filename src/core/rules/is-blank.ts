import type { Columns, RecordOf, SheetRecord } from "../workbook/define-sheet";
import type { SnapshotBook } from "../workbook/snapshot-book";

/**
 * Whether nothing stands in the cell of a record, or nothing but separators where several values belong. A cell that could not be read, and a column that is
 * not there, are not blank: other rules report them.
 */
export function isBlank<C extends Columns>(
  sheet: SheetRecord<C>,
  record: RecordOf<NoInfer<C>>,
  key: Extract<keyof NoInfer<C>, string>,
  book: SnapshotBook,
): boolean {
  const nothing = book.nothing(sheet, record, key);
  if (nothing !== undefined) return nothing === "empty";
  const value: unknown = record[key];
  return Array.isArray(value) && value.length === 0;
}

import { keyColumn, type Book, type Columns, type RecordOf, type SheetRecord } from "../workbook/define-sheet";
import type { RegisterCount } from "../workbook/register-count";
import { countRecords, type Contribution } from "./count-records";

/**
 * Counts the records of a register and leaves out those that have no id yet: their calculated cells are silent, so the native formulas,
 * which look at one of those cells, leave them out too.
 */
export function countIdentified<C extends Columns>(
  sheet: SheetRecord<C>,
  book: Book,
  contribution: (record: RecordOf<C>) => Contribution | undefined,
): RegisterCount {
  const key = keyColumn(sheet);
  return countRecords(sheet, book, (record) => {
    const part = contribution(record);
    return part !== undefined && record[key] === undefined && book.nothing(sheet, record, key) !== "error" ? "the row has no id" : part;
  });
}

/** The criterion of COUNTIFS and SUMIFS that goes with it; the column is a calculated one that shows a word in every record. */
export function identified(column: string): string {
  return `${column},"?*"`;
}

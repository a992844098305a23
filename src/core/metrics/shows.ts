import type { Book, Columns, RecordOf, SheetRecord } from "../workbook/define-sheet";
import { calculatedValue } from "../workbook/layout/record-cells";
import type { CellValue } from "../workbook/cell";

/** Whether a calculated cell of a record shows the label of a code now: what the native formulas look at. A cell with a status word shows none. */
export function shows<C extends Columns>(sheet: SheetRecord<C>, key: string, code: string, record: RecordOf<C>, book: Book): boolean {
  const list = sheet.calculated[key]?.list;
  return list !== undefined && shownIn(sheet, key, record, book) === book.label(list.id, code);
}

/** What a calculated cell of a record shows. */
export function shownIn<C extends Columns>(sheet: SheetRecord<C>, key: string, record: RecordOf<C>, book: Book): CellValue {
  const calculation = sheet.calculated[key];
  return calculation ? calculatedValue(sheet, calculation, record, book) : "";
}

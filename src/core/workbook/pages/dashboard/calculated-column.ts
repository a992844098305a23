import type { Book, Columns, RecordOf, SheetRecord } from "../../define-sheet";
import type { CellValue } from "../../cell";
import { calculatedValue } from "../../layout/record-cells";

/** A calculated cell of a record as the workbook shows it (labels, status words). */
export function shown<C extends Columns>(sheet: SheetRecord<C>, key: string, record: RecordOf<C>, book: Book): CellValue {
  const calculation = sheet.calculated[key];
  if (!calculation) throw new Error(`${sheet.id} has no calculated column "${key}"`);
  return calculatedValue(sheet, calculation, record, book);
}

/** Whether a calculated choice of a record stands at a code now. */
export function stands<C extends Columns>(sheet: SheetRecord<C>, key: string, code: string, record: RecordOf<C>, book: Book): boolean {
  const calculation = sheet.calculated[key];
  return calculation?.list !== undefined && shown(sheet, key, record, book) === book.label(calculation.list.id, code);
}

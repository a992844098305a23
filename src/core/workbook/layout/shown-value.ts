import type { CellValue } from "../cell";
import type { Book, Columns, RecordOf, SheetRecord } from "../define-sheet";
import { calculatedValue } from "./calculated-value";

/** What a calculated cell shows, choices by their label: what a native formula that reads the column goes by. */
export function shownValue<C extends Columns>(sheet: SheetRecord<C>, key: string, record: RecordOf<C>, book: Book): CellValue {
  const calculation = sheet.calculated[key];
  if (!calculation) throw new Error(`${sheet.id} has no calculated column "${key}"`);
  return calculatedValue(sheet, calculation, record, book);
}

/** Whether a calculated choice of a record shows the label of a code now. A cell with a status word shows none. */
export function showsCode<C extends Columns>(sheet: SheetRecord<C>, key: string, code: string, record: RecordOf<C>, book: Book): boolean {
  const list = sheet.calculated[key]?.list;
  return list !== undefined && shownValue(sheet, key, record, book) === book.label(list.id, code);
}

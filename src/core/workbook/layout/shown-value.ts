import type { CellValue } from "../cell";
import type { Book, Columns, RecordOf, SheetRecord } from "../define-sheet";
import { calculatedValue } from "./record-cells";

/** What a calculated cell shows, choices by their label: what a native formula that reads the column goes by. */
export function shownValue<C extends Columns>(sheet: SheetRecord<C>, key: string, record: RecordOf<C>, book: Book): CellValue {
  const calculation = sheet.calculated[key];
  if (!calculation) throw new Error(`${sheet.id} has no calculated column "${key}"`);
  return calculatedValue(sheet, calculation, record, book);
}

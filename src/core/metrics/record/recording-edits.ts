import { placedColumns, type PlacedColumn, type SheetRecord } from "../../workbook/define-sheet";
import type { WorkbookEdit } from "../../workbook/edits";
import { inputCell } from "../../workbook/layout/record-cells";
import type { OpenBook } from "../../workbook/open-book";
import { appendedRows } from "../../workbook/record-edits";
import { readings } from "../../workbook/sheets/readings";
import { rawCell, type PlannedRow, type PlannedRows } from "./planned-rows";

const SHEET = readings as SheetRecord; // only its columns are gone over, and its calculations are given records of its own
const places: readonly PlacedColumn[] = placedColumns(SHEET);

/** Corrections in place, each cell refused when it has changed since it was read; then the new rows, then Config's highest number. */
export function recordingEdits({ rows, idEdits }: PlannedRows, open: OpenBook): readonly WorkbookEdit[] {
  const planned = rows.flatMap((row) => row ?? []);
  const added = planned.filter(({ tableRow }) => tableRow === undefined);
  return [
    ...planned.flatMap((row) => correctionEdits(row, open)),
    ...appendedRows(
      SHEET,
      added.map(({ values }) => values),
      open,
    ),
    ...idEdits,
  ];
}

function correctionEdits({ tableRow, values }: PlannedRow, { content, book }: OpenBook): readonly WorkbookEdit[] {
  const register = book.snapshot.registers[readings.id];
  if (tableRow === undefined || !register) return [];
  return places.flatMap((place): WorkbookEdit[] => {
    const left = register.columns[place.key]?.column;
    const value = values[place.key];
    if (left === undefined || value === undefined) return [];
    const expected = [[rawCell(content, book, tableRow, place.key)]];
    return [{ kind: "setCells", sheet: register.sheet, top: register.top + 1 + tableRow, left, rows: [[inputCell(place, value, book)]], expected }];
  });
}

import type { TableContent, WorkbookContent } from "../../workbook/content";
import { placedColumns, type PlacedColumn, type SheetRecord } from "../../workbook/define-sheet";
import type { WorkbookEdit } from "../../workbook/edits";
import type { CellInput } from "../../workbook/sheet-plan";
import { readings } from "../../workbook/sheets/readings";
import type { RegisterSnapshot } from "../../workbook/snapshot";
import type { SnapshotBook } from "../../workbook/snapshot-book";
import { rawCell, readingsTable, type PlannedRow, type PlannedRows } from "./planned-rows";

const places: readonly PlacedColumn[] = placedColumns(readings as SheetRecord); // its calculations are not called here, only its columns are looked at

/** Corrections in place, each cell refused when it has changed since it was read; then the new rows, then Config's highest number. */
export function recordingEdits(content: WorkbookContent, book: SnapshotBook, { rows, idEdits }: PlannedRows): readonly WorkbookEdit[] {
  const register = book.snapshot.registers[readings.id];
  const table = register && readingsTable(content, register);
  if (!register || !table) return [];
  const planned = rows.flatMap((row) => row ?? []);
  const added = planned.filter(({ tableRow }) => tableRow === undefined).map((row) => rowCells(row, register, table, book));
  return [
    ...planned.flatMap((row) => correctionEdits(row, register, content, book)),
    ...(added.length === 0 ? [] : [{ kind: "appendRows", table: table.name, rows: added } as const]),
    ...idEdits,
  ];
}

function correctionEdits(row: PlannedRow, register: RegisterSnapshot, content: WorkbookContent, book: SnapshotBook): readonly WorkbookEdit[] {
  const { tableRow } = row;
  if (tableRow === undefined) return [];
  return places.flatMap((place): WorkbookEdit[] => {
    const left = register.columns[place.key]?.column;
    if (left === undefined || row.values[place.key] === undefined) return [];
    const expected = [[rawCell(content, book, tableRow, place.key)]];
    return [{ kind: "setCells", sheet: register.sheet, top: register.top + 1 + tableRow, left, rows: [[inputOf(place, row, book)]], expected }];
  });
}

/** The cells of a new row in the order of the table as it stands; columns that are not ours stay empty. */
function rowCells(row: PlannedRow, register: RegisterSnapshot, table: TableContent, book: SnapshotBook): readonly CellInput[] {
  const cells: CellInput[] = table.headings.map(() => null);
  for (const place of places) {
    const column = register.columns[place.key]?.column;
    if (column === undefined) continue;
    const index = column - table.left;
    cells[index] = place.calculation ? calculatedInput(row, table, index) : inputOf(place, row, book);
  }
  return cells;
}

function inputOf({ key, column }: PlacedColumn, row: PlannedRow, book: SnapshotBook): CellInput {
  const value = row.values[key] ?? null;
  return column?.list && typeof value === "string" ? book.label(column.list.id, value) : value;
}

/** The formula of the rows above: headings in it may have been reworded. A host fills it in where there is none to copy. */
function calculatedInput({ values }: PlannedRow, table: TableContent, index: number): CellInput {
  const formula = [...(table.columns[index]?.formulas ?? [])].reverse().find((other) => other !== null) ?? null;
  return formula === null ? null : { formula, value: quotient(values["numerator"], values["denominator"]) };
}

/** What the column Value shows. */
function quotient(numerator: string | number | null | undefined, denominator: string | number | null | undefined): string | number {
  if (typeof numerator !== "number") return "";
  if (typeof denominator !== "number") return numerator;
  return denominator > 0 ? numerator / denominator : "no exposure";
}

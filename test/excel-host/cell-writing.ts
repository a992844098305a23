import type { RangeRef } from "../../src/core/workbook/cell";
import { isCellError, isNotCalculated } from "../../src/core/workbook/cell";
import { assertWritable, type ExcelScene } from "./excel-scene";
import { checkFormula } from "./formula-check";
import { invalidArgument } from "./simulated-error";
import { contains, type SimulatedSheet } from "./simulated-workbook";
import { typedEntry } from "./typed-entry";

const MAX_TEXT = 32_767;

/** Brings what was given to a range into the shape of the range; a single value fills it (Microsoft: Range.values, Range.formulas). */
export function matrixFor(range: RangeRef, given: unknown, location: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => given));
  const rows: readonly unknown[] = given;
  const fits = rows.length === range.rows && rows.every((row) => Array.isArray(row) && row.length === range.columns);
  if (!fits) throw invalidArgument(location, "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
}

/** Writes values or formulas: `null` leaves a cell alone, `""` clears it (Microsoft: blank and null values). */
export function writeCells(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef, given: unknown, location: string): void {
  assertWritable(scene, sheet, location);
  matrixFor(range, given, location).forEach((row, r) =>
    row.forEach((input, c) => {
      if (input !== null) writeCell(scene, sheet, range.top + r, range.left + c, input, location);
    }),
  );
  growTableAbove(scene, sheet, range);
  noticeCalculatedColumns(sheet, range);
  scene.changed(sheet, range);
}

function writeCell(scene: ExcelScene, sheet: SimulatedSheet, row: number, column: number, input: unknown, location: string): void {
  const cell = sheet.cellToWrite(row, column);
  delete cell.formula;
  delete cell.isError;
  if (typeof input === "number" || typeof input === "boolean") {
    cell.value = input;
  } else if (typeof input !== "string" || input.length > MAX_TEXT) {
    throw invalidArgument(location);
  } else if (input.startsWith("=") && input.length > 1 && cell.numberFormat !== "@") {
    const around = sheet.tables.find((table) => contains(table.range, { top: row, left: column, rows: 1, columns: 1 }));
    checkFormula(scene.book, input, location, around?.name);
    cell.formula = input;
    storeResult(scene, sheet, row, column, input);
  } else {
    cell.value = typedEntry(input, cell.numberFormat);
  }
}

function storeResult(scene: ExcelScene, sheet: SimulatedSheet, row: number, column: number, formula: string): void {
  const cell = sheet.cellToWrite(row, column);
  const result = scene.book.valueOf(sheet.name, row, column, formula);
  cell.value = result === null || isNotCalculated(result) ? 0 : isCellError(result) ? result.error : result;
  if (result !== null && isCellError(result)) cell.isError = true;
}

/**
 * Writing directly below a table takes the rows into it and fills its calculated columns. It does not when the first written cell is empty:
 * this is how a long write, which the client library cuts at 1,500 cells, leaves rows outside (OfficeDev/office-js issues 3013 and 3191).
 */
function growTableAbove(scene: ExcelScene, sheet: SimulatedSheet, written: RangeRef): void {
  const table = sheet.tables.find(
    ({ range }) =>
      range.top + range.rows === written.top && range.left <= written.left && written.left + written.columns <= range.left + range.columns,
  );
  const first = sheet.cell(written.top, written.left);
  if (!table || table.showTotals || first === undefined || (first.value === "" && first.formula === undefined)) return;
  table.range = { ...table.range, rows: table.range.rows + written.rows };
  fillCalculatedColumns(scene, sheet, table.name, written.top);
}

/** New rows of a table get the formulas of its calculated columns wherever nothing was written. */
export function fillCalculatedColumns(scene: ExcelScene, sheet: SimulatedSheet, tableName: string, fromRow: number): void {
  const table = sheet.tables.find(({ name }) => name === tableName);
  if (!table) return;
  for (const [column, formula] of table.columnFormulas) {
    for (let row = fromRow; row < table.range.top + table.range.rows; row++) {
      const cell = sheet.cellToWrite(row, table.range.left + column);
      if (cell.value !== "" || cell.formula !== undefined) continue;
      cell.formula = formula;
      storeResult(scene, sheet, row, table.range.left + column, formula);
    }
  }
}

/** One formula in every body cell makes a calculated column (Excel's AutoCorrect "fill formulas in tables"). */
function noticeCalculatedColumns(sheet: SimulatedSheet, written: RangeRef): void {
  for (const table of sheet.tables) {
    const { range } = table;
    for (let column = 0; column < range.columns; column++) {
      const sheetColumn = range.left + column;
      if (sheetColumn < written.left || sheetColumn >= written.left + written.columns) continue;
      const formulas = Array.from({ length: range.rows - 1 }, (_, row) => sheet.cell(range.top + 1 + row, sheetColumn)?.formula);
      const [first] = formulas;
      if (first !== undefined && formulas.every((formula) => formula === first)) table.columnFormulas.set(column, first);
    }
  }
}

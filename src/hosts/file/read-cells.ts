import { cellA1 } from "../../core/workbook/a1";
import type { RangeRef } from "../../core/workbook/cell";
import { HostError } from "../../core/workbook/host";
import { BlockFinder, type CellBlock } from "./cell-block";
import { UNREADABLE, type CellReader } from "./cell-reader";
import { FormulaReader, type ArrayFormula } from "./formula-reader";
import type { Problems } from "./problems";
import { scanWorksheet, type ScannedRow, type WorksheetFrame } from "./scan-worksheet";
import type { ScannedCell } from "./scanned-cell";
import type { XmlCursor } from "./xml-cursor";

/** Arrays cannot overlap in Excel, so they never cover more cells than are read. */
const MAX_ARRAY_CELLS = 16 * 1024 * 1024;

const UNREADABLE_CELL = "This cell cannot be read: open the file in Excel, look at the cell and save.";
const REPEATED_CELL = "This cell stands twice in the file: open the file in Excel, look at the cell and save.";

export interface WorksheetSource {
  readonly sheet: string;
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** Fills the blocks (which must not overlap) in one pass over the worksheet. What cannot be read becomes a problem at its cell. */
export function readCells(
  source: WorksheetSource,
  blocks: readonly CellBlock[],
  reader: CellReader,
  problems: Problems,
  onRow?: (row: ScannedRow) => void,
): WorksheetFrame {
  const finder = new BlockFinder(blocks, source.sheet);
  const formulas = new FormulaReader(source.sheet);
  const frame = scanWorksheet(source.bytes, source.part, {
    cell(cell, cursor) {
      const block = finder.at(cell.row, cell.column);
      // A formula outside may be the master of those inside.
      const formula = cell.formulaStart >= 0 && (block || isShared(cell, cursor)) ? formulas.read(cell, cursor) : null;
      if (!block) return;
      const value = reader.read(cell, cursor);
      const isReadable = value !== undefined && formula !== undefined;
      if (!isReadable) problems.add(source.sheet, cellA1(cell.row, cell.column), UNREADABLE_CELL);
      const isFirst = block.put(cell.row, cell.column, isReadable ? value : UNREADABLE, formula ?? null);
      if (!isFirst) problems.add(source.sheet, cellA1(cell.row, cell.column), REPEATED_CELL);
    },
    ...(onRow ? { row: onRow } : {}),
  });
  spreadArrays(formulas.arrays, blocks, source.sheet);
  return frame;
}

function isShared(cell: ScannedCell, cursor: XmlCursor): boolean {
  cursor.moveTo(cell.formulaStart);
  cursor.next();
  return !cursor.isEmpty && cursor.attribute("si");
}

/** Every cell of an array shows its formula. */
function spreadArrays(arrays: readonly ArrayFormula[], blocks: readonly CellBlock[], sheet: string): void {
  let left = MAX_ARRAY_CELLS;
  for (const { area, text } of arrays) {
    for (const block of blocks) {
      const common = intersection(area, block.range);
      left -= common.rows * common.columns;
      if (left < 0) throw new HostError(`The file was not opened because the array formulas of the sheet ${sheet} cover too many cells.`);
      for (let column = common.left; column < common.left + common.columns; column++) {
        for (let row = common.top; row < common.top + common.rows; row++) block.setFormula(row, column, text);
      }
    }
  }
}

function intersection(one: RangeRef, other: RangeRef): RangeRef {
  const [top, left] = [Math.max(one.top, other.top), Math.max(one.left, other.left)];
  const rows = Math.max(0, Math.min(one.top + one.rows, other.top + other.rows) - top);
  const columns = Math.max(0, Math.min(one.left + one.columns, other.left + other.columns) - left);
  return { top, left, rows, columns };
}

/** The smallest rectangle around all cells that hold something; undefined for a blank sheet. */
export function usedRange(source: WorksheetSource): RangeRef | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  scanWorksheet(source.bytes, source.part, {
    cell(cell) {
      if (cell.row < top) top = cell.row;
      if (cell.row > bottom) bottom = cell.row;
      if (cell.column < left) left = cell.column;
      if (cell.column > right) right = cell.column;
    },
  });
  return bottom < 0 ? undefined : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

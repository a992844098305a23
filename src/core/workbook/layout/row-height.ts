import { isFormulaInput, type CellInput } from "../sheet-plan";

const LINE_POINTS = 13.2;
const PADDING_POINTS = 3;
/** Characters of 10-point text that stand on one unit of column width. */
const CHARACTERS_PER_UNIT = 1.08;
/** Excel's own limit. */
const HIGHEST_ROW = 409;

/** About how high a row is whose cells wrap; for hosts that cannot measure text. */
export function rowHeight(cells: readonly CellInput[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => linesOf(cell, widths[index] ?? 10));
  return Math.min(HIGHEST_ROW, Math.round((Math.max(1, ...lines) * LINE_POINTS + PADDING_POINTS) * 10) / 10);
}

function linesOf(cell: CellInput, width: number): number {
  const value = cell !== null && isFormulaInput(cell) ? cell.value : cell;
  if (typeof value !== "string") return 1;
  return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * CHARACTERS_PER_UNIT))), 0);
}

import type { SheetView } from "./sheet-view";
import { covers } from "./sheet-view";

const PX_PER_POINT = 96 / 72;
const PX_PER_CHARACTER = 7;
const CELL_PADDING = 12;
const DEFAULT_ROW = 20;
const LINE_HEIGHT = 1.35;
/** A row that would be taller than Excel allows is cut there, as in Excel. */
const TALLEST_ROW = 409 * PX_PER_POINT;

export function columnPixels(view: SheetView, column: number): number {
  return Math.round((view.look.columnWidths.get(column) ?? view.look.defaultColumnWidth) * PX_PER_CHARACTER) + 5;
}

/** Height of a row in pixels: as the file says, else as its wrapped texts need. */
export function rowPixels(view: SheetView, row: number): number {
  const given = view.look.rowHeights.get(row);
  if (given !== undefined) return Math.round(given * PX_PER_POINT);
  let height = DEFAULT_ROW;
  for (let column = 0; column < view.columnCount; column++) {
    const { text, face } = view.cell(row, column);
    if (text === "") continue;
    const lines = face.wraps ? linesOf(text, spanPixels(view, column, columnSpan(view, row, column)), face.size) : 1;
    height = Math.max(height, Math.ceil(lines * face.size * PX_PER_POINT * LINE_HEIGHT) + 4);
  }
  return Math.min(TALLEST_ROW, height);
}

/** Width of a run of columns. */
export function spanPixels(view: SheetView, column: number, span: number): number {
  return Array.from({ length: span }, (_, at) => columnPixels(view, column + at)).reduce((sum, width) => sum + width, 0);
}

function linesOf(text: string, width: number, size: number): number {
  const characters = Math.max(1, Math.floor((width - CELL_PADDING) / (size * PX_PER_POINT * 0.5)));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/** How many columns the grid can give to a cell: a frozen one ends with the frozen columns, whatever its text needs. */
export function gridSpan(view: SheetView, row: number, column: number): number {
  const frozen = view.look.frozen.columns;
  const span = columnSpan(view, row, column);
  return column < frozen ? Math.min(span, frozen - column) : span;
}

/** How many columns a cell takes: those of its merge, or, for a text that does not wrap, the empty ones that it runs over. */
export function columnSpan(view: SheetView, row: number, column: number): number {
  const merge = view.look.merges.find((range) => covers(range, row, column));
  if (merge) return column === merge.left ? merge.columns : 1;
  const { text, face, value } = view.cell(row, column);
  if (text === "" || typeof value !== "string" || face.wraps || face.horizontal === "right" || face.horizontal === "center") return 1;
  const needed = text.length * face.size * PX_PER_POINT * (face.isBold ? 0.6 : 0.55) + CELL_PADDING;
  let [span, width] = [1, columnPixels(view, column)];
  while (width < needed && column + span < view.columnCount && isFree(view, row, column + span)) width += columnPixels(view, column + span++);
  return span;
}

function isFree(view: SheetView, row: number, column: number): boolean {
  const { text, face, options } = view.cell(row, column);
  return text === "" && face.fill === null && options.length === 0;
}

import { wrongArgument, type FunctionProblem } from "../function-problem";
import { isBlank, shown } from "./cell";

/** A range of one column (or one row) as Excel passes it, read once from top to bottom: it may have 1,048,576 cells. */
interface Cells {
  readonly length: number;
  at(row: number): unknown;
}

/** The last day that Excel knows: 9999-12-31. */
const LAST_DAY = 2_958_465;

function cellsOf(range: unknown, name: string): Cells {
  if (!Array.isArray(range)) return { length: 1, at: () => range };
  const rows: readonly unknown[] = range;
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first)) return { length: first.length, at: (column) => first[column] };
  return {
    length: rows.length,
    at: (row) => {
      const cells = rows[row];
      if (!Array.isArray(cells)) return cells;
      if (cells.length > 1) throw wrongArgument(`${name} has several columns: give one column.`);
      return cells[0];
    },
  };
}

function wrongCell(name: string, row: number, cell: unknown, wanted: string): FunctionProblem {
  const start = row === 0 && typeof cell === "string" ? ", or begin the range below its heading" : "";
  return wrongArgument(`${name}, row ${row + 1}, holds ${shown(cell)}: enter ${wanted}${start}, or leave the cell empty.`);
}

function numbers(range: unknown, name: string, wanted: string, take: (value: number) => number | undefined): Float64Array {
  const cells = cellsOf(range, name);
  const column = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells.at(row);
    const taken = isBlank(cell) ? NaN : typeof cell === "number" ? take(cell) : undefined;
    if (taken === undefined) throw wrongCell(name, row, cell, wanted);
    column[row] = taken;
  }
  return column;
}

/** Serial days; an empty cell, also one that comes as 0, is NaN. Dates written as text are refused: which day they mean depends on the reader. */
export function dateColumn(range: unknown, name: string): Float64Array {
  return numbers(range, name, "a date (no text)", (value) => (value === 0 ? NaN : value >= 1 && value < LAST_DAY + 1 ? value : undefined));
}

/** Figures; an empty cell is NaN, 0 is 0. Numbers written as text are refused. */
export function numberColumn(range: unknown, name: string): Float64Array {
  return numbers(range, name, "a number (no text)", (value) => (Number.isFinite(value) ? value : undefined));
}

/** The same without negative figures. */
export function amountColumn(range: unknown, name: string): Float64Array {
  return numbers(range, name, "a number from 0 up (no text)", (value) => (value >= 0 && Number.isFinite(value) ? value : undefined));
}

/** Whole numbers from lowest to highest; an empty cell is NaN, and so is 0, because an empty cell can come as 0. */
export function scaleColumn(range: unknown, name: string, lowest: number, highest: number): Float64Array {
  return numbers(range, name, `a whole number from ${lowest} to ${highest}`, (value) => {
    if (value === 0) return NaN;
    return Number.isInteger(value) && value >= lowest && value <= highest ? value : undefined;
  });
}

/** Ids or words without outer spaces; an empty cell is "". */
export function textColumn(range: unknown, name: string): readonly string[] {
  const cells = cellsOf(range, name);
  const column: string[] = [];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells.at(row);
    if (typeof cell === "string") column.push(cell.trim());
    else if (isBlank(cell)) column.push("");
    else if (typeof cell === "number" || typeof cell === "boolean") column.push(shown(cell));
    else throw wrongCell(name, row, cell, "a text");
  }
  return column;
}

/** Columns that are read side by side must be equally long, or their rows would not belong together. */
export function sameLength(columns: Readonly<Record<string, ArrayLike<unknown>>>): void {
  const [first, ...others] = Object.entries(columns);
  for (const [name, column] of others) {
    if (first && column.length !== first[1].length)
      throw wrongArgument(
        `${first[0]} has ${first[1].length} rows and ${name} has ${column.length}: give ranges that begin and end in the same rows.`,
      );
  }
}

import { groupColumn, type GroupColumn } from "../../core/statistics/group-column";
import { LAST_DAY } from "../../core/workbook/serial-day";
import { wrongArgument, type FunctionProblem } from "../function-problem";
import { isBlank, shown } from "./cell";

/** Which numbers a column takes: from one on and below another. An empty cell can come as 0, so where 0 lies outside it means an empty cell. */
interface NumberRule {
  readonly wanted: string;
  readonly from: number;
  readonly below: number;
  readonly isWhole?: boolean;
}

const DATES: NumberRule = { wanted: "a date (no text)", from: 1, below: LAST_DAY + 1 };
const FIGURES: NumberRule = { wanted: "a number (no text)", from: -Number.MAX_VALUE, below: Infinity };
const AMOUNTS: NumberRule = { wanted: "a number from 0 up (no text)", from: 0, below: Infinity };

/** Serial days; an empty cell, also one that comes as 0, is NaN. Dates written as text are refused: which day they mean depends on the reader. */
export function dateColumn(range: unknown, name: string): Float64Array {
  return numbers(range, name, DATES);
}

/** Figures; an empty cell is NaN, 0 is 0. Numbers written as text are refused. */
export function numberColumn(range: unknown, name: string): Float64Array {
  return numbers(range, name, FIGURES);
}

/** The same without negative figures. */
export function amountColumn(range: unknown, name: string): Float64Array {
  return numbers(range, name, AMOUNTS);
}

/** Whole numbers from lowest to highest; an empty cell is NaN, and so is 0, because an empty cell can come as 0. */
export function scaleColumn(range: unknown, name: string, lowest: number, highest: number): Float64Array {
  const wanted = `a whole number from ${lowest} to ${highest}`;
  return numbers(range, name, { wanted, from: lowest, below: highest + 1, isWhole: true });
}

/** The rule is data, not a function: a call for each of a million cells would cost more than reading them. */
function numbers(range: unknown, name: string, { wanted, from, below, isWhole = false }: NumberRule): Float64Array {
  const rows = rowsOf(range);
  const column = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = onlyCell(rows[row], name);
    if (typeof cell === "number" && cell >= from && cell < below && (!isWhole || Number.isInteger(cell))) column[row] = cell;
    else if (isBlank(cell) || cell === 0) column[row] = NaN;
    else throw wrongCell(name, row, cell, wanted);
  }
  return column;
}

/** Ids or words without outer spaces; an empty cell is "". */
export function textColumn(range: unknown, name: string): readonly string[] {
  const rows = rowsOf(range);
  const column: string[] = [];
  for (let row = 0; row < rows.length; row++) column.push(textOf(onlyCell(rows[row], name), row, name));
  return column;
}

/** The words of `textColumn` as groups. */
export function groupsOf(range: unknown, name: string): GroupColumn {
  const rows = rowsOf(range);
  const cells = new Array<unknown>(rows.length);
  for (let row = 0; row < rows.length; row++) cells[row] = onlyCell(rows[row], name);
  return groupColumn(cells, (cell, row) => textOf(cell, row, name));
}

function textOf(cell: unknown, row: number, name: string): string {
  if (typeof cell === "string") return cell.trim();
  if (isBlank(cell)) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return shown(cell);
  throw wrongCell(name, row, cell, "a text");
}

/** The cells of a range of one column (or one row) as Excel passes it, from top to bottom: it may have 1,048,576. A row of a column is an array of its own. */
function rowsOf(range: unknown): readonly unknown[] {
  if (!Array.isArray(range)) return [range];
  const rows: readonly unknown[] = range;
  const [first] = rows;
  return rows.length === 1 && Array.isArray(first) ? first : rows;
}

function onlyCell(row: unknown, name: string): unknown {
  if (!Array.isArray(row)) return row;
  if (row.length > 1) throw wrongArgument(`${name} has several columns: give one column.`);
  return row[0];
}

function wrongCell(name: string, row: number, cell: unknown, wanted: string): FunctionProblem {
  const start = row === 0 && typeof cell === "string" ? ", or begin the range below its heading" : "";
  return wrongArgument(`${name}, row ${row + 1}, holds ${shown(cell)}: enter ${wanted}${start}, or leave the cell empty.`);
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

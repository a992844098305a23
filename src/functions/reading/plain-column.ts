import { groupColumn, type GroupColumn } from "../../core/statistics/group-column";
import { amountColumn, dateColumn, sameLength, textColumn } from "./column";

// Columns of a million cells, read at the pace of their memory: what is plain is taken as it stands, without a call or an object a row. At the first cell
// that is anything else the column is read by its general reader instead, which knows every case and has the sentence for it. Both answer the same.

const LAST_DAY = 2_958_465;

/** `dateColumn`, fast where the cells are dates or empty. */
function plainDates(range: unknown, name: string): Float64Array {
  return plainNumbers(range, 1, LAST_DAY + 1) ?? dateColumn(range, name);
}

/** `amountColumn`, fast where the cells are figures from 0 up or empty. */
export function plainAmounts(range: unknown, name: string): Float64Array {
  return plainNumbers(range, 0, Infinity) ?? amountColumn(range, name);
}

/** `dueAndDone` over plain columns. */
export function plainDueAndDone(due: unknown, done: unknown): { readonly due: Float64Array; readonly done: Float64Array } {
  const items = { due: plainDates(due, "due"), done: plainDates(done, "done") };
  sameLength(items);
  return items;
}

/** Figures from `lowest` on and below `limit`; NaN for an empty cell, also for one that comes as 0 where 0 is no figure. Undefined when a cell is anything else. */
function plainNumbers(range: unknown, lowest: number, limit: number): Float64Array | undefined {
  if (!Array.isArray(range)) return undefined;
  const rows: readonly unknown[] = range;
  const column = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    if (!Array.isArray(cells) || cells.length !== 1) return undefined;
    const cell: unknown = cells[0];
    if (typeof cell === "number" && cell >= lowest && cell < limit) column[row] = cell;
    else if (cell === null || cell === "" || cell === 0) column[row] = NaN;
    else return undefined;
  }
  return column;
}

/** The words of `textColumn` as codes, fast where the cells are texts or empty: a word is looked at once, not in every row that holds it. */
export function plainGroups(range: unknown, name: string): GroupColumn {
  return plainWords(range) ?? groupColumn(textColumn(range, name));
}

function plainWords(range: unknown): GroupColumn | undefined {
  if (!Array.isArray(range)) return undefined;
  const rows: readonly unknown[] = range;
  const codeOf = new Map<unknown, number>([["", -1]]);
  const groups: string[] = [];
  const codes = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    if (!Array.isArray(cells) || cells.length !== 1) return undefined;
    const cell: unknown = cells[0];
    let code = codeOf.get(cell);
    if (code === undefined) {
      if (cell !== null && typeof cell !== "string") return undefined;
      const word = cell === null ? "" : cell.trim();
      code = codeOf.get(word) ?? groups.push(word) - 1;
      codeOf.set(word, code).set(cell, code);
    }
    codes[row] = code;
  }
  return { groups, codes };
}

import type { CellAddress, RangeRef } from "./cell";

const LETTERS = 26;
const CODE_OF_A = 65;

/** Column letters of a column counted from 0: 0 → `A`, 26 → `AA`, 16383 → `XFD`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** Column counted from 0 of column letters: `A` → 0, `XFD` → 16383. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return column - 1;
}

/** `B3` for row 2, column 1. */
export function cellA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B3:D9`, or `B3` for a single cell. */
export function rangeA1(range: RangeRef): string {
  const first = cellA1(range.top, range.left);
  const last = cellA1(range.top + range.rows - 1, range.left + range.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$3:$D$9`. */
export function absoluteA1(range: RangeRef): string {
  return rangeA1(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet name as a formula writes it: quoted wherever Excel could read it as something else. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** `'Risk log'!B3`. */
export function addressText(address: CellAddress): string {
  return `${quotedSheet(address.sheet)}!${cellA1(address.row, address.column)}`;
}

/** Reads `B3` or `$B$3:$D$9`; undefined for anything else. */
export function parseA1(text: string): RangeRef | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return undefined;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const left = Math.min(columnNumber(firstColumn), columnNumber(lastColumn));
  const right = Math.max(columnNumber(firstColumn), columnNumber(lastColumn));
  const top = Math.min(Number(firstRow), Number(lastRow)) - 1;
  const bottom = Math.max(Number(firstRow), Number(lastRow)) - 1;
  if (top < 0) return undefined;
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

import { isFormulaInput, type CellInput } from "../../core/workbook/sheet-plan";

/** What Excel is given for a cell: it reads a text as if somebody typed it. */
export type CellEntry = string | number | boolean | null;

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)$/i;

/**
 * A text that stays a text. Excel would take "1.2" for a number, "3-4" or "May 5" for a date, "TRUE" for a truth value and "=x" or "@x" for a formula; an
 * apostrophe in front, which Excel does not show in the cell, keeps the text as it is.
 */
export function textEntry(text: string): string {
  return isTakenForSomethingElse(text.trim()) ? `'${text}` : text;
}

function isTakenForSomethingElse(text: string): boolean {
  if (/^[-+=@'#]/.test(text) || /^(?:true|false)$/i.test(text)) return true;
  if (!/\d/.test(text)) return false;
  // Numbers, amounts, dates and times know no other words than these.
  const words = text.replace(/\d\s*[ap]m?$/i, "").match(/\p{L}+/gu) ?? [];
  return words.every((word) => /^e$/i.test(word) || MONTH.test(word));
}

/** The entry of a constant; formulas and empty cells give null, which Excel leaves alone. */
export function constantEntry(input: CellInput): CellEntry {
  if (input === null || isFormulaInput(input)) return null;
  return typeof input === "string" ? (input === "" ? null : textEntry(input)) : input;
}

/** The entry of whatever a cell is to hold. @param empty `null` leaves an empty cell as it is, `""` clears it */
export function cellEntry(input: CellInput, empty: null | ""): CellEntry {
  if (isFormulaInput(input)) return `=${input.formula}`;
  if (input === null || input === "") return empty;
  return typeof input === "string" ? textEntry(input) : input;
}

/** Gives every cell of a range the same formula, format or style: Microsoft documents that a single value fills the range, the types ask for a matrix. */
export function fillRange(
  range: Excel.Range,
  properties: { readonly formulas?: string; readonly formulasR1C1?: string; readonly numberFormat?: string; readonly style?: string },
): void {
  Object.assign(range, properties);
}

/** Writes a matrix of entries; Excel takes constants and formulas alike through `formulas`, always in en-US. */
export function writeEntries(range: Excel.Range, rows: readonly (readonly CellEntry[])[]): void {
  range.formulas = rows.map((row) => [...row]);
}

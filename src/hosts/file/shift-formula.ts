import { columnLetters, columnNumber } from "../../core/workbook/a1";
import { MAX_COLUMNS, MAX_ROWS } from "./scanned-cell";

/** A reference inside of a formula. An axis that is `$`-fixed or absent does not move: its text stays and its number is -1. */
interface Reference {
  readonly columnText: string;
  readonly column: number;
  readonly rowText: string;
  readonly row: number;
}

/** A formula cut into text that stays and references that move. */
export type FormulaPieces = readonly (string | Reference)[];

const WORD = /[A-Za-z0-9_.$\\?\u0080-\uffff]/;
const CELL = /^(\$?[A-Za-z]{1,3})(\$?\d{1,7})$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?\d{1,7}$/;

/** Cuts the text of a shared formula once, so that it can be moved to many cells. */
export function formulaPieces(formula: string): FormulaPieces {
  const pieces: (string | Reference)[] = [];
  let kept = 0;
  for (let at = 0; at < formula.length;) {
    const end = tokenEnd(formula, at);
    const word = formula.slice(at, end);
    const found = WORD.test(formula.charAt(at)) ? referenceAt(formula, word, at, end) : undefined;
    if (found) {
      pieces.push(formula.slice(kept, at), found);
      kept = end;
    }
    at = end;
  }
  pieces.push(formula.slice(kept));
  return pieces;
}

/** How many references a formula holds: what it costs to move it. */
export function referenceCount(pieces: FormulaPieces): number {
  return pieces.reduce((count, piece) => (typeof piece === "string" ? count : count + 1), 0);
}

/** The formula as it reads `rows` further down and `columns` further right. */
export function shiftedFormula(pieces: FormulaPieces, rows: number, columns: number): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : shiftedReference(piece, rows, columns))).join("");
}

const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column));
}

function shiftedReference(reference: Reference, rows: number, columns: number): string {
  const column = reference.column < 0 ? 0 : reference.column + columns;
  const row = reference.row < 0 ? 0 : reference.row + rows;
  if (column < 0 || column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return "#REF!";
  return (reference.column < 0 ? reference.columnText : lettersOf(column)) + (reference.row < 0 ? reference.rowText : String(row + 1));
}

/** End of the text, quoted name, bracket or word that begins at `at`; any other character stands alone. */
export function tokenEnd(formula: string, at: number): number {
  const first = formula.charAt(at);
  if (first === '"' || first === "'") {
    let end = formula.indexOf(first, at + 1);
    while (end >= 0 && formula.charAt(end + 1) === first) end = formula.indexOf(first, end + 2);
    return end < 0 ? formula.length : end + 1;
  }
  if (first === "[") return bracketEnd(formula, at);
  if (!WORD.test(first)) return at + 1;
  let end = at + 1;
  while (end < formula.length && WORD.test(formula.charAt(end))) end++;
  return end;
}

/** Structured references nest brackets, and `'` takes the meaning from the next character. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const character = formula.charAt(end);
    if (character === "'") end++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}

function referenceAt(formula: string, word: string, at: number, end: number): Reference | undefined {
  const [before, after] = [formula.charAt(at - 1), formula.charAt(end)];
  if (after === "(" || after === "!" || after === "[") return undefined;
  const [, column = "", row = ""] = CELL.exec(word) ?? [];
  if (row) return isInside(column, row) ? reference(column, row) : undefined;
  if (after !== ":" && before !== ":") return undefined;
  const other = after === ":" ? formula.slice(end + 1, tokenEnd(formula, end + 1)) : formula.slice(wordStart(formula, at - 1), at - 1);
  if (COLUMN.test(word) && COLUMN.test(other)) return reference(word, "");
  return ROW.test(word) && ROW.test(other) ? reference("", word) : undefined;
}

function wordStart(formula: string, end: number): number {
  let start = end;
  while (start > 0 && WORD.test(formula.charAt(start - 1))) start--;
  return start;
}

function isInside(column: string, row: string): boolean {
  const number = Number(row.replace("$", ""));
  return columnNumber(column.replace("$", "")) < MAX_COLUMNS && number >= 1 && number <= MAX_ROWS;
}

function reference(columnText: string, rowText: string): Reference {
  const column = columnText === "" || columnText.startsWith("$") ? -1 : columnNumber(columnText);
  const row = rowText === "" || rowText.startsWith("$") ? -1 : Number(rowText) - 1;
  return { columnText, column, rowText, row };
}

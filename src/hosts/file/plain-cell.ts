import { MAX_COLUMNS, type CellType, type ScannedCell } from "./scanned-cell";

const [QUOTE, SLASH, LESS, GREATER] = [34, 47, 60, 62] as const;

/** What follows the type of a cell that holds an unformatted text of its own, and what ends it. */
const INLINE_TYPE = ascii('t="inlineStr">');
const INLINE_START = ascii("<is><t>");
const INLINE_END = ascii("</t></is></c>");

/**
 * The short way through the spellings that nearly every cell has: `<c r="B3" s="1" t="s"><v>7</v></c>`, empty `<c r="B3" s="1"/>`,
 * and `<c r="B3" s="1" t="inlineStr"><is><t>text</t></is></c>`.
 * Fills the cell and returns true, or returns false for the general way to look at the same bytes again; both ways read the same.
 * @param at the byte where the cell should begin.
 */
export function plainCell(bytes: Uint8Array, at: number, cell: ScannedCell): boolean {
  if (bytes[at] !== LESS || bytes[at + 1] !== 99 || bytes[at + 2] !== 32 || bytes[at + 3] !== 114 || bytes[at + 5] !== QUOTE || bytes[at + 4] !== 61)
    return false;
  let next = at + 6;
  let column = 0;
  let byte = bytes[next] ?? 0;
  for (; byte >= 65 && byte <= 90; byte = bytes[++next] ?? 0) column = column * 26 + byte - 64;
  let row = 0;
  for (; byte >= 48 && byte <= 57; byte = bytes[++next] ?? 0) row = row * 10 + byte - 48;
  if (byte !== QUOTE || column < 1 || column > MAX_COLUMNS || row !== cell.row + 1) return false;
  byte = bytes[++next] ?? 0;
  let style = 0;
  if (byte === 32 && bytes[next + 1] === 115) {
    if (bytes[next + 2] !== 61 || bytes[next + 3] !== QUOTE) return false;
    next += 4;
    for (byte = bytes[next] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++next] ?? 0) style = style * 10 + byte - 48;
    if (byte !== QUOTE) return false;
    byte = bytes[++next] ?? 0;
  }
  if (byte === 32 && bytes[next + 4] === 105) {
    if (!plainText(bytes, next + 1, cell)) return false;
    place(cell, at, column, style, "inlineStr");
    return true;
  }
  let type: CellType = "n";
  if (byte === 32 && bytes[next + 1] === 116) {
    const letter = bytes[next + 4];
    if (bytes[next + 2] !== 61 || bytes[next + 3] !== QUOTE || bytes[next + 5] !== QUOTE) return false;
    if (letter === 115) type = "s";
    else if (letter === 98) type = "b";
    else if (letter === 101) type = "e";
    else if (letter !== 110) return false;
    next += 6;
    byte = bytes[next] ?? 0;
  }
  const valueEnd = byte === SLASH ? next : plainValue(bytes, next, byte);
  if (valueEnd < 0 || (byte === SLASH && bytes[next + 1] !== GREATER)) return false;
  place(cell, at, column, style, type);
  cell.inlineStart = -1;
  cell.hasPlainText = false;
  cell.valueStart = byte === SLASH ? -1 : next + 1;
  cell.valueContentStart = next + 4;
  cell.valueContentEnd = valueEnd;
  cell.end = byte === SLASH ? next + 2 : valueEnd + 8;
  return true;
}

function place(cell: ScannedCell, start: number, column: number, style: number, type: CellType): void {
  cell.column = column - 1;
  cell.style = style;
  cell.type = type;
  cell.start = start;
  cell.formulaStart = -1;
  cell.isFaulty = false;
}

/** Marks the text when `t="inlineStr"><is><t>…</t></is></c>` stands at `at`; false when something else does. */
function plainText(bytes: Uint8Array, at: number, cell: ScannedCell): boolean {
  if (!standsAt(bytes, at, INLINE_TYPE)) return false;
  const inline = at + INLINE_TYPE.length;
  if (!standsAt(bytes, inline, INLINE_START)) return false;
  const start = inline + INLINE_START.length;
  let end = start;
  while (end < bytes.length && bytes[end] !== LESS) end++;
  if (!standsAt(bytes, end, INLINE_END)) return false;
  cell.valueStart = -1;
  cell.inlineStart = inline;
  cell.hasPlainText = true;
  cell.valueContentStart = start;
  cell.valueContentEnd = end;
  cell.end = end + INLINE_END.length;
  return true;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

/** Where the content of `<v>` ends when `><v>…</v></c>` stands at `at`; -1 when something else does. */
function plainValue(bytes: Uint8Array, at: number, first: number): number {
  if (first !== GREATER || bytes[at + 1] !== LESS || bytes[at + 2] !== 118 || bytes[at + 3] !== GREATER) return -1;
  let end = at + 4;
  while (end < bytes.length && bytes[end] !== LESS) end++;
  const isEnd = bytes[end + 1] === SLASH && bytes[end + 2] === 118 && bytes[end + 3] === GREATER && bytes[end + 4] === LESS;
  return isEnd && bytes[end + 5] === SLASH && bytes[end + 6] === 99 && bytes[end + 7] === GREATER ? end : -1;
}

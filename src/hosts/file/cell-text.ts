import { partText } from "./part-text";
import type { XmlCursor } from "./xml-cursor";
import { decodeExcelEscapes } from "./xml-text";

/** Excel holds no longer text in a cell. */
export const MAX_CELL_CHARACTERS = 32_767;
/** An escape of seven letters may stand for one character, and each takes at most a byte then. */
const MAX_CELL_BYTES = MAX_CELL_CHARACTERS * 8;

/** Text of the element that the cursor has just opened, with CDATA; moves to its closing tag. Undefined when a cell cannot hold so much. */
export function elementText(cursor: XmlCursor): string | undefined {
  if (cursor.isEmpty) return "";
  const { bytes, tagEnd: start } = cursor;
  let at = start;
  while (at < bytes.length && bytes[at] !== 60) at++;
  if (bytes[at + 1] !== 47) return mixedText(cursor);
  cursor.moveTo(at);
  cursor.next();
  return textBetween(cursor, start, at);
}

/** Text without any markup in it, by its byte offsets. Undefined when a cell cannot hold so much. */
export function textBetween(cursor: XmlCursor, start: number, end: number): string | undefined {
  return end - start > MAX_CELL_BYTES ? undefined : cursor.texts.at(start, end);
}

/** The rare text that is broken up by CDATA, comments or instructions. */
function mixedText(cursor: XmlCursor): string | undefined {
  const { bytes, part, tagEnd: start } = cursor;
  if (!cursor.next() || !cursor.isClosing) throw cursor.broken("text holds an element");
  const end = cursor.tagStart;
  if (end - start > MAX_CELL_BYTES) return undefined;
  let text = "";
  for (let at = start; at < end;) {
    const mark = bytes.indexOf(60, at);
    const stop = mark < 0 || mark > end ? end : mark;
    text += cursor.texts.at(at, stop);
    if (stop === end) break;
    const isCdata = cursor.isAt(stop, "<![CDATA[");
    const close = isCdata ? "]]>" : cursor.isAt(stop, "<!--") ? "-->" : "?>";
    let past = stop + (isCdata ? 9 : 2);
    while (!cursor.isAt(past, close)) past++;
    if (isCdata) text += partText(bytes.subarray(stop + 9, past), part);
    at = past + close.length;
  }
  return text;
}

/**
 * The text of a shared or inline string whose opening tag the cursor is on: plain or in formatted runs, without phonetic readings.
 * Moves to its closing tag. Undefined when a cell cannot hold so much.
 */
export function stringItemText(cursor: XmlCursor): string | undefined {
  if (cursor.isEmpty) return "";
  let text: string | undefined = "";
  for (let depth = 1; depth > 0;) {
    if (!cursor.next()) throw cursor.broken("it ends too early");
    if (cursor.isClosing) depth--;
    else if (cursor.isNamed("t")) {
      const run = elementText(cursor);
      text = run === undefined || text === undefined || text.length + run.length > MAX_CELL_BYTES ? undefined : text + run;
    } else if (cursor.isNamed("r")) depth += cursor.isEmpty ? 0 : 1;
    else cursor.skipElement();
  }
  return text === undefined ? undefined : cellText(text);
}

/** Undoes Excel's own escapes; undefined when the result is too long for a cell. */
export function cellText(text: string): string | undefined {
  const plain = decodeExcelEscapes(text);
  return plain.length > MAX_CELL_CHARACTERS ? undefined : plain;
}

const LARGEST_EXACT = 2 ** 53;
/** As many digits as a small integer holds. */
const SAFE_DIGITS = 9;
/** The largest finite number has 309 digits. */
const MAX_DIGITS = 400;
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Reads a decimal number; undefined for anything else. Short ones are read without making a string, and just as exactly. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (end - start <= SAFE_DIGITS) {
    const whole = smallNumberAt(bytes, start, end);
    if (whole >= 0) return whole;
  }
  const isNegative = bytes[start] === 45;
  let digits = 0;
  let decimals = -1;
  let count = 0;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      digits = digits * 10 + byte - 48;
      count++;
      if (decimals >= 0) decimals++;
    } else if (byte === 46 && decimals < 0) decimals = 0;
    else return longNumberAt(bytes, start, end);
  }
  if (count === 0) return undefined;
  if (digits > LARGEST_EXACT || decimals > 22) return finiteNumber(bytes, start, end);
  const value = decimals > 0 ? digits / (POWERS[decimals] ?? 1) : digits;
  return isNegative ? -value : value;
}

/** Most numbers are short runs of digits; -1 for anything else. */
function smallNumberAt(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return end > start ? value : -1;
}

/** With an exponent, a leading plus or white space around it. */
function longNumberAt(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (end - start > MAX_DIGITS) return undefined;
  const text = asciiAt(bytes, start, end).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? finiteNumber(bytes, start, end) : undefined;
}

function finiteNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  const value = end - start > MAX_DIGITS ? NaN : Number(asciiAt(bytes, start, end));
  return Number.isFinite(value) ? value : undefined;
}

function asciiAt(bytes: Uint8Array, start: number, end: number): string {
  // `apply` takes any array-like list of numbers; its type says arrays only.
  return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
}

import type { RangeRef } from "../../src/core/workbook/cell";
import { columnNumber, parseA1 } from "../../src/core/workbook/a1";
import { COLUMNS, ROWS } from "./simulated-workbook";
import { invalidArgument } from "./simulated-error";

/** Addresses that `getRange` and the like accept: cells, whole columns (`A:C`) and whole rows (`1:3`), with or without `$`. */
export function parseRangeAddress(address: string, location: string): RangeRef {
  const text = address.replace(/^.*!/, "");
  const cells = parseA1(text);
  if (cells) return cells;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [left, right] = [columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? "")];
    return { top: 0, left: Math.min(left, right), rows: ROWS, columns: Math.abs(right - left) + 1 };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top: Math.min(top, bottom), left: 0, rows: Math.abs(bottom - top) + 1, columns: COLUMNS };
  }
  throw invalidArgument(location);
}

export function sheetOfAddress(address: string): string | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(address);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}

/** The formula of a name as an address: `='Risk log'!$B$3:$D$9`. Undefined for anything else. */
export function referenceOfFormula(formula: string): { readonly sheet: string; readonly range: RangeRef } | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!(.+)$/.exec(formula);
  const range = match?.[3] === undefined ? undefined : parseA1(match[3]);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return range && sheet !== undefined ? { sheet, range } : undefined;
}

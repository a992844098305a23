import type { FormulaToken } from "./formula-tokens";

/** Functions that give one value for a list; what stands inside of them is computed as a list only where they take arrays. */
const NO_LISTS = new Set(["EDATE", "EOMONTH", "NETWORKDAYS", "WORKDAY", "WEEKNUM", "YEARFRAC"]);
const CONDITIONS = new Set(["IF", "IFERROR", "_XLFN.IFNA"]);

interface OpenCall {
  readonly name: string;
  argument: number;
}

/**
 * Formulas that Excel 2016 and LibreOffice 7.4 compute differently, as seen in a recalculation of each:
 * a bare table name (with headings in LibreOffice), `tbl[#All]` (an error there), IF over a column inside SUMPRODUCT (an array formula in Excel),
 * a column given to EOMONTH and the like (#VALUE! in Excel), a calculated list given through INDEX(…,0) (#VALUE! in LibreOffice).
 */
export function checkPortable(tokens: readonly FormulaToken[], isArray: boolean, tables: ReadonlySet<string>, say: (check: string, message: string) => void): void {
  const calls: OpenCall[] = [];
  let called = "";
  for (const token of tokens) {
    if (token.kind === "function") called = token.value.toUpperCase();
    else if (token.kind === "open") calls.push({ name: called, argument: 0 });
    else if (token.kind === "close") calls.pop();
    else if (token.kind === "comma") advance(calls[calls.length - 1]);
    else if (token.kind === "name" && tables.has(token.value.toLowerCase())) say("f.portable", `${token.value} without brackets has its headings in LibreOffice; write ${token.value}[]`);
    if (token.kind === "table" && token.reference.singleArea) say("f.portable", `${token.value} is unknown to LibreOffice; write ${token.reference.table}[[${token.reference.areas.join("")}]]`);
    if (token.kind === "table" && !isArray && isList(token)) checkList(calls, token.value, say);
    if (token.kind !== "function" && token.kind !== "space") called = "";
  }
}

function advance(call: OpenCall | undefined): void {
  if (call) call.argument++;
}

function isList(token: FormulaToken): boolean {
  return token.kind === "table" && !token.reference.areas.some((area) => /^#(this row|headers|totals)$/i.test(area));
}

function checkList(calls: readonly OpenCall[], written: string, say: (check: string, message: string) => void): void {
  // Plain brackets belong to the function around them.
  const inside = calls.filter((call) => call.name !== "");
  const innermost = inside[inside.length - 1];
  if (innermost === undefined) return;
  const outer = inside.slice(0, -1).some((call) => call.name === "SUMPRODUCT" || call.name === "_XLFN.AGGREGATE");
  if (outer && CONDITIONS.has(innermost.name)) say("f.portable", `${innermost.name} over ${written} needs an array formula in Excel 2016`);
  if (NO_LISTS.has(innermost.name) && innermost.argument < 2) say("f.portable", `${innermost.name} takes no column (${written}) in Excel`);
}

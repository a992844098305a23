import type { FormulaToken } from "./formula-tokens";

/** Functions that give one value for a list; what stands inside of them is computed as a list only where they take arrays. */
const NO_LISTS = new Set(["EDATE", "EOMONTH", "NETWORKDAYS", "WORKDAY", "WEEKNUM", "YEARFRAC"]);
const CONDITIONS = new Set(["IF", "IFERROR", "_XLFN.IFNA"]);

interface OpenCall {
  readonly name: string;
  argument: number;
  /** What stands in the argument so far, without spaces. */
  written: string;
}

/**
 * Formulas that Excel 2016 and LibreOffice 7.4 compute differently, as seen in a recalculation of each:
 * a bare table name (with headings in LibreOffice), `tbl[#All]` (an error there), IF over a column inside SUMPRODUCT (an array formula in Excel),
 * a column given to EOMONTH and the like (#VALUE! in Excel), an empty text as the first of several criteria of COUNTIFS (LibreOffice overlooks the empty cells
 * below the last filled one of the first column).
 */
export function checkPortable(
  tokens: readonly FormulaToken[],
  isArray: boolean,
  tables: { has(name: string): boolean },
  say: (check: string, message: string) => void,
): void {
  const calls: OpenCall[] = [];
  let called = "";
  for (const token of tokens) {
    if (token.kind === "function") called = token.value.toUpperCase();
    else if (token.kind === "open") calls.push({ name: called, argument: 0, written: "" });
    else if (token.kind === "close") calls.pop();
    else if (token.kind === "comma") advance(calls[calls.length - 1], say);
    else if (token.kind === "name" && tables.has(token.value.toLowerCase()))
      say("f.portable", `${token.value} without brackets has its headings in LibreOffice; write ${token.value}[]`);
    const call = calls[calls.length - 1];
    if (call && token.kind !== "comma" && token.kind !== "space") call.written += token.value;
    if (token.kind === "table" && token.reference.singleArea)
      say("f.portable", `${token.value} is unknown to LibreOffice; write ${token.reference.table}[[${token.reference.areas.join("")}]]`);
    if (token.kind === "table" && !isArray && isList(token)) checkList(calls, token.value, say);
    if (token.kind !== "function" && token.kind !== "space") called = "";
  }
}

function advance(call: OpenCall | undefined, say: (check: string, message: string) => void): void {
  if (call === undefined) return;
  if (call.argument === 1 && call.name === "COUNTIFS" && /^"=?"$/.test(call.written))
    say(
      "f.portable",
      "COUNTIFS must not begin with an empty criterion: LibreOffice overlooks empty cells there; begin with a column that is always filled",
    );
  call.argument++;
  call.written = "";
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

import { tokenEnd } from "./shift-formula";

/** Functions newer than the file format ([MS-XLSX] 2.2.2); a file writes an add-in's custom function SEMS.X as `_xldudf_SEMS_X`. */
const FUTURE = /^_xlfn\.(?:_xlws\.)?/;
const CUSTOM = /^_xldudf_SEMS_/;
/** What Excel shows as a sign (`@A1`, `A1#`) and not as a function: better left as it is than shown as a function that does not exist. */
const SIGNS = new Set(["_xlfn.SINGLE", "_xlfn.ANCHORARRAY"]);

/** A formula as a file holds it (`_xlfn.STDEV.S(…)`) → as Excel shows it (`STDEV.S(…)`). Quoted texts, sheet names and columns stay as they are. */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xlfn.") && !formula.includes("_xldudf_SEMS_")) return formula;
  let shown = "";
  for (let at = 0; at < formula.length;) {
    const end = tokenEnd(formula, at);
    const token = formula.slice(at, end);
    shown += formula.charAt(end) === "(" && !SIGNS.has(token) ? token.replace(FUTURE, "").replace(CUSTOM, "SEMS.") : token;
    at = end;
  }
  return shown;
}

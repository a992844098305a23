import type { FormulaRules } from "../judges/xlsx-lint";

const SHEETS = ["Function guide", "Metrics"];

/** Where a workbook of ours may call SEMS functions: in the cells of the guide and of the cross-check, never in a rule or a name. */
export const semsCells: FormulaRules = {
  semsAllowed: (sheet, ref) => SHEETS.includes(sheet) && /^([A-Z]+\d+|calculated column)$/.test(ref),
};

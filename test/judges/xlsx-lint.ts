import { checkDrawings } from "./lint/drawing-checks";
import { checkFormulas } from "./lint/formula-checks";
import type { FormulaRules } from "./lint/formula-checks";
import type { LintProblem, Report } from "./lint/lint-problem";
import { openPackage } from "./lint/open-package";
import { checkPackage } from "./lint/package-checks";
import { checkSheet } from "./lint/sheet-checks";
import { checkStyles } from "./lint/style-checks";
import { checkTables } from "./lint/table-checks";
import { checkValidations } from "./lint/validation-checks";
import { checkWorkbook } from "./lint/workbook-checks";
import { workbookOf } from "./lint/workbook-model";

export type { LintProblem } from "./lint/lint-problem";
export type { FormulaRules } from "./lint/formula-checks";

/**
 * What Excel would hold against an .xlsx package, beyond what the Open XML SDK sees. Shares no code with the product.
 * Empty for a good file of ours. A user's own parts are judged by `newProblems` instead. Throws where the bytes are no zip.
 */
export function lintXlsx(bytes: Uint8Array, rules: FormulaRules = {}): readonly LintProblem[] {
  const problems: LintProblem[] = [];
  const report: Report = (check, part, message, cell) => void problems.push({ check, part, message, ...(cell === undefined ? {} : { cell }) });
  const file = openPackage(bytes, report);
  checkPackage(file, report);
  const workbook = workbookOf(file);
  if (workbook === undefined) {
    report("rel", "_rels/.rels", "the workbook part cannot be found or read");
    return problems;
  }
  checkWorkbook(workbook, report);
  checkStyles(workbook, report);
  checkTables(workbook, report);
  for (const sheet of workbook.sheets) {
    checkSheet(sheet, workbook, report);
    checkValidations(sheet, report);
  }
  checkDrawings(workbook, report);
  checkFormulas(workbook, rules, report);
  return problems;
}

/** The problems that a file has now and did not have before: for a user's workbook that we added to. */
export function newProblems(before: readonly LintProblem[], after: readonly LintProblem[]): readonly LintProblem[] {
  const left = new Map<string, number>();
  for (const problem of before) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const known = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), known - 1);
    return known <= 0;
  });
}

function keyOf(problem: LintProblem): string {
  return [problem.check, problem.part, problem.cell ?? "", problem.message].join("\n");
}

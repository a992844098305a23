import { assess } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import type { ExampleWorkbook, Rule } from "../../../../src/core/rules/rule";

/** What one rule says is to be done about a small workbook, for each finding. */
export function actionsOf(rule: Rule, example: ExampleWorkbook, phase: PhaseCode = "2B"): readonly string[] {
  return assess(bookOfExample(example), phase, [rule]).findings.map(({ action }) => action);
}

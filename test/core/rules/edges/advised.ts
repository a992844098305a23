import { assess } from "../../../../src/core/assessment/assess";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import type { ExampleWorkbook, Rule } from "../../../../src/core/rules/rule";

/** What one rule asks to do about a small workbook in Phase 2B, and in which chapter it counts: `7 Assess it now; …` for each finding. */
export function advised(rule: Rule, example: ExampleWorkbook): readonly string[] {
  return assess(bookOfExample(example), "2B", [rule]).findings.map(({ chapter, action }) => `${chapter ?? "none"} ${action}`);
}

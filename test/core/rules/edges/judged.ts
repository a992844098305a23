import { assess } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import type { ExampleWorkbook, Rule } from "../../../../src/core/rules/rule";

/** What one rule says of a small workbook: `explain Actions!H2 ACT-017 was due …` for each finding, or why it was skipped. */
export function judged(rule: Rule, example: ExampleWorkbook, phase: PhaseCode = "2B"): readonly string[] | string {
  const { findings, rules } = assess(bookOfExample(example), phase, [rule]);
  const [skipped] = rules.skipped;
  if (skipped) return `skipped: ${skipped.reason}`;
  return findings.map(({ severity, sheet, cell, message }) => `${severity} ${[sheet, cell].filter((part) => part !== "").join("!")} ${message}`);
}

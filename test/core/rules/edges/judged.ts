import { assess } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { NO_DATA, type ExampleWorkbook, type Rule } from "../../../../src/core/rules/rule";

/** What one rule says of a small workbook: `explain Actions!H2 ACT-017 was due …` for each finding, or why it was skipped. */
export function judged(rule: Rule, example: ExampleWorkbook, phase: PhaseCode = "2B"): readonly string[] | string {
  const { findings, rules } = assess(bookOfExample(example), phase, [placing(rule)]);
  const [skipped] = rules.skipped;
  if (skipped) return `skipped: ${skipped.reason}`;
  return findings.map(({ severity, sheet, cell, message }) => `${severity} ${[sheet, cell].filter((part) => part !== "").join("!")} ${message}`);
}

/** The rule, failing where it finds something that has no place: a check leaves that out without a word. */
export function placing(rule: Rule): Rule {
  return {
    ...rule,
    check: (book, given) => {
      const result = rule.check(book, given);
      if (result !== NO_DATA && !result.every(({ at }) => "kind" in at)) throw new Error("a fault has no place");
      return result;
    },
  };
}

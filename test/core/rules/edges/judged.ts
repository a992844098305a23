import { assess, type Assessment } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { NO_DATA, type ExampleWorkbook, type Rule } from "../../../../src/core/rules/rule";

/** What one rule says of a small workbook: `explain Actions!H2 ACT-017 was due …` for each finding, or why it was skipped. */
export function judged(rule: Rule, example: ExampleWorkbook, phase: PhaseCode = "2B"): readonly string[] | string {
  const { findings, rules } = checked(placing(rule), example, phase);
  const [skipped] = rules.skipped;
  if (skipped) return `skipped: ${skipped.reason}`;
  return findings.map(({ severity, sheet, cell, message }) => `${severity} ${[sheet, cell].filter((part) => part !== "").join("!")} ${message}`);
}

/** What it says is to be done, for each finding. */
export function actionsOf(rule: Rule, example: ExampleWorkbook, phase: PhaseCode = "2B"): readonly string[] {
  return checked(rule, example, phase).findings.map(({ action }) => action);
}

/** The same in Phase 2B, with the chapter in which the finding counts: `7 Assess it now; …`. */
export function advised(rule: Rule, example: ExampleWorkbook): readonly string[] {
  return checked(rule, example, "2B").findings.map(({ chapter, action }) => `${chapter ?? "none"} ${action}`);
}

function checked(rule: Rule, example: ExampleWorkbook, phase: PhaseCode): Assessment {
  return assess(bookOfExample(example), phase, [rule]);
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

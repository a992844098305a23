import { assess } from "../../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { actionOverdue } from "../../../../src/core/rules/action-overdue";
import { changeReviewOverdue } from "../../../../src/core/rules/change-review-overdue";
import { changedRuleWithoutEffect } from "../../../../src/core/rules/changed-rule-without-effect";
import { checksNotPlanned } from "../../../../src/core/rules/checks-not-planned";
import { metricWithoutReading } from "../../../../src/core/rules/metric-without-reading";
import { rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { ruleChanges } from "../../../../src/core/workbook/sheets/rule-changes";
import { judged } from "./judged";

type Change = RecordFor<typeof ruleChanges.columns>;

const RULES = [changedRuleWithoutEffect, actionOverdue, changeReviewOverdue, checksNotPlanned, metricWithoutReading];
const HIGHER = checksNotPlanned.limit?.value ?? NaN;
const LOWER = metricWithoutReading.limit?.value ?? NaN;

function said(change: Change, phase: PhaseCode): readonly string[] {
  const { findings } = assess(bookOfExample({ rows: [rows(ruleChanges, [change])] }), phase, RULES);
  return findings.filter(({ rule }) => rule === changedRuleWithoutEffect.id).map(({ cell, message }) => `${cell} ${message}`);
}

describe("a changed rule", () => {
  const ONLY_STRICTER = "blocks in this phase; its number can only be made stricter.";

  test.each([
    ["is unknown", { rule: "R-999", severity: "INFO" }, "2B", ["A2 There is no rule “R-999”."]],
    [
      "is a whole sentence, of which the beginning is shown",
      { rule: "the one that asks about the actions" },
      "2B",
      ["A2 There is no rule “the one that asks…”."],
    ],
    ["is named in small letters", { rule: "r-58", severity: "BLOCKS" }, "2B", []],
    ["blocks, and is to explain", { rule: "R-53", severity: "EXPLAIN" }, "2B", ["B2 R-53 blocks in this phase; it cannot be made milder."]],
    ["blocks, and is to explain in a phase that does not ask for it", { rule: "R-53", severity: "EXPLAIN" }, "GAP", []],
    ["blocks, and is to block", { rule: "R-53", severity: "BLOCKS" }, "2B", []],
    ["is advice, and is to be information", { rule: "R-77", severity: "INFO" }, "2B", []],
    ["has no number", { rule: "R-58", number: 5 }, "2B", ["C2 R-58 has no number that could be changed."]],
    ["does not block, and may have a looser number", { rule: "R-77", number: 30 }, "2B", []],
    ["blocks, and has a higher number that is looser", { rule: "R-53", number: HIGHER + 1 }, "2B", [`C2 R-53 ${ONLY_STRICTER}`]],
    ["blocks, and has its own number", { rule: "R-53", number: HIGHER }, "2B", []],
    ["blocks, and has a lower number that is stricter", { rule: "R-53", number: HIGHER - 1 }, "2B", []],
    [
      "blocks, and has a lower number that is looser",
      { rule: metricWithoutReading.id, number: LOWER - 1 },
      "2B",
      [`C2 ${metricWithoutReading.id} ${ONLY_STRICTER}`],
    ],
    ["blocks, with its own number where lower is looser", { rule: metricWithoutReading.id, number: LOWER }, "2B", []],
    ["blocks, and has a higher number that is stricter", { rule: metricWithoutReading.id, number: LOWER + 1 }, "2B", []],
    ["blocks, and has no number where lower is looser", { rule: metricWithoutReading.id, severity: "BLOCKS" }, "2B", []],
  ] as const)("%s", (_what, change, phase, expected) => {
    expect(said(change, phase)).toEqual(expected);
  });

  test("is none where no rule is named", () => {
    expect(judged(changedRuleWithoutEffect, { rows: [rows(ruleChanges, [{ number: 5 }])] })).toBe("skipped: no data");
  });
});

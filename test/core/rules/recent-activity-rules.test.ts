import { assess } from "../../../src/core/assessment/assess";
import { noRecentExercise } from "../../../src/core/rules/no-recent-exercise";
import { noRecentImprovement } from "../../../src/core/rules/no-recent-improvement";
import { noRecentSelfReview } from "../../../src/core/rules/no-recent-self-review";
import { on, rows, type ExampleRows } from "../../../src/core/rules/rule";
import { gapAnalysis } from "../../../src/core/workbook/sheets/gap-analysis";
import { meetings } from "../../../src/core/workbook/sheets/meetings";
import { qaPlan } from "../../../src/core/workbook/sheets/qa-plan";
import { ruleChanges } from "../../../src/core/workbook/sheets/rule-changes";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

function found(...registers: readonly ExampleRows[]): readonly string[] {
  return assess(bookOfExample({ rows: registers }), "2", [noRecentExercise, noRecentSelfReview, noRecentImprovement]).findings.map(
    ({ rule }) => rule,
  );
}

test("registers without a record of it show neither exercise nor review nor improvement", () => {
  expect(found()).toEqual(["R-72", "R-78", "R-79"]);
});

test.each([
  ["TABLE_TOP", true],
  ["LIVE_EXERCISE", true],
  ["CONTACT_TEST", false],
  ["AUDIT", false],
] as const)("%s counts as an exercise: %s", (kind, counts) => {
  expect(found(rows(qaPlan, [{ kind, doneOn: on("2026-10-01") }])).includes("R-72")).toBe(!counts);
});

test("an exercise that is only planned does not count", () => {
  expect(found(rows(qaPlan, [{ kind: "TABLE_TOP", plannedOn: on("2026-10-01"), dueOn: on("2026-10-31") }]))).toContain("R-72");
});

test("the SeMS counts as reviewed by an answer, by a second look or by a meeting for it", () => {
  const day = on("2026-06-23");
  expect(found(rows(gapAnalysis, [{ itemId: "1.1.a", assessedOn: day }]))).not.toContain("R-78");
  expect(found(rows(gapAnalysis, [{ itemId: "1.1.a", reviewedOn: day }]))).not.toContain("R-78");
  expect(found(rows(meetings, [{ kind: "SEMS_REVIEW", heldOn: day }]))).not.toContain("R-78");
  expect(found(rows(meetings, [{ kind: "SEMS_REVIEW", plannedOn: day }]))).toContain("R-78");
  expect(found(rows(meetings, [{ kind: "GOVERNANCE", heldOn: day }]))).toContain("R-78");
});

test("the number of months is the entity's own", () => {
  const exercise = rows(qaPlan, [{ kind: "TABLE_TOP", doneOn: on("2025-04-15") }]);
  expect(found(exercise)).toContain("R-72");
  expect(found(exercise, rows(ruleChanges, [{ rule: "R-72", number: 18 }]))).not.toContain("R-72");
});

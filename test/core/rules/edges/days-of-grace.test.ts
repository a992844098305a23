import { duplicateRowId } from "../../../../src/core/rules/duplicate-row-id";
import { effectCheckOverdue } from "../../../../src/core/rules/effect-check-overdue";
import { equipmentTestOverdue } from "../../../../src/core/rules/equipment-test-overdue";
import { extensionsNotApproved } from "../../../../src/core/rules/extensions-not-approved";
import { feedbackOverdue } from "../../../../src/core/rules/feedback-overdue";
import { on, rows, type ExampleRows, type Rule } from "../../../../src/core/rules/rule";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { equipment } from "../../../../src/core/workbook/sheets/equipment";
import { incidents } from "../../../../src/core/workbook/sheets/incidents";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { ruleChanges } from "../../../../src/core/workbook/sheets/rule-changes";
import { judged } from "./judged";

/** What a rule says with the entity's own number instead of its own. */
function judgedWith(number: number, rule: Rule, records: ExampleRows): readonly string[] | string {
  return judged(rule, { rows: [records, rows(ruleChanges, [{ rule: rule.id, number }])] });
}

const check = (verificationDue: number) => rows(actions, [{ title: "Lock the gate", closedOn: on("2026-06-01"), verificationDue }]);
const test7 = (lastTestOn: number) => rows(equipment, [{ testEveryDays: 7, lastTestOn }]);
const report = (feedbackDueOn: number) => rows(incidents, [{ receivedOn: on("2026-09-01"), feedbackDueOn }]);

describe("a record without an id is named in words where", () => {
  test.each([
    [
      "an action was not checked",
      effectCheckOverdue,
      check(on("2026-10-14")),
      ["explain Actions!S2 The check whether an action worked was due on 2026-10-14."],
    ],
    [
      "equipment was not tested",
      equipmentTestOverdue,
      test7(on("2026-10-07")),
      ["explain Equipment!G2 The test of a piece of equipment was due on 2026-10-14."],
    ],
    [
      "equipment was never tested",
      equipmentTestOverdue,
      rows(equipment, [{ testEveryDays: 7 }]),
      ["explain Equipment!G2 A piece of equipment has no test on record."],
    ],
    [
      "a reporter has not heard back",
      feedbackOverdue,
      report(on("2026-10-14")),
      ["advice Incidents!Y2 The reporter of a report was to hear back by 2026-10-14."],
    ],
    [
      "a date was moved",
      extensionsNotApproved,
      rows(actions, [{ extensions: 2 }]),
      ["advice Actions!K2 The date of an action was moved 2 times; Extension approved by is empty."],
    ],
  ] as const)("%s", (_what, rule, records, expected) => {
    expect(judged(rule, { rows: [records] })).toEqual(expected);
  });
});

describe("with ten days of grace", () => {
  test.each([
    ["the check of an action", effectCheckOverdue, check],
    ["feedback to a reporter", feedbackOverdue, report],
    ["the test of equipment", equipmentTestOverdue, (due: number) => test7(due - 7)],
  ] as const)("%s may be ten days late, and not eleven", (_what, rule, dueOn) => {
    expect(judgedWith(10, rule, dueOn(on("2026-10-05")))).toEqual([]);
    expect(judgedWith(10, rule, dueOn(on("2026-10-04")))).toHaveLength(1);
  });
});

test("where somebody has to approve the first extension already, it was moved once", () => {
  expect(judgedWith(1, extensionsNotApproved, rows(actions, [{ actionId: "ACT-001", extensions: 1 }]))).toEqual([
    "advice Actions!K2 The date of ACT-001 was moved once; Extension approved by is empty.",
  ]);
});

test("an id that stands there three times is said of the second and third, each with the row of the first", () => {
  expect(
    judged(duplicateRowId, { rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "rsk-001" }, { riskId: "RSK-002" }, { riskId: "RSK-001" }])] }),
  ).toEqual(["blocks Risks!A3 rsk-001 is the id of row 2 already.", "blocks Risks!A5 RSK-001 is the id of row 2 already."]);
});

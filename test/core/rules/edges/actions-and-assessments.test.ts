import { actionOverdue } from "../../../../src/core/rules/action-overdue";
import { assessmentActionOverdue } from "../../../../src/core/rules/assessment-action-overdue";
import { assessmentNotPrepared } from "../../../../src/core/rules/assessment-not-prepared";
import { on, rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { assessments } from "../../../../src/core/workbook/sheets/assessments";
import { judged } from "./judged";
import { without } from "./without";

type Action = RecordFor<typeof actions.columns>;
type Visit = RecordFor<typeof assessments.columns>;

const LATE: Action = { actionId: "ACT-029", dueOn: on("2026-10-14"), status: "OPEN" };

test.each([
  ["of high priority", { ...LATE, priority: "HIGH" }, ["blocks Actions!H2 ACT-029 (priority High) was due on 2026-10-14 and is still open."]],
  ["of medium priority", { ...LATE, priority: "MEDIUM" }, ["explain Actions!H2 ACT-029 was due on 2026-10-14 and is still open."]],
  ["without an id", without(LATE, "actionId"), ["explain Actions!H2 An action was due on 2026-10-14 and is still open."]],
] as const)("an overdue action %s", (_what, action, expected) => {
  expect(judged(actionOverdue, { rows: [rows(actions, [action])] })).toEqual(expected);
});

describe("a visit of the CAA that left actions behind", () => {
  const VISIT: Visit = { assessmentId: "ASM-004", kind: "ASSURANCE", date: on("2026-05-20"), actions: ["ACT-029"] };
  const FOUND = ["explain Assessments!K2 ASM-004 has overdue actions: ACT-029."];

  test.each([
    ["names an action that was due yesterday", VISIT, LATE, FOUND],
    ["names it in small letters", { ...VISIT, actions: ["act-029"] }, LATE, ["explain Assessments!K2 ASM-004 has overdue actions: act-029."]],
    ["has no id", without(VISIT, "assessmentId"), LATE, ["explain Assessments!K2 An assessment has overdue actions: ACT-029."]],
    ["names none", without(VISIT, "actions"), LATE, "skipped: no data"],
    ["names an action that is not the one overdue", { ...VISIT, actions: ["ACT-030"] }, LATE, []],
    ["stands beside an overdue action without an id", VISIT, without(LATE, "actionId"), []],
    ["was a Phase 2 assessment, which another rule follows", { ...VISIT, kind: "PHASE_2" }, LATE, "skipped: no data"],
  ] as const)("%s", (_what, visit, action, expected) => {
    expect(judged(assessmentActionOverdue, { rows: [rows(assessments, [visit]), rows(actions, [action])] })).toEqual(expected);
  });
});

describe("an assessment that is near", () => {
  const NEAR: Visit = {
    assessmentId: "ASM-006",
    kind: "PHASE_2",
    date: on("2026-11-14"),
    outcome: "PLANNED",
    attendeesConfirmedOn: on("2026-10-12"),
    accessCheckedOn: on("2026-10-13"),
  };

  test.each([
    ["with all confirmed", NEAR, []],
    [
      "without the attendees",
      without(NEAR, "attendeesConfirmedOn"),
      ["info Assessments!G2 ASM-006 is on 2026-11-14, and not all attendees have confirmed."],
    ],
    [
      "without the access",
      without(NEAR, "accessCheckedOn"),
      ["info Assessments!H2 ASM-006 is on 2026-11-14; access to the evidence was not tried on the spot."],
    ],
    [
      "without an id",
      without(NEAR, "assessmentId", "attendeesConfirmedOn"),
      ["info Assessments!G2 An assessment is on 2026-11-14, and not all attendees have confirmed."],
    ],
    ["31 days ahead, not yet", { ...without(NEAR, "accessCheckedOn"), date: on("2026-11-15") }, []],
    [
      "today",
      { ...without(NEAR, "accessCheckedOn"), date: on("2026-10-15") },
      ["info Assessments!H2 ASM-006 is on 2026-10-15; access to the evidence was not tried on the spot."],
    ],
    ["yesterday", { ...without(NEAR, "accessCheckedOn"), date: on("2026-10-14") }, "skipped: no data"],
  ] as const)("%s", (_what, visit, expected) => {
    expect(judged(assessmentNotPrepared, { rows: [rows(assessments, [visit])] })).toEqual(expected);
  });
});

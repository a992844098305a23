import { changeReviewOverdue } from "../../../../src/core/rules/change-review-overdue";
import { changeStartedUnassessed } from "../../../../src/core/rules/change-started-unassessed";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { changes } from "../../../../src/core/workbook/sheets/changes";
import { ruleChanges } from "../../../../src/core/workbook/sheets/rule-changes";
import { advised, judged } from "./judged";
import { without } from "./without";

type Change = RecordFor<typeof changes.columns>;

const one = (change: Change): ExampleWorkbook => ({ rows: [rows(changes, [change])] });

describe("the review after a change", () => {
  const DUE: Change = { changeId: "CHG-004", status: "STARTED", startsOn: on("2026-08-01"), reviewDue: on("2026-10-14") };
  const FOUND = ["advice Changes!W2 The review after CHG-004 was due on 2026-10-14."];

  test.each([
    ["was due yesterday", DUE, FOUND],
    ["was due yesterday, of a change without a first day", without(DUE, "startsOn"), FOUND],
    ["was due yesterday, of a change that starts today", { ...DUE, startsOn: on("2026-10-15") }, FOUND],
    ["has time until the change starts", { ...DUE, startsOn: on("2026-10-16") }, "skipped: no data"],
    ["is due today", { ...DUE, reviewDue: on("2026-10-15") }, []],
    ["is done", { ...DUE, reviewedOn: on("2026-10-15") }, []],
    ["is not needed after a change that was turned down", { ...DUE, status: "REJECTED" }, "skipped: no data"],
    ["has no day", without(DUE, "reviewDue"), "skipped: no data"],
    ["belongs to a change without an id", without(DUE, "changeId"), ["advice Changes!W2 The review after a change was due on 2026-10-14."]],
  ] as const)("%s", (_what, change, expected) => {
    expect(judged(changeReviewOverdue, one(change))).toEqual(expected);
  });

  test("has as many days of grace as the entity has set", () => {
    const withGrace = (reviewDue: number) => ({ rows: [rows(changes, [{ ...DUE, reviewDue }]), rows(ruleChanges, [{ rule: "R-77", number: 10 }])] });
    expect(judged(changeReviewOverdue, withGrace(on("2026-10-05")))).toEqual([]);
    expect(judged(changeReviewOverdue, withGrace(on("2026-10-04")))).toHaveLength(1);
  });
});

describe("a change that has begun", () => {
  const BEGUN: Change = {
    changeId: "CHG-004",
    status: "STARTED",
    startsOn: on("2026-10-05"),
    assessedOn: on("2026-10-05"),
    approvedOn: on("2026-10-05"),
  };

  test.each([
    ["with all done on its first day", BEGUN, []],
    ["without an assessment", without(BEGUN, "assessedOn"), ["explain Changes!K2 CHG-004 started on 2026-10-05, and no assessment is entered."]],
    ["without an approval", without(BEGUN, "approvedOn"), ["explain Changes!P2 CHG-004 started on 2026-10-05, and no approval is entered."]],
    ["without an approval, which nobody needs without an impact", { ...without(BEGUN, "approvedOn"), securityImpact: "NONE" }, []],
    [
      "assessed a day late",
      { ...BEGUN, assessedOn: on("2026-10-06") },
      ["explain Changes!K2 CHG-004 started on 2026-10-05, but was assessed on 2026-10-06."],
    ],
    [
      "approved a day late",
      { ...BEGUN, approvedOn: on("2026-10-06") },
      ["explain Changes!P2 CHG-004 started on 2026-10-05, but was approved on 2026-10-06."],
    ],
    ["without a first day, assessed and approved", without(BEGUN, "startsOn"), []],
    [
      "without a first day and an assessment",
      without(BEGUN, "startsOn", "assessedOn"),
      ["explain Changes!K2 CHG-004 has started, and no assessment is entered."],
    ],
    ["without an id", without(BEGUN, "changeId", "assessedOn"), ["explain Changes!K2 A change started on 2026-10-05, and no assessment is entered."]],
    [
      "on paper only",
      { ...without(BEGUN, "assessedOn"), status: "APPROVED" },
      ["explain Changes!K2 CHG-004 was to start on 2026-10-05, and no assessment is entered."],
    ],
    ["not at all: no first day, not started", { ...without(BEGUN, "startsOn", "assessedOn"), status: "APPROVED" }, "skipped: no data"],
  ] as const)("%s", (_what, change, expected) => {
    expect(judged(changeStartedUnassessed, one(change))).toEqual(expected);
  });

  test("is to be assessed, decided or explained", () => {
    expect(advised(changeStartedUnassessed, one(without(BEGUN, "assessedOn", "approvedOn")))).toEqual([
      "7 Assess it now; if it has not started yet, enter the new Starts on.",
      "7 Have it decided now; if it has not started yet, enter the new Starts on.",
    ]);
    expect(advised(changeStartedUnassessed, one({ ...BEGUN, assessedOn: on("2026-10-06") }))).toEqual([
      "7 Say in Explanations why, and what prevents it next time.",
    ]);
  });

  test("is not called unassessed by a day that cannot be read", () => {
    const raw = { changes: { "CHG-004": { assessedOn: "in autumn" } } };
    expect(judged(changeStartedUnassessed, { ...one(BEGUN), raw })).toEqual([]);
  });
});

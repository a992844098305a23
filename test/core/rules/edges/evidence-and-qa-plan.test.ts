import { assess } from "../../../../src/core/assessment/assess";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { noChangeProcedure } from "../../../../src/core/rules/no-change-procedure";
import { noCommunicationPlan } from "../../../../src/core/rules/no-communication-plan";
import { noDataCheck } from "../../../../src/core/rules/no-data-check";
import { noImplementationPlan } from "../../../../src/core/rules/no-implementation-plan";
import { noIncidentPlan } from "../../../../src/core/rules/no-incident-plan";
import { noIndependentCheck } from "../../../../src/core/rules/no-independent-check";
import { noMeetingWithAm } from "../../../../src/core/rules/no-meeting-with-am";
import { noRecentExercise } from "../../../../src/core/rules/no-recent-exercise";
import { noRecentImprovement } from "../../../../src/core/rules/no-recent-improvement";
import { noRecentSelfReview } from "../../../../src/core/rules/no-recent-self-review";
import { noStaffReport } from "../../../../src/core/rules/no-staff-report";
import { noTermsOfReference } from "../../../../src/core/rules/no-terms-of-reference";
import { phase2PassedOn } from "../../../../src/core/rules/phase-2-passed-on";
import { qaActivityOverdue } from "../../../../src/core/rules/qa-activity-overdue";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { isoOfSerial } from "../../../../src/core/workbook/serial-day";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { assessments } from "../../../../src/core/workbook/sheets/assessments";
import { evidence } from "../../../../src/core/workbook/sheets/evidence";
import { qaPlan } from "../../../../src/core/workbook/sheets/qa-plan";
import { actionsOf, judged } from "./judged";

type Activity = RecordFor<typeof qaPlan.columns>;
type Visit = RecordFor<typeof assessments.columns>;

const error = { error: "#N/A" } as const;
const EMPTY: ExampleWorkbook = { rows: [] };

test.each([
  [noChangeProcedure, "CHANGE_PROCEDURE", "Evidence lists no change procedure that is in force."],
  [noIncidentPlan, "INCIDENT_PLAN", "Evidence lists no incident response plan that is in force."],
  [noCommunicationPlan, "COMMUNICATION_PLAN", "Nothing on Evidence is of the kind Communication plan."],
  [noTermsOfReference, "TERMS_OF_REFERENCE", "Nothing on Evidence is of the kind Terms of reference."],
] as const)("%# a document that has to be there is there from its day on, or without a day", (rule, kind, message) => {
  const document = (more: object): ExampleWorkbook => ({ rows: [rows(evidence, [{ evidenceId: "EVD-001", kind, ...more }])] });
  const MISSING = [`blocks Evidence!C1 ${message}`];
  expect(judged(rule, EMPTY)).toEqual(MISSING);
  expect(judged(rule, document({ date: on("2026-10-16") }))).toEqual(MISSING);
  expect(judged(rule, document({ kind: "PROCEDURE", date: on("2026-10-15") }))).toEqual(MISSING);
  expect(judged(rule, document({ date: on("2026-10-15") }))).toEqual([]);
  expect(judged(rule, document({}))).toEqual([]);
});

test("a SeMS that is to be put in place needs a plan, and actions with a date and resources", () => {
  expect(judged(noImplementationPlan, EMPTY)).toEqual([
    "blocks Actions!O1 No action has both a date and resources.",
    "blocks Evidence!C1 Nothing on Evidence is of the kind Implementation plan.",
  ]);
  expect(actionsOf(noImplementationPlan, EMPTY)).toEqual([
    "Enter Due on and Resources for the actions of the plan.",
    "Write the plan for putting the SeMS in place, and add it to Evidence.",
  ]);
  const split = rows(actions, [
    { actionId: "ACT-001", dueOn: on("2026-12-01") },
    { actionId: "ACT-002", resources: "Two days" },
  ]);
  expect(judged(noImplementationPlan, { rows: [split] })).toHaveLength(2);
});

const plan = (...own: readonly Activity[]): ExampleWorkbook => ({ rows: [rows(qaPlan, own)] });

describe("a data check", () => {
  const on15 = (day: string, doneOn: string) =>
    assess(bookOfExample(plan({ activityId: "QAP-001", kind: "DATA_CHECK", doneOn: on(doneOn) })).onDay(on(day)), "2B", [noDataCheck]).findings.map(
      ({ message }) => message,
    );

  test.each([
    ["2026-01-01", "2025-10-01"],
    ["2026-01-31", "2025-10-01"],
    ["2026-02-28", "2025-10-01"],
    ["2026-03-31", "2025-10-01"],
    ["2026-04-01", "2026-01-01"],
    ["2026-09-30", "2026-04-01"],
    ["2026-12-31", "2026-07-01"],
  ])("on %s is looked for from %s on", (day, since) => {
    expect(on15(day, since)).toEqual([]);
    expect(on15(day, day)).toEqual([]);
    const tooOld = isoOfSerial(on(since) - 1);
    expect(on15(day, tooOld)).toEqual([`No data check was done in the quarter from ${since}, nor since.`]);
  });

  test.each<readonly [string, Activity]>([
    ["is still to come", { kind: "DATA_CHECK", doneOn: on("2026-10-16") }],
    ["is only planned", { kind: "DATA_CHECK", plannedOn: on("2026-10-01") }],
    ["was an audit", { kind: "AUDIT", doneOn: on("2026-10-01") }],
  ])("that %s is none", (_what, activity) => {
    expect(judged(noDataCheck, plan({ activityId: "QAP-001", ...activity }))).toEqual([
      "explain QA plan!B1 No data check was done in the quarter from 2026-07-01, nor since.",
    ]);
  });
});

describe("an independent check", () => {
  const CHECK: Activity = { activityId: "QAP-001", kind: "AUDIT", doneOn: on("2026-06-11") };
  const MISSING = ["advice QA plan!M1 No check of the last 12 months is marked as independent."];

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["is missing where the only one does not say so", plan(CHECK), MISSING],
    ["is missing where the only one says No", plan({ ...CHECK, independent: "NO" }), MISSING],
    ["is one among others", plan({ ...CHECK, independent: "NO" }, { ...CHECK, activityId: "QAP-002", independent: "YES" }), []],
    ["may be one whose word cannot be read", { ...plan(CHECK), raw: { qaPlan: { "QAP-001": { independent: "partly" } } } }, []],
    ["is not that of the CAA", plan({ ...CHECK, independent: "NO" }, { ...CHECK, kind: "CAA", independent: "YES" }), MISSING],
    ["is not one that was called off", plan({ ...CHECK, independent: "NO" }, { ...CHECK, outcome: "CANCELLED", independent: "YES" }), MISSING],
    ["cannot be told where no check was done in a year", plan({ ...CHECK, doneOn: on("2025-10-14") }), "skipped: no data"],
    ["cannot be told where no check was done", plan({ activityId: "QAP-001", kind: "AUDIT", independent: "NO" }), "skipped: no data"],
    ["is asked for in the very year", plan({ ...CHECK, doneOn: on("2025-10-15") }), MISSING],
  ])("%s", (_what, example, expected) => {
    expect(judged(noIndependentCheck, example)).toEqual(expected);
  });
});

describe("a check of the QA plan", () => {
  const DUE: Activity = { activityId: "QAP-001", kind: "AUDIT", dueOn: on("2026-09-14") };

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["that was due 31 days ago", plan(DUE), ["explain QA plan!K2 QAP-001 was due on 2026-09-14, and Done on is empty."]],
    ["without an id", plan({ dueOn: on("2026-09-14") }), ["explain QA plan!K2 A check was due on 2026-09-14, and Done on is empty."]],
    ["that was due 30 days ago", plan({ ...DUE, dueOn: on("2026-09-15") }), []],
    ["that was done, however late", plan({ ...DUE, doneOn: on("2026-10-15") }), []],
    ["whose day cannot be read", { ...plan(DUE), raw: { qaPlan: { "QAP-001": { doneOn: error } } } }, []],
    ["that is due on no day", plan({ activityId: "QAP-001", kind: "AUDIT" }), []],
    ["that was called off", plan({ ...DUE, outcome: "CANCELLED" }), "skipped: no data"],
  ])("%s", (_what, example, expected) => {
    expect(judged(qaActivityOverdue, example)).toEqual(expected);
  });
});

test.each([
  [noMeetingWithAm, "explain Meetings!J1 The Accountable Manager was in no meeting in the last 6 months."],
  [noRecentExercise, "explain QA plan!B1 No table-top or live exercise was done in the last 12 months."],
  [noRecentImprovement, "advice Improvement!B1 No idea or improvement is dated in the last 12 months."],
  [noRecentSelfReview, "explain Gap analysis!Z1 The SeMS as a whole was not reviewed in the last 12 months."],
  [noStaffReport, "explain Incidents!B1 No report by staff came in during the last 12 months."],
])("%# what nobody has entered has not been done", (rule, finding) => {
  expect(judged(rule, EMPTY)).toEqual([finding]);
});

describe("the day on which Phase 2 was passed", () => {
  const VISIT: Visit = { assessmentId: "ASM-001", kind: "PHASE_2", outcome: "ACHIEVED", date: on("2026-05-20") };
  const passed = (settings: NonNullable<ExampleWorkbook["settings"]>, ...visits: readonly Visit[]) => {
    const day = phase2PassedOn(bookOfExample({ settings, rows: [rows(assessments, visits)] }));
    return day === undefined ? "unknown" : isoOfSerial(day);
  };

  test.each<readonly [string, readonly Visit[], string]>([
    ["is that of the assessment", [VISIT], "2026-05-20"],
    ["is that of an assessment with actions", [{ ...VISIT, outcome: "ACHIEVED_WITH_ACTIONS" }], "2026-05-20"],
    ["is the first of several, in whatever order", [{ ...VISIT, date: on("2026-08-01") }, VISIT, { ...VISIT, date: on("2026-07-01") }], "2026-05-20"],
    ["may be today", [{ ...VISIT, date: on("2026-10-15") }], "2026-10-15"],
    ["is not still to come", [{ ...VISIT, date: on("2026-10-16") }], "unknown"],
    ["is not that of Phase 1", [{ ...VISIT, kind: "PHASE_1" }], "unknown"],
    ["is not that of an assessment that did not reach the standard", [{ ...VISIT, outcome: "NOT_YET" }], "unknown"],
    ["is not that of an assessment without an outcome", [{ assessmentId: "ASM-001", kind: "PHASE_2", date: on("2026-05-20") }], "unknown"],
    ["is unknown where the assessment has no day", [{ assessmentId: "ASM-001", kind: "PHASE_2", outcome: "ACHIEVED" }], "unknown"],
  ])("%s", (_what, visits, expected) => {
    expect(passed({}, ...visits)).toBe(expected);
  });

  test("is that of Config, whatever Assessments says", () => {
    expect(passed({ phase2Done: on("2026-06-01") }, VISIT)).toBe("2026-06-01");
    expect(passed({ phase2Done: on("2026-10-16") }, VISIT)).toBe("unknown");
  });
});

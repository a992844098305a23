import { assess } from "../../../src/core/assessment/assess";
import { assessmentActionOverdue } from "../../../src/core/rules/assessment-action-overdue";
import { assessmentNotPrepared } from "../../../src/core/rules/assessment-not-prepared";
import { noImplementationPlan } from "../../../src/core/rules/no-implementation-plan";
import { on, rows, type Rule } from "../../../src/core/rules/rule";
import { siteNotVisited } from "../../../src/core/rules/site-not-visited";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { actions } from "../../../src/core/workbook/sheets/actions";
import { assessments } from "../../../src/core/workbook/sheets/assessments";
import { evidence } from "../../../src/core/workbook/sheets/evidence";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

type Visit = RecordFor<typeof assessments.columns>;
type Action = RecordFor<typeof actions.columns>;

interface Given {
  readonly visits?: readonly Visit[];
  readonly own?: readonly Action[];
  readonly sites?: string;
  readonly passed?: string;
}

function check(rule: Rule, { visits = [], own = [], sites = "Kingsbridge", passed }: Given) {
  const numbered = visits.map((visit, index) => ({ assessmentId: `ASM-${index + 1}`, ...visit }));
  const settings = { sites, ...(passed === undefined ? {} : { phase2Done: on(passed) }) };
  const { findings, rules } = assess(bookOfExample({ settings, rows: [rows(assessments, numbered), rows(actions, own)] }), "2B", [rule]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ id, message }) => (id.includes("config") ? message : id));
}

describe("a site", () => {
  const VISIT: Visit = { kind: "ASSURANCE", site: "Kingsbridge", date: on("2026-05-20"), outcome: "ACHIEVED" };
  const UNSEEN = ["No visit by the CAA in 5 years: Kingsbridge."];

  test.each<readonly [string, Given, readonly string[] | "skipped"]>([
    ["was visited five years ago today", { visits: [{ ...VISIT, date: on("2021-10-15") }] }, []],
    ["was visited five years ago yesterday", { visits: [{ ...VISIT, date: on("2021-10-14") }] }, UNSEEN],
    ["was visited again since", { visits: [VISIT, { ...VISIT, date: on("2019-03-04") }] }, []],
    [
      "is to be visited",
      {
        visits: [
          { ...VISIT, date: on("2019-03-04") },
          { ...VISIT, date: on("2026-12-01"), outcome: "PLANNED" },
        ],
      },
      UNSEEN,
    ],
    [
      "was to be visited, and was not",
      {
        visits: [
          { ...VISIT, date: on("2019-03-04") },
          { ...VISIT, outcome: "PLANNED" },
        ],
      },
      UNSEEN,
    ],
    ["has had no visit, nor has anybody passed Phase 2", {}, []],
    ["has had no visit in the five years since Phase 2", { passed: "2021-10-15" }, []],
    ["has had no visit in more than five years since Phase 2", { passed: "2021-10-14" }, UNSEEN],
    ["was far away when the Accountable Manager met the CAA", { passed: "2021-10-14", visits: [{ ...VISIT, kind: "AM_MEETING" }] }, UNSEEN],
    ["was visited under its name in other letters", { passed: "2021-10-14", visits: [{ ...VISIT, site: "Dover; KINGSBRIDGE" }] }, []],
    ["was visited with all others", { passed: "2021-10-14", visits: [{ ...VISIT, site: "All" }] }, []],
    ["was never told to us", { sites: "", passed: "2021-10-14" }, "skipped"],
  ])("that %s", (_what, given, expected) => {
    expect(check(siteNotVisited, given)).toEqual(expected);
  });

  test("is named with the others in one finding", () => {
    const given = { sites: "Kingsbridge; Dover; Harbour Road; Tarnbeck", passed: "2020-01-01", visits: [VISIT] };
    expect(check(siteNotVisited, given)).toEqual(["No visit by the CAA in 5 years: Dover, Harbour Road and 1 more."]);
  });
});

describe("an assessment", () => {
  const PLANNED: Visit = { kind: "PHASE_1", outcome: "PLANNED" };
  const BOTH = ["R-96/ASM-1/attendeesConfirmedOn", "R-96/ASM-1/accessCheckedOn"];

  test.each<readonly [string, Visit, readonly string[] | "skipped"]>([
    ["is today", { ...PLANNED, date: on("2026-10-15") }, BOTH],
    ["was yesterday", { ...PLANNED, date: on("2026-10-14") }, "skipped"],
    ["is in 30 days", { ...PLANNED, date: on("2026-11-14") }, BOTH],
    ["is in 31 days", { ...PLANNED, date: on("2026-11-15") }, []],
    ["has no outcome yet", { kind: "OPERATIONAL", date: on("2026-11-01") }, BOTH],
    ["was held this morning", { ...PLANNED, date: on("2026-10-15"), outcome: "AWAITED" }, "skipped"],
    ["is a meeting of the Accountable Manager", { ...PLANNED, kind: "AM_MEETING", date: on("2026-11-01") }, "skipped"],
    ["has its people", { ...PLANNED, date: on("2026-11-01"), attendeesConfirmedOn: on("2026-10-10") }, BOTH.slice(1)],
    ["has its access", { ...PLANNED, date: on("2026-11-01"), accessCheckedOn: on("2026-10-10") }, BOTH.slice(0, 1)],
  ])("that %s", (_what, visit, expected) => {
    expect(check(assessmentNotPrepared, { visits: [visit] })).toEqual(expected);
  });
});

describe("an action after a visit of the CAA", () => {
  const VISIT: Visit = { kind: "ASSURANCE", date: on("2026-05-20"), actions: ["act-001"] };
  const LATE: Action = { actionId: "ACT-001", dueOn: on("2026-10-14"), status: "IN_PROGRESS" };
  const FOUND = ["R-92/ASM-1/actions"];

  test.each<readonly [string, Visit, Action, readonly string[] | "skipped"]>([
    ["was due yesterday", VISIT, LATE, FOUND],
    ["is due today", VISIT, { ...LATE, dueOn: on("2026-10-15") }, []],
    ["is closed", VISIT, { ...LATE, status: "CLOSED" }, []],
    ["was closed late", VISIT, { ...LATE, closedOn: on("2026-10-15") }, []],
    ["was called off", VISIT, { ...LATE, status: "CANCELLED" }, []],
    ["came of an Operational Assessment", { ...VISIT, kind: "OPERATIONAL" }, LATE, FOUND],
    ["came of Phase 1", { ...VISIT, kind: "PHASE_1" }, LATE, "skipped"],
    ["is not listed with it", { ...VISIT, actions: ["ACT-002"] }, LATE, []],
  ])("that %s", (_what, visit, action, expected) => {
    expect(check(assessmentActionOverdue, { visits: [visit], own: [action] })).toEqual(expected);
  });
});

test("a plan that is dated tomorrow is no plan yet, and an action that was called off plans nothing", () => {
  const found = (date: string, action: Action) =>
    assess(
      bookOfExample({
        rows: [
          rows(evidence, [{ evidenceId: "EVD-1", kind: "IMPLEMENTATION_PLAN", date: on(date) }]),
          rows(actions, [{ actionId: "ACT-1", ...action }]),
        ],
      }),
      "1",
      [noImplementationPlan],
    ).findings.map(({ id }) => id);
  const whole = { dueOn: on("2026-12-01"), resources: "Two days" };
  expect(found("2026-10-15", whole)).toEqual([]);
  expect(found("2026-10-16", whole)).toEqual(["R-95/evidence/kind"]);
  expect(found("2026-10-15", { ...whole, status: "CANCELLED" })).toEqual(["R-95/actions/resources"]);
  expect(found("2026-10-15", { resources: "Two days" })).toEqual(["R-95/actions/resources"]);
});

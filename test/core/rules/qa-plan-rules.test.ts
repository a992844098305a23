import { assess } from "../../../src/core/assessment/assess";
import { checksNotPlanned } from "../../../src/core/rules/checks-not-planned";
import { noDataCheck } from "../../../src/core/rules/no-data-check";
import { noIndependentCheck } from "../../../src/core/rules/no-independent-check";
import { qaActivityOverdue } from "../../../src/core/rules/qa-activity-overdue";
import { on, rows, type Rule } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { qaPlan } from "../../../src/core/workbook/sheets/qa-plan";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

type Activity = RecordFor<typeof qaPlan.columns>;

/** Today is 2026-10-15, in the fourth quarter. */
function check(rule: Rule, activities: readonly Activity[]) {
  const { findings, rules } = assess(bookOfExample({ rows: [rows(qaPlan, activities)] }), "2", [rule]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ id, message }) => [id, message]);
}

const NOTHING_AHEAD = [["R-53/qaPlan/plannedOn", "No check of your own is planned for the next 12 months."]];
const AHEAD: Activity = { kind: "AUDIT", chapter: "all", plannedOn: on("2026-11-10") };

test("a plan with no check at all lacks a plan, and is not told of ten chapters besides", () => {
  expect(check(checksNotPlanned, [])).toEqual(NOTHING_AHEAD);
});

test.each([
  ["planned for today", { plannedOn: on("2026-10-15") }, []],
  ["planned for yesterday and due tomorrow", { plannedOn: on("2026-10-14"), dueOn: on("2026-10-16") }, []],
  ["planned for the same day of next year", { plannedOn: on("2027-10-15") }, []],
  ["planned for the day after", { plannedOn: on("2027-10-16") }, NOTHING_AHEAD],
  ["planned for yesterday", { plannedOn: on("2026-10-14"), dueOn: on("2026-10-14") }, NOTHING_AHEAD],
  ["done before its day", { plannedOn: on("2026-11-10"), doneOn: on("2026-10-10") }, NOTHING_AHEAD],
  ["cancelled", { plannedOn: on("2026-11-10"), outcome: "CANCELLED" }, NOTHING_AHEAD],
  ["of the CAA", { plannedOn: on("2026-11-10"), kind: "CAA" }, NOTHING_AHEAD],
] as const)("a check that is %s", (_what, activity, expected) => {
  const old: Activity = { kind: "AUDIT", chapter: "all", doneOn: on("2026-01-20") };
  expect(check(checksNotPlanned, [old, { kind: "AUDIT", ...activity }])).toEqual(expected);
});

test("chapters that no check ever named are told in one finding", () => {
  expect(check(checksNotPlanned, [{ ...AHEAD, chapter: "1 to 6; 9" }])).toEqual([
    ["R-53/qaPlan/chapter", "No check was ever planned for chapters 7, 8 and 10."],
  ]);
  expect(check(checksNotPlanned, [{ ...AHEAD, chapter: "1 to 9" }])).toEqual([["R-53/qaPlan/chapter", "No check was ever planned for chapter 10."]]);
});

test("a chapter is planned by a check that was done long ago, but not by a visit of the CAA", () => {
  const others = { ...AHEAD, chapter: "1 to 9" };
  expect(check(checksNotPlanned, [others, { kind: "AUDIT", chapter: "10", doneOn: on("2022-05-05") }])).toEqual([]);
  expect(check(checksNotPlanned, [others, { kind: "CAA", chapter: "10", plannedOn: on("2027-05-05") }])).toHaveLength(1);
});

test("a check without a day, done late or cancelled is not overdue", () => {
  const late: Activity = { activityId: "QAP-001", dueOn: on("2026-01-01") };
  expect(check(qaActivityOverdue, [late])).toEqual([["R-54/QAP-001/doneOn", "QAP-001 was due on 2026-01-01, and Done on is empty."]]);
  expect(check(qaActivityOverdue, [{ ...late, doneOn: on("2026-10-15") }])).toEqual([]);
  expect(check(qaActivityOverdue, [{ activityId: "QAP-001" }])).toEqual([]);
  expect(check(qaActivityOverdue, [{ ...late, outcome: "CANCELLED" }])).toBe("skipped");
});

test("one independent check in the last year is enough, and only own checks of that year count", () => {
  const done: Activity = { kind: "AUDIT", doneOn: on("2025-10-15") };
  const yes = { independent: "YES" } as const;
  const none = [["R-55/qaPlan/independent", "No check of the last 12 months is marked as independent."]];
  expect(check(noIndependentCheck, [done, { ...done, ...yes }])).toEqual([]);
  expect(check(noIndependentCheck, [done])).toEqual(none);
  expect(check(noIndependentCheck, [done, { ...done, ...yes, kind: "CAA" }])).toEqual(none);
  expect(check(noIndependentCheck, [done, { ...done, ...yes, doneOn: on("2025-10-14") }])).toEqual(none);
  expect(check(noIndependentCheck, [done, { ...done, ...yes, doneOn: on("2026-10-16") }])).toEqual(none);
  expect(check(noIndependentCheck, [{ ...done, doneOn: on("2025-10-14") }])).toBe("skipped");
});

test("whether a check was independent is not guessed where the cell cannot be read", () => {
  const allNo = Object.fromEntries(
    sampleWith({})
      .records(qaPlan)
      .flatMap(({ activityId }) => (activityId === undefined ? [] : [[activityId, { independent: "NO" }]])),
  );
  const edit = { qaPlan: allNo };
  expect(assess(sampleWith({ edit }), "2", [noIndependentCheck]).findings).toHaveLength(1);
  expect(assess(sampleWith({ edit, raw: { qaPlan: { "QAP-084": { independent: "perhaps" } } } }), "2", [noIndependentCheck]).findings).toEqual([]);
});

/** A quarter and what follows it count from the first day of January, April, July or October. */
test.each([
  ["2026-10-15", "2026-07-01"],
  ["2026-12-31", "2026-07-01"],
  ["2027-01-01", "2026-10-01"],
  ["2027-03-31", "2026-10-01"],
  ["2027-04-01", "2027-01-01"],
])("on %s a data check since %s will do", (today, first) => {
  const found = (doneOn: number, kind = "DATA_CHECK") =>
    assess(sampleWith({ asOf: on(today), remove: { qaPlan: "all" }, add: { qaPlan: [{ kind, doneOn }] } }), "2", [noDataCheck]).findings.map(
      ({ message }) => message,
    );
  const missing = [`No data check was done in the quarter from ${first}, nor since.`];
  expect(found(on(first))).toEqual([]);
  expect(found(on(first) - 1)).toEqual(missing);
  expect(found(on(today))).toEqual([]);
  expect(found(on(today) + 1)).toEqual(missing);
  expect(found(on(today), "DOCUMENT_CHECK")).toEqual(missing);
});

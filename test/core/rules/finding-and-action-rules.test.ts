import { assess } from "../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../src/core/framework/assessment-phase";
import { actionOverdue } from "../../../src/core/rules/action-overdue";
import { effectCheckOverdue } from "../../../src/core/rules/effect-check-overdue";
import { extensionsNotApproved } from "../../../src/core/rules/extensions-not-approved";
import { feedbackOverdue } from "../../../src/core/rules/feedback-overdue";
import { findingWithoutRootCause } from "../../../src/core/rules/finding-without-root-cause";
import { humanFactorsMissing } from "../../../src/core/rules/human-factors-missing";
import { majorFindingWithoutActions } from "../../../src/core/rules/major-finding-without-actions";
import { noStaffReport } from "../../../src/core/rules/no-staff-report";
import { qaActivityOverdue } from "../../../src/core/rules/qa-activity-overdue";
import { repeatFindingUnchanged } from "../../../src/core/rules/repeat-finding-unchanged";
import { on, rows, type ExampleRows, type Rule } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { actions } from "../../../src/core/workbook/sheets/actions";
import { findings } from "../../../src/core/workbook/sheets/findings";
import { incidents } from "../../../src/core/workbook/sheets/incidents";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

const LATE = on("2026-01-15");

function check(rule: Rule, records: ExampleRows, phase: PhaseCode = "2") {
  const { findings: found, rules } = assess(bookOfExample({ rows: [records] }), phase, [rule]);
  return rules.skipped.length > 0 ? "skipped" : found.map(({ id, severity }) => `${severity} ${id}`);
}

function ofFinding(rule: Rule, ...records: readonly RecordFor<typeof findings.columns>[]) {
  return check(rule, rows(findings, records));
}

function ofAction(rule: Rule, record: RecordFor<typeof actions.columns>, phase: PhaseCode = "2") {
  return check(rule, rows(actions, [{ actionId: "ACT-001", ...record }]), phase);
}

test.each([
  ["OBSERVATION", "skipped"],
  ["MINOR", ["explain R-56/FND-001/rootCause"]],
  ["MAJOR", ["explain R-56/FND-001/rootCause"]],
  ["CRITICAL", ["explain R-56/FND-001/rootCause"]],
] as const)("an old finding (%s) without a root cause", (severity, expected) => {
  expect(ofFinding(findingWithoutRootCause, { findingId: "FND-001", severity, raisedOn: LATE })).toEqual(expected);
});

test("a finding may be closed and still lacks its cause; a cause in words is enough", () => {
  const finding = { findingId: "FND-001", severity: "MINOR", raisedOn: LATE } as const;
  expect(ofFinding(findingWithoutRootCause, { ...finding, status: "CLOSED", closedOn: LATE })).toHaveLength(1);
  expect(ofFinding(findingWithoutRootCause, { ...finding, rootCauseCode: "PROCEDURE" })).toHaveLength(1);
  expect(ofFinding(findingWithoutRootCause, { ...finding, rootCause: "No second pair of eyes" })).toEqual([]);
  expect(ofFinding(findingWithoutRootCause, { findingId: "FND-001", severity: "MINOR" })).toEqual([]);
});

test("a major or critical finding lacks each kind of action by itself", () => {
  const both = ["explain R-57/FND-001/correctiveActions", "explain R-57/FND-001/preventiveActions"];
  expect(ofFinding(majorFindingWithoutActions, { findingId: "FND-001", severity: "MAJOR" })).toEqual(both);
  expect(ofFinding(majorFindingWithoutActions, { findingId: "FND-001", severity: "CRITICAL" })).toEqual(both);
  expect(ofFinding(majorFindingWithoutActions, { findingId: "FND-001", severity: "MAJOR", preventiveActions: ["ACT-1"] })).toEqual([both[0]]);
  expect(ofFinding(majorFindingWithoutActions, { findingId: "FND-001", severity: "MINOR" })).toBe("skipped");
});

test.each([
  ["GAP", "HIGH", "explain"],
  ["1", "HIGH", "blocks"],
  ["2", "HIGH", "blocks"],
  ["2B", "HIGH", "blocks"],
  ["1", "MEDIUM", "explain"],
  ["2B", "LOW", "explain"],
] as const)("in phase %s an overdue action of priority %s: %s", (phase, priority, severity) => {
  expect(ofAction(actionOverdue, { status: "OPEN", dueOn: LATE, priority }, phase)).toEqual([`${severity} R-58/ACT-001/dueOn`]);
});

test("an action that is closed, cancelled, done or due today is not overdue", () => {
  expect(ofAction(actionOverdue, { status: "CLOSED", dueOn: LATE })).toBe("skipped");
  expect(ofAction(actionOverdue, { status: "CANCELLED", dueOn: LATE })).toBe("skipped");
  expect(ofAction(actionOverdue, { status: "OPEN", dueOn: LATE, closedOn: LATE })).toEqual([]);
  expect(ofAction(actionOverdue, { status: "IN_PROGRESS" })).toEqual([]);
  expect(ofAction(actionOverdue, { dueOn: LATE })).toEqual(["explain R-58/ACT-001/dueOn"]);
});

test("a date may be moved often where somebody agreed, or where the action is not needed any more", () => {
  expect(ofAction(extensionsNotApproved, { extensions: 5 })).toEqual(["advice R-59/ACT-001/extensionApprovedBy"]);
  expect(ofAction(extensionsNotApproved, { extensions: 5, status: "CLOSED" })).toHaveLength(1);
  expect(ofAction(extensionsNotApproved, { extensions: 5, extensionApprovedBy: "Tomas Halvorsen" })).toEqual([]);
  expect(ofAction(extensionsNotApproved, { extensions: 5, status: "CANCELLED" })).toBe("skipped");
  expect(ofAction(extensionsNotApproved, {})).toBe("skipped");
});

test("the effect of an action is looked at once it is done", () => {
  expect(ofAction(effectCheckOverdue, { verificationDue: LATE })).toBe("skipped");
  expect(ofAction(effectCheckOverdue, { closedOn: LATE })).toBe("skipped");
  expect(ofAction(effectCheckOverdue, { closedOn: LATE, verificationDue: LATE })).toEqual(["explain R-60/ACT-001/verifiedOn"]);
  expect(ofAction(effectCheckOverdue, { closedOn: LATE, verificationDue: LATE, verifiedOn: LATE })).toEqual([]);
});

const FIRST = {
  findingId: "FND-001",
  area: "Front desk",
  rootCause: "The form lets an entry be closed",
  rootCauseCode: "PROCEDURE",
  correctiveActions: ["ACT-001"],
  preventiveActions: ["ACT-002"],
  raisedOn: on("2026-01-05"),
  closedOn: on("2026-03-02"),
} as const;
const AGAIN = { findingId: "FND-002", area: "Front desk", raisedOn: on("2026-09-01"), rootCauseCode: "PROCEDURE" } as const;
const UNCHANGED = ["advice R-61/FND-002/repeatOf"];

test.each([
  ["has no action at all", {}, UNCHANGED],
  ["has the actions of the first time", { correctiveActions: ["act-002"], preventiveActions: ["ACT-001"] }, UNCHANGED],
  ["has a new action", { correctiveActions: ["ACT-001"], preventiveActions: ["ACT-003"] }, []],
  ["has another cause", { rootCauseCode: "TRAINING" }, []],
  ["has another code for the very same cause", { rootCauseCode: "OTHER", rootCause: "The form lets an entry be closed" }, UNCHANGED],
] as const)("a finding that is called a repeat and %s", (_what, more, expected) => {
  expect(ofFinding(repeatFindingUnchanged, FIRST, { ...AGAIN, area: "Store", repeatOf: "fnd-001", ...more })).toEqual(expected);
});

test("a finding of the same area and cause within a year is a repeat that nobody has to call one", () => {
  expect(ofFinding(repeatFindingUnchanged, FIRST, AGAIN)).toEqual(UNCHANGED);
  expect(ofFinding(repeatFindingUnchanged, FIRST, { ...AGAIN, area: "Store" })).toEqual([]);
  expect(ofFinding(repeatFindingUnchanged, FIRST, { ...AGAIN, raisedOn: on("2027-03-03") })).toEqual([]);
  expect(ofFinding(repeatFindingUnchanged, { ...FIRST, closedOn: on("2026-09-02") }, AGAIN)).toEqual([]);
});

test("the latest of the earlier findings is what a repeat is held against, and the year between is the entity's own", () => {
  const second = { ...FIRST, findingId: "FND-003", correctiveActions: ["ACT-007"], preventiveActions: [], closedOn: on("2026-05-04") };
  const third = { ...FIRST, findingId: "FND-004", correctiveActions: ["ACT-008"], preventiveActions: [], closedOn: on("2026-04-01") };
  const again = { ...AGAIN, correctiveActions: ["ACT-007"], area: "FRONT desk" };
  expect(ofFinding(repeatFindingUnchanged, second, third, FIRST, again)).toEqual(UNCHANGED);
  expect(ofFinding(repeatFindingUnchanged, second, third, FIRST, { ...again, correctiveActions: ["ACT-008"] })).toEqual([]);
  expect(ofFinding(repeatFindingUnchanged, second, { ...again, raisedOn: on("2027-05-04") })).toEqual(UNCHANGED);
  expect(ofFinding(repeatFindingUnchanged, second, { ...again, raisedOn: on("2027-05-05") })).toEqual([]);
});

test("a finding closed on the day it was raised is no repeat of itself, but of the one before", () => {
  const sameDay = { ...AGAIN, closedOn: AGAIN.raisedOn };
  expect(ofFinding(repeatFindingUnchanged, sameDay)).toEqual([]);
  expect(ofFinding(repeatFindingUnchanged, sameDay, FIRST)).toEqual(UNCHANGED);
});

test("a finding repeats no finding that is not there, and not itself", () => {
  expect(ofFinding(repeatFindingUnchanged, { ...AGAIN, repeatOf: "FND-099" })).toEqual([]);
  expect(ofFinding(repeatFindingUnchanged, { ...AGAIN, repeatOf: "FND-002" })).toEqual([]);
});

test("human factors are asked for where human performance played a part", () => {
  expect(ofFinding(humanFactorsMissing, { findingId: "FND-001", humanPerformance: "YES" })).toEqual(["explain R-64/FND-001/humanFactors"]);
  expect(ofFinding(humanFactorsMissing, { findingId: "FND-001", humanPerformance: "NO" })).toBe("skipped");
  expect(ofFinding(humanFactorsMissing, { findingId: "FND-001" })).toBe("skipped");
});

test.each([
  ["STAFF", []],
  ["ANONYMOUS", []],
  ["THIRD_PARTY", ["explain R-62/incidents/receivedOn"]],
  ["PUBLIC", ["explain R-62/incidents/receivedOn"]],
] as const)("a report of this year (%s) ends the silence or does not", (reporterType, expected) => {
  expect(check(noStaffReport, rows(incidents, [{ reporterType, receivedOn: LATE }]))).toEqual(expected);
});

test("a register of incidents without a report is silent, and so is a report from tomorrow", () => {
  expect(check(noStaffReport, rows(incidents, []))).toHaveLength(1);
  expect(check(noStaffReport, rows(incidents, [{ reporterType: "STAFF", receivedOn: on("2026-10-16") }]))).toHaveLength(1);
});

test("a reporter to whom nothing was promised, or who has heard back late, is not waiting", () => {
  const report = { reportId: "INC-001", receivedOn: LATE } as const;
  expect(check(feedbackOverdue, rows(incidents, [{ ...report, feedbackDueOn: LATE }]))).toEqual(["advice R-63/INC-001/feedbackOn"]);
  expect(check(feedbackOverdue, rows(incidents, [{ ...report, feedbackDueOn: LATE, feedbackOn: on("2026-10-15") }]))).toEqual([]);
  expect(check(feedbackOverdue, rows(incidents, [report]))).toBe("skipped");
});

/** What stands in such a cell is reported by the rules on columns. */
test.each([
  [qaActivityOverdue, "qaPlan", "QAP-050", { doneOn: null }],
  [findingWithoutRootCause, "findings", "FND-009", { rootCause: null }],
  [majorFindingWithoutActions, "findings", "FND-004", { correctiveActions: null }],
  [majorFindingWithoutActions, "findings", "FND-004", { preventiveActions: null }],
  [actionOverdue, "actions", "ACT-028", { closedOn: null, status: "IN_PROGRESS" }],
  [extensionsNotApproved, "actions", "ACT-024", { extensions: 2, extensionApprovedBy: null }],
  [effectCheckOverdue, "actions", "ACT-028", { verifiedOn: null }],
  [feedbackOverdue, "incidents", "INC-016", { feedbackOn: null }],
  [humanFactorsMissing, "findings", "FND-009", { humanFactors: null }],
] as const)("%# a cell that cannot be read is not called empty", (rule, register, record, change) => {
  const edit = { [register]: { [record]: change } };
  const emptied = Object.entries(change).flatMap(([key, value]) => (value === null ? [key] : []));
  const raw = { [register]: { [record]: Object.fromEntries(emptied.map((key) => [key, { error: "#N/A" }])) } };
  expect(assess(sampleWith({ edit }), "2B", [rule]).findings.map(({ row }) => row)).toEqual([record]);
  expect(assess(sampleWith({ edit, raw }), "2B", [rule]).findings).toEqual([]);
});

import { actions } from "../../../../src/core/workbook/sheets/actions";
import { changes } from "../../../../src/core/workbook/sheets/changes";
import { courses } from "../../../../src/core/workbook/sheets/courses";
import { equipment } from "../../../../src/core/workbook/sheets/equipment";
import { evidence } from "../../../../src/core/workbook/sheets/evidence";
import { findings } from "../../../../src/core/workbook/sheets/findings";
import { gapAnalysis } from "../../../../src/core/workbook/sheets/gap-analysis";
import { incidents } from "../../../../src/core/workbook/sheets/incidents";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { meetings } from "../../../../src/core/workbook/sheets/meetings";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { people } from "../../../../src/core/workbook/sheets/people";
import { policies } from "../../../../src/core/workbook/sheets/policies";
import { qaPlan } from "../../../../src/core/workbook/sheets/qa-plan";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { retention } from "../../../../src/core/workbook/sheets/retention";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { spd } from "../../../../src/core/workbook/sheets/spd";
import { suppliers } from "../../../../src/core/workbook/sheets/suppliers";
import { surveys } from "../../../../src/core/workbook/sheets/surveys";
import { training } from "../../../../src/core/workbook/sheets/training";
import { asOf, book, on } from "./sample-book";

const YEAR = 365;
const is = (wanted: string) => (value: unknown) => value === wanted;
const inPost = book.records(people).filter((person) => person.kind === "STAFF" && person.endedOn === undefined);
const am = inPost.find((person) => person.role === "ACCOUNTABLE_MANAGER");
const open = book.records(risks).filter((risk) => risk.status !== "CLOSED");
const active = book.records(metrics).filter((metric) => metric.active === "YES");

test("R-01 to R-08: one Accountable Manager, briefed, announced, in the SPD; Security Manager and deputy in post", () => {
  expect(inPost.filter((person) => person.role === "ACCOUNTABLE_MANAGER")).toHaveLength(1);
  expect(am).toMatchObject({
    name: "Tomas Halvorsen",
    appointedOn: on("2026-08-11"),
    leadAuditorNotifiedOn: on("2026-08-12"),
    capturedInSpd: "SPD-006",
  });
  expect([am?.appointmentEvidence, am?.amBriefedOn, am?.amMeetingOn]).not.toContain(undefined);
  expect(book.records(spd).find((entry) => entry.spdId === am?.capturedInSpd)?.periodEnd).toBeGreaterThanOrEqual(on("2026-08-11"));
  for (const role of ["SECURITY_MANAGER", "DEPUTY"]) expect(inPost.map((person) => person.role)).toContain(role);
  expect(inPost).toHaveLength(18);
});

test("R-09 to R-14: current policies signed by the present manager and acknowledged, a survey in the last year", () => {
  const current = book.records(policies).filter((policy) => policy.status === "CURRENT");
  expect(new Set(current.map((policy) => policy.approvedBy))).toEqual(new Set([am?.name]));
  expect(current.map((policy) => policy.kind)).toEqual(expect.arrayContaining(["SECURITY", "CULTURE"]));
  for (const policy of current) {
    expect(policy.approvedOn).toBeLessThanOrEqual((am?.appointedOn ?? 0) + 60);
    expect(policy.reviewDue).toBeGreaterThanOrEqual(asOf);
    expect(policy.ackCount).toBeGreaterThanOrEqual(0.9 * (policy.ackTarget ?? 0));
  }
  expect(book.records(surveys).some((survey) => (survey.date ?? 0) > asOf - YEAR)).toBe(true);
});

test("R-15 to R-20: core items are in place, at least operating, with evidence for both phases; gaps have actions that are open", () => {
  const items = book.records(gapAnalysis);
  const weak = items.filter(
    (item) =>
      item.core === "YES" &&
      (item.response !== "IN_PLACE" ||
        !["OPERATING", "EFFECTIVE"].includes(String(item.implementationLevel)) ||
        !item.evidencePhase1 ||
        !item.evidencePhase2),
  );
  expect(weak.map((item) => item.itemId)).toEqual([]);
  const partial = items.filter((item) => item.response === "PARTIAL");
  expect(partial).toHaveLength(5);
  for (const item of partial) expect((item.dueOn ?? 0) > asOf && item.owner !== undefined && (item.actions ?? []).length > 0).toBe(true);
});

test("R-21 to R-34: risks are scored, accepted by somebody in post at the score of today, reviewed by band and covered by measures", () => {
  expect(open.map((risk) => risk.threatOrigin)).toContain("LOCAL");
  expect(open.map((risk) => risk.regulated)).toContain("UNREGULATED");
  for (const risk of open) {
    const residual = (risk.residualThreat ?? 0) * (risk.residualConsequence ?? 0) * (risk.residualVulnerability ?? 0);
    const inherent = (risk.threat ?? 0) * (risk.consequence ?? 0) * (risk.vulnerability ?? 0);
    const target = (risk.residualThreat ?? 0) * (risk.residualConsequence ?? 0) * (risk.targetVulnerability ?? risk.residualVulnerability ?? 0);
    expect(residual).toBeLessThanOrEqual(inherent);
    expect(target).toBeLessThanOrEqual(residual);
    expect(risk.scoreAtAcceptance).toBe(residual);
    if (residual >= 16) expect(risk.acceptedBy).toBe(am?.name);
    expect(risk.acceptanceValidTo).toBeGreaterThanOrEqual(asOf);
    expect(risk.nextReview).toBeGreaterThanOrEqual(asOf);
    expect((risk.measures ?? []).length).toBeGreaterThan(0);
    expect(risks.calculated["assurance"]?.calculate(risk, book)).toBe("ASSURED");
    expect((risk.actions ?? []).length > 0).toBe(risk.status === "TREATING");
  }
});

test("R-29: every trigger was followed by a review, or is not thirty days old", () => {
  const triggers = [
    ...book.records(incidents).flatMap((report) => (report.risks ?? []).map((risk) => ({ risk, when: report.receivedOn ?? 0 }))),
    ...book.records(changes).flatMap((change) => (change.risks ?? []).map((risk) => ({ risk, when: change.startsOn ?? 0 }))),
  ];
  const missed = triggers.filter(({ risk, when }) => when < asOf - 30 && (open.find((other) => other.riskId === risk)?.lastReview ?? asOf) < when);
  expect(missed).toEqual([]);
});

test("R-31: each measure in place has metrics that are run, of all three forms or with a word on why not", () => {
  const forms = new Map(active.map((metric) => [metric.metricId, metric.form]));
  const wrong = book.records(measures).filter((measure) => {
    if (measure.status !== "IN_PLACE") return false;
    const own = (measure.metrics ?? []).map((id) => forms.get(id));
    return own.length === 0 || own.includes(undefined) || (new Set(own).size < 3 && measure.balanceNote === undefined);
  });
  expect(wrong.map((measure) => measure.measureId)).toEqual([]);
});

test("R-37 to R-39: meetings were held, quorate and saw every input; the manager took part", () => {
  const past = book.records(meetings).filter((meeting) => (meeting.plannedOn ?? 0) <= asOf);
  for (const meeting of past) {
    expect(meeting.heldOn).toBe(meeting.plannedOn);
    expect(meeting.presentCount).toBeGreaterThanOrEqual(meeting.quorum ?? 99);
    expect(
      [
        meeting.metricsSeen,
        meeting.risksSeen,
        meeting.incidentsSeen,
        meeting.findingsSeen,
        meeting.changesSeen,
        meeting.resourcesSeen,
        meeting.amPresent,
      ].every(is("YES")),
    ).toBe(true);
  }
});

test("R-40 to R-45: suppliers, vetting and equipment are in date", () => {
  for (const supplier of book.records(suppliers).filter((other) => other.status === "IN_USE")) {
    if (supplier.criticality === "CRITICAL") expect([supplier.securityClauses, supplier.auditRights]).toEqual(["YES", "YES"]);
    for (const end of [supplier.contractEnd, supplier.approvalValidTo ?? asOf, supplier.nextCheckDue]) expect(end).toBeGreaterThanOrEqual(asOf);
  }
  for (const person of inPost)
    if (person.vettingStatus !== "NOT_REQUIRED") expect([person.vettingStatus, (person.vettingValidTo ?? 0) >= asOf]).toEqual(["VALID", true]);
  for (const piece of book.records(equipment)) expect((piece.lastTestOn ?? 0) + (piece.testEveryDays ?? 0)).toBeGreaterThanOrEqual(asOf);
});

test("R-47: each active metric has its target, owner and limits of time", () => {
  const bare = active.filter((metric) => metric.target === undefined || metric.owner === undefined || metric.validFrom === undefined);
  expect(bare.map((metric) => metric.metricId)).toEqual([]);
});

test("R-53 to R-55, R-69, R-72: the plan covers all ten chapters ahead, nothing is late, data are checked each quarter, and there was an exercise", () => {
  const plan = book.records(qaPlan);
  const ahead = plan.filter((check) => (check.dueOn ?? 0) > asOf && (check.dueOn ?? 0) <= asOf + YEAR);
  expect(new Set(ahead.map((check) => check.chapter))).toEqual(new Set(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]));
  expect(new Set(ahead.map((check) => check.area))).toEqual(
    new Set([...plan.filter((check) => check.regulatedRequirement === "YES").map((check) => check.area), ...ahead.map((check) => check.area)]),
  );
  expect(plan.filter((check) => (check.dueOn ?? 0) <= asOf && check.doneOn === undefined)).toEqual([]);
  const dataChecks = plan.filter((check) => check.kind === "DATA_CHECK" && check.doneOn !== undefined);
  for (const quarter of ["2025-10-01", "2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"])
    expect(dataChecks.some((check) => (check.doneOn ?? 0) >= on(quarter) && (check.doneOn ?? 0) < on(quarter) + 92)).toBe(true);
  expect(plan.some((check) => check.kind === "TABLE_TOP" && (check.doneOn ?? 0) > asOf - YEAR)).toBe(true);
});

test("R-56 to R-61: findings have causes and both kinds of action, actions are not overdue and were verified when due", () => {
  for (const finding of book.records(findings)) {
    expect([finding.rootCause, finding.rootCauseCode, finding.correctiveActions, finding.preventiveActions]).not.toContain(undefined);
    if ((finding.checkDue ?? asOf) < asOf) expect(finding.checkedOn).toBeDefined();
  }
  const late = book
    .records(actions)
    .filter(
      (action) =>
        (action.closedOn === undefined && (action.dueOn ?? 0) < asOf) || ((action.verificationDue ?? asOf) < asOf && action.verifiedOn === undefined),
    );
  expect(late.map((action) => action.actionId)).toEqual([]);
});

test("actions named by a finding, incident or risk exist there and say where they come from", () => {
  const byId = new Map(book.records(actions).map((action) => [action.actionId, action]));
  for (const finding of book.records(findings))
    for (const id of [...(finding.correctiveActions ?? []), ...(finding.preventiveActions ?? [])])
      expect([id, byId.get(id)?.sourceId]).toEqual([id, finding.findingId]);
  for (const risk of open) for (const id of risk.actions ?? []) expect([id, byId.get(id)?.sourceId]).toEqual([id, risk.riskId]);
});

test("R-62 to R-74: reports come in, get answers in time, notifiable ones are told in time, closed ones have a cause", () => {
  for (const report of book.records(incidents)) {
    expect(report.feedbackOn).toBeLessThanOrEqual(report.feedbackDueOn ?? 0);
    if (report.notifiable === "YES") expect(report.hoursToNotify).toBeLessThanOrEqual(report.notifyLimitHours ?? 0);
    expect([report.closedOn, report.rootCause, report.risks]).not.toContain(undefined);
  }
});

test("R-65 to R-71, R-75, R-84, R-95: retention is decided and the core documents exist, can be found and are marked", () => {
  for (const rule of book.records(retention))
    expect([rule.minMonths, rule.storage, rule.access, rule.disposalMethod, rule.decidedOn]).not.toContain(undefined);
  const documents = book.records(evidence);
  const kinds = documents.map((document) => document.kind);
  expect(kinds).toEqual(
    expect.arrayContaining([
      "TERMS_OF_REFERENCE",
      "RISK_METHOD",
      "RISK_STATEMENT",
      "INCIDENT_PLAN",
      "CONTINUITY_PLAN",
      "CHANGE_PROCEDURE",
      "COMMUNICATION_PLAN",
      "IMPLEMENTATION_PLAN",
      "QA_PLAN",
      "TRAINING_PLAN",
    ]),
  );
  for (const document of documents) {
    expect([document.location, document.marking]).not.toContain(undefined);
    expect(document.checkedOn).toBeGreaterThan(asOf - YEAR);
    expect(document.nextReview ?? asOf).toBeGreaterThanOrEqual(asOf);
  }
});

test("R-76, R-77: changes were assessed and approved before they started and reviewed afterwards", () => {
  for (const change of book.records(changes)) {
    expect(Math.max(change.assessedOn ?? asOf, change.approvedOn ?? asOf)).toBeLessThanOrEqual(change.startsOn ?? 0);
    if ((change.reviewDue ?? 0) < asOf) expect(change.reviewedOn).toBeDefined();
  }
});

test("R-80, R-81: everybody's mandatory courses are in date, and what expires within sixty days is booked", () => {
  const states = inPost.flatMap((person) =>
    book
      .records(courses)
      .filter((course) => course.mandatory === "YES" && course.rolesRequired?.some((role) => role === person.role))
      .map((course) => {
        const latest = book
          .records(training)
          .filter((record) => record.person === person.name && record.courseId === course.courseId)
          .at(-1);
        const end = latest && training.calculated["expiresOn"]?.calculate(latest, book);
        return {
          who: person.name,
          course: course.courseId,
          isThere: latest !== undefined,
          end: typeof end === "number" ? end : asOf + YEAR,
          booked: latest?.bookedFor,
        };
      }),
  );
  expect(states.filter((state) => !state.isThere || state.end < asOf)).toEqual([]);
  const soon = states.filter((state) => state.end <= asOf + 60);
  expect(soon.length).toBeGreaterThan(0);
  expect(soon.filter((state) => state.booked === undefined || state.booked <= asOf || state.booked > state.end)).toEqual([]);
});

test("R-85: all contacts were checked in the last six months", () => {
  const stale = book
    .records(people)
    .filter((person) => person.endedOn === undefined && person.contact !== undefined && (person.contactCheckedOn ?? 0) < asOf - 182);
  expect(stale).toEqual([]);
});

test("R-87 to R-91: six returns went out in their week, seen by the manager, with final figures of each metric that was entered before", () => {
  const returns = book.records(spd);
  expect(returns).toHaveLength(6);
  for (const entry of returns) {
    expect(entry.submittedOn).toBeGreaterThanOrEqual((entry.dueOn ?? 0) - 6);
    expect(entry.submittedOn).toBeLessThanOrEqual(entry.dueOn ?? 0);
    const within = book
      .records(readings)
      .filter((reading) => (reading.periodEnd ?? 0) >= (entry.periodStart ?? 0) && (reading.periodEnd ?? 0) <= (entry.periodEnd ?? 0));
    expect(new Set(within.map((reading) => reading.metricId)).size).toBe(active.length);
    expect(within.filter((reading) => reading.status === "DRAFT" || (reading.checkedOn ?? asOf) > (entry.submittedOn ?? 0))).toEqual([]);
    expect(entry.frozenValues?.split("\n")).toHaveLength(active.length);
  }
});

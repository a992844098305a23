import { assess } from "../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../src/core/framework/assessment-phase";
import { noApprovedSecurityPolicy } from "../../../src/core/rules/no-approved-security-policy";
import { noCultureAssessment } from "../../../src/core/rules/no-culture-assessment";
import { noCulturePolicy } from "../../../src/core/rules/no-culture-policy";
import { policyApprovedByFormerAm } from "../../../src/core/rules/policy-approved-by-former-am";
import { policyNotAcknowledged } from "../../../src/core/rules/policy-not-acknowledged";
import { policyReviewOverdue } from "../../../src/core/rules/policy-review-overdue";
import { requiredCellEmpty } from "../../../src/core/rules/required-cell-empty";
import { on, rows, type Rule } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { people } from "../../../src/core/workbook/sheets/people";
import { policies } from "../../../src/core/workbook/sheets/policies";
import { surveys } from "../../../src/core/workbook/sheets/surveys";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

type Policy = RecordFor<typeof policies.columns>;
type Person = RecordFor<typeof people.columns>;

const LEFT = on("2026-08-16");
const ADA: Person = { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", endedOn: LEFT };
const BEN: Person = { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: LEFT + 1 };
const SIGNED: Policy = { policyId: "POL-001", kind: "SECURITY", status: "CURRENT", approvedBy: "Ada Lund", approvedOn: on("2026-01-20") };

/** Today is 2026-10-15. */
function found(rule: Rule, own: readonly Policy[], persons: readonly Person[] = [ADA, BEN]): readonly string[] {
  return assess(bookOfExample({ rows: [rows(people, persons), rows(policies, own)] }), "2B", [rule]).findings.map(({ id }) => id);
}

describe("the security policy", () => {
  test("was approved by the one who was Accountable Manager then, even if that is over", () => {
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, approvedBy: "ADA LUND", approvedOn: LEFT }])).toEqual([]);
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, approvedOn: LEFT + 1 }])).toEqual(["R-09/POL-001/approvedBy"]);
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, approvedBy: "Ben Roe", approvedOn: LEFT }])).toEqual(["R-09/POL-001/approvedBy"]);
  });

  test("may be combined with another; a culture statement, a draft or a replaced one is none", () => {
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, kind: "COMBINED" }])).toEqual([]);
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, kind: "CULTURE" }])).toEqual(["R-09/policies/kind"]);
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, status: "DRAFT" }])).toEqual(["R-09/policies/kind"]);
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, status: "REPLACED" }])).toEqual(["R-09/policies/kind"]);
    expect(found(noApprovedSecurityPolicy, [])).toEqual(["R-09/policies/kind"]);
  });

  test("that counts is each current one, not the best of them", () => {
    expect(found(noApprovedSecurityPolicy, [SIGNED, { ...SIGNED, policyId: "POL-002", approvedBy: "Sam Okoye" }])).toEqual([
      "R-09/POL-002/approvedBy",
    ]);
  });

  test("approved on the very day of the check is approved", () => {
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, approvedBy: "Ben Roe", approvedOn: on("2026-10-15") }])).toEqual([]);
    expect(found(noApprovedSecurityPolicy, [{ ...SIGNED, approvedBy: "Ben Roe", approvedOn: on("2026-10-16") }])).toEqual([
      "R-09/POL-001/approvedBy",
    ]);
  });
});

describe("a policy of the former Accountable Manager", () => {
  test("may stand for sixty days after the change", () => {
    expect(on("2026-10-15") - LEFT).toBe(60);
    expect(found(policyApprovedByFormerAm, [SIGNED])).toEqual([]);
    expect(found(policyApprovedByFormerAm, [SIGNED], [{ ...ADA, endedOn: LEFT - 1 }, BEN])).toEqual(["R-10/POL-001/approvedBy"]);
  });

  test("is no matter once it is replaced, or when they hold the role again", () => {
    const ended = { ...ADA, endedOn: on("2026-02-01") };
    expect(found(policyApprovedByFormerAm, [SIGNED], [ended])).toHaveLength(1);
    expect(found(policyApprovedByFormerAm, [{ ...SIGNED, status: "REPLACED" }], [ended])).toEqual([]);
    expect(found(policyApprovedByFormerAm, [SIGNED], [ended, { ...ADA, personId: "PER-003", appointedOn: LEFT, endedOn: on("2027-01-01") }])).toEqual(
      [],
    );
  });

  test("is not meant where somebody signed who was not Accountable Manager at all", () => {
    expect(found(policyApprovedByFormerAm, [{ ...SIGNED, approvedBy: "Sam Okoye" }], [{ ...ADA, endedOn: on("2026-02-01") }])).toEqual([]);
  });
});

test("only a current policy has to be reviewed", () => {
  const overdue: Policy = { ...SIGNED, reviewDue: on("2026-10-14") };
  expect(found(policyReviewOverdue, [overdue, { ...overdue, policyId: "POL-002", status: "DRAFT" }])).toEqual(["R-11/POL-001/reviewDue"]);
  expect(found(policyReviewOverdue, [{ ...overdue, status: "REPLACED", reviewDue: on("2025-10-14") }])).toEqual([]);
});

test("a security policy says nothing of the culture statement", () => {
  expect(found(noCulturePolicy, [SIGNED])).toEqual(["R-12/policies/kind"]);
  expect(found(noCulturePolicy, [])).toEqual(["R-12/policies/kind"]);
});

test.each([
  [9, 10, 0],
  [89, 100, 1],
  [0, 3, 1],
  [12, 10, 0],
  [0, 0, 0],
])("%i acknowledgements of %i lead to %i findings", (ackCount, ackTarget, count) => {
  expect(found(policyNotAcknowledged, [{ ...SIGNED, ackCount, ackTarget }])).toHaveLength(count);
});

test("a replaced policy needs no acknowledgements any more", () => {
  expect(found(policyNotAcknowledged, [{ ...SIGNED, status: "REPLACED", ackCount: 0, ackTarget: 10 }])).toEqual([]);
});

describe("a culture survey", () => {
  const survey = { surveyId: "SRV-001", title: "Autumn" } as const;
  const inPhase = (phase: PhaseCode, own: RecordFor<typeof surveys.columns>, rule = noCultureAssessment) =>
    assess(bookOfExample({ rows: [rows(surveys, [{ ...survey, ...own }])] }), phase, [rule]).findings.map(({ id }) => id);

  test("that is planned is enough for Phase 1, not for Phase 2", () => {
    expect(inPhase("1", { plannedOn: on("2026-10-15") })).toEqual([]);
    expect(inPhase("1", { plannedOn: on("2026-10-14") })).toEqual(["R-14/surveys/plannedOn"]);
    expect(inPhase("2", { plannedOn: on("2026-10-15") })).toEqual(["R-14/surveys/date"]);
  });

  test("of the last twelve months is enough for both", () => {
    expect(inPhase("1", { date: on("2025-10-15") })).toEqual([]);
    expect(inPhase("2B", { date: on("2025-10-15") })).toEqual([]);
    expect(inPhase("1", { date: on("2025-10-14") })).toEqual(["R-14/surveys/plannedOn"]);
    expect(inPhase("2B", { date: on("2025-10-14") })).toEqual(["R-14/surveys/date"]);
  });

  test("that is only planned is asked for no numbers; one that has closed is", () => {
    expect(inPhase("1", { plannedOn: on("2026-12-01") }, requiredCellEmpty)).toEqual([]);
    expect(inPhase("1", { plannedOn: on("2026-09-01"), date: on("2026-09-01") }, requiredCellEmpty)).toEqual([
      "C-01/SRV-001/invited",
      "C-01/SRV-001/answers",
    ]);
    expect(inPhase("1", { plannedOn: on("2026-09-01"), answers: 12, invited: 18 }, requiredCellEmpty)).toEqual(["C-01/SRV-001/date"]);
    expect(inPhase("1", {}, requiredCellEmpty)).toEqual(["C-01/SRV-001/date", "C-01/SRV-001/invited", "C-01/SRV-001/answers"]);
  });
});

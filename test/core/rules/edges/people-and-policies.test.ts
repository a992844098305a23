import { newAmWithoutCaaMeeting } from "../../../../src/core/rules/new-am-without-caa-meeting";
import { noApprovedSecurityPolicy } from "../../../../src/core/rules/no-approved-security-policy";
import { noAwarenessTraining } from "../../../../src/core/rules/no-awareness-training";
import { noCultureAssessment } from "../../../../src/core/rules/no-culture-assessment";
import { noCulturePolicy } from "../../../../src/core/rules/no-culture-policy";
import { noDeputy } from "../../../../src/core/rules/no-deputy";
import { noSecurityManager } from "../../../../src/core/rules/no-security-manager";
import { notOneAccountableManager } from "../../../../src/core/rules/not-one-accountable-manager";
import { policyApprovedByFormerAm } from "../../../../src/core/rules/policy-approved-by-former-am";
import { policyNotAcknowledged } from "../../../../src/core/rules/policy-not-acknowledged";
import { policyReviewOverdue } from "../../../../src/core/rules/policy-review-overdue";
import { on, rows, type ExampleRows, type ExampleWorkbook, type RawCells } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { assessments } from "../../../../src/core/workbook/sheets/assessments";
import { courses } from "../../../../src/core/workbook/sheets/courses";
import { people } from "../../../../src/core/workbook/sheets/people";
import { policies } from "../../../../src/core/workbook/sheets/policies";
import { ruleChanges } from "../../../../src/core/workbook/sheets/rule-changes";
import { surveys } from "../../../../src/core/workbook/sheets/surveys";
import { actionsOf, judged } from "./judged";

type Person = RecordFor<typeof people.columns>;
type Policy = RecordFor<typeof policies.columns>;

const error = { error: "#N/A" } as const;
const ADA: Person = { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER" };
const BEN: Person = { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-08-11") };
const staff = (...own: readonly Person[]): ExampleWorkbook => ({ rows: [rows(people, own)] });

describe("the meeting of the CAA with a new Accountable Manager", () => {
  const settings = { phase2Done: on("2025-03-25") };
  const MISSING = ["explain People!P2 PER-002 has no meeting with the CAA since being appointed on 2026-08-11."];
  const { personId: _id, ...WITHOUT_ID } = BEN;
  const { name: _name, ...WITHOUT_NAME } = WITHOUT_ID;
  const { appointedOn: _day, ...WITHOUT_DAY } = BEN;

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["has not been", { settings, ...staff(BEN) }, MISSING],
    [
      "has not been with one who has no id",
      { settings, ...staff(WITHOUT_ID) },
      ["explain People!P2 Ben Roe has no meeting with the CAA since being appointed on 2026-08-11."],
    ],
    [
      "has not been with one who has neither id nor name",
      { settings, ...staff(WITHOUT_NAME) },
      ["explain People!P2 Somebody has no meeting with the CAA since being appointed on 2026-08-11."],
    ],
    ["was on the day of the appointment", { settings, ...staff({ ...BEN, amMeetingOn: on("2026-08-11") }) }, []],
    ["is on a day that cannot be read", { settings, ...staff(BEN), raw: { people: { "PER-002": { amMeetingOn: "in autumn" } } } }, []],
    [
      "was the interview for Phase 2 on the day of the appointment",
      { settings: { ...settings, phase2AmInterview: on("2026-08-11") }, ...staff(BEN) },
      [],
    ],
    ["was an interview before the appointment", { settings: { ...settings, phase2AmInterview: on("2026-08-10") }, ...staff(BEN) }, MISSING],
    [
      "has a row on Assessments without a date",
      { settings, rows: [...staff(BEN).rows, rows(assessments, [{ assessmentId: "ASM-001", kind: "AM_MEETING" }])] },
      MISSING,
    ],
    ["is not asked for before Phase 2 is passed", staff(BEN), "skipped: no data"],
    ["is not asked for of one whose appointment has no day", { settings, ...staff(WITHOUT_DAY) }, "skipped: no data"],
  ])("%s", (_what, example, expected) => {
    expect(judged(newAmWithoutCaaMeeting, example)).toEqual(expected);
  });
});

describe("one Accountable Manager", () => {
  const since = (day: string) => ({ ...BEN, appointedOn: on(day) });
  const BOTH = ["blocks People!D3 PER-001 and PER-002 are both Accountable Manager in post."];

  test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
    ["is missing", staff({ ...ADA, role: "MANAGER" }), ["blocks People!D1 Nobody in post has the role Accountable Manager."]],
    ["has left yesterday", staff({ ...ADA, endedOn: on("2026-10-14") }), ["blocks People!D1 Nobody in post has the role Accountable Manager."]],
    ["who always was there comes first of two", staff(ADA, since("2020-01-06")), BOTH],
    [
      "who always was there comes first of two in whatever order",
      staff(since("2020-01-06"), ADA),
      ["blocks People!D2 PER-001 and PER-002 are both Accountable Manager in post."],
    ],
    [
      "is not told from another whose first day cannot be read",
      { ...staff(ADA, BEN), raw: { people: { "PER-002": { appointedOn: "in August" } } } },
      [],
    ],
    [
      "is not told from another where neither last day can be read",
      { ...staff(ADA, BEN), raw: { people: { "PER-001": { endedOn: error }, "PER-002": { endedOn: error } } } },
      [],
    ],
  ])("%s", (_what, example, expected) => {
    expect(judged(notOneAccountableManager, example)).toEqual(expected);
  });

  test("is to be added where there is none, and one of two has left", () => {
    expect(actionsOf(notOneAccountableManager, staff())).toEqual(["Add a person with the role Accountable Manager to People."]);
    expect(actionsOf(notOneAccountableManager, staff(ADA, BEN))).toEqual(["Enter Ended on for the one who has left, or correct the role."]);
  });
});

const NO_MANAGER = ["blocks People!D1 Nobody in post has the role Security Manager or SeMS Manager."];
const NO_DEPUTY = ["advice People!D1 Nobody in post is deputy or stands in for somebody."];

test.each<readonly [string, Person, readonly string[]]>([
  ["a Security Manager", { role: "SECURITY_MANAGER" }, []],
  ["a SeMS Manager", { role: "SEMS_MANAGER" }, []],
  ["a SeMS Manager from tomorrow on", { role: "SEMS_MANAGER", appointedOn: on("2026-10-16") }, NO_MANAGER],
  ["a Security Manager whose last day is today", { role: "SECURITY_MANAGER", endedOn: on("2026-10-15") }, []],
  ["a deputy", { role: "DEPUTY" }, NO_MANAGER],
])("%s runs the SeMS, or nobody does", (_what, person, expected) => {
  expect(judged(noSecurityManager, staff({ personId: "PER-003", name: "Sam Okoye", kind: "STAFF", ...person }))).toEqual(expected);
});

test.each<readonly [string, Person, readonly string[]]>([
  ["has the role", { name: "Jo Ward", role: "DEPUTY" }, []],
  ["has the role from tomorrow on", { name: "Jo Ward", role: "DEPUTY", appointedOn: on("2026-10-16") }, NO_DEPUTY],
  ["stands in for somebody", { name: "Jo Ward", role: "MANAGER", deputyFor: "Sam Okoye" }, []],
  ["has another role alone", { name: "Jo Ward", role: "MANAGER" }, NO_DEPUTY],
  ["stands in for themselves", { name: "Jo Ward", role: "MANAGER", deputyFor: "Jo Ward" }, NO_DEPUTY],
])("a deputy is somebody who %s", (_what, person, expected) => {
  expect(judged(noDeputy, staff({ personId: "PER-004", kind: "STAFF", ...person }))).toEqual(expected);
});

const SIGNED: Policy = { policyId: "POL-001", kind: "SECURITY", status: "CURRENT", approvedBy: "Ada Lund", approvedOn: on("2026-01-20") };
const signed = (policy: Policy, ...own: readonly Person[]): ExampleWorkbook => ({
  rows: [rows(people, own.length > 0 ? own : [ADA]), rows(policies, [policy])],
});
const withRaw = (policy: Policy, cells: RawCells[string][string]): ExampleWorkbook => ({
  ...signed(policy),
  raw: { policies: { "POL-001": cells } },
});
function withoutKeys(...keys: readonly (keyof Policy)[]): Policy {
  return Object.fromEntries(Object.entries(SIGNED).filter(([key]) => !keys.some((other) => other === key)));
}

describe("the approval of the security policy", () => {
  test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
    ["is not asked for where there is none", { rows: [] }, ["blocks Policies!C1 No policy on Policies is a security policy that is current."]],
    [
      "has neither name nor day",
      signed(withoutKeys("approvedBy", "approvedOn")),
      ["blocks Policies!F2 POL-001 is current, and Approved by is empty."],
    ],
    ["has no day", signed(withoutKeys("approvedOn")), ["blocks Policies!F2 POL-001 is current, and Approved on is empty."]],
    [
      "has no name in a row without an id",
      signed(withoutKeys("policyId", "approvedBy")),
      ["blocks Policies!F2 The security policy is current, and Approved by is empty."],
    ],
    [
      "is still to come",
      signed({ ...SIGNED, approvedOn: on("2026-10-16") }),
      ["blocks Policies!F2 POL-001 is current, but Approved on is 2026-10-16, a day still to come."],
    ],
    [
      "is of somebody who never held the role",
      signed({ ...SIGNED, approvedBy: "Sam Okoye" }),
      ["blocks Policies!F2 POL-001 was approved by somebody who was not Accountable Manager then."],
    ],
    ["has a name that cannot be read", withRaw(SIGNED, { approvedBy: error }), []],
    ["has a day that cannot be read", withRaw({ ...SIGNED, approvedBy: "Sam Okoye" }, { approvedOn: "in January" }), []],
  ])("%s", (_what, example, expected) => {
    expect(judged(noApprovedSecurityPolicy, example)).toEqual(expected);
  });

  test("needs a policy first", () => {
    expect(actionsOf(noApprovedSecurityPolicy, { rows: [] })).toEqual(["Add the signed security policy, or set its Status to Current."]);
  });
});

test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
  [
    "without an id",
    signed(withoutKeys("policyId"), { ...ADA, endedOn: on("2026-08-01") }),
    ["explain Policies!F2 A policy is approved by an Accountable Manager who left on 2026-08-01."],
  ],
  [
    "of one who came back and left again",
    signed(SIGNED, { ...ADA, endedOn: on("2026-02-01") }, { ...ADA, personId: "PER-003", appointedOn: on("2026-03-01"), endedOn: on("2026-07-01") }),
    ["explain Policies!F2 POL-001 is approved by an Accountable Manager who left on 2026-07-01."],
  ],
  [
    "of one who holds the role without an end",
    signed(SIGNED, { ...ADA, endedOn: on("2026-02-01") }, { ...ADA, personId: "PER-003", appointedOn: on("2026-03-01") }),
    [],
  ],
  [
    "signed in other letters, beside a row without a name",
    signed({ ...SIGNED, approvedBy: "ADA LUND" }, { role: "ACCOUNTABLE_MANAGER", kind: "STAFF" }, { ...ADA, endedOn: on("2026-08-01") }),
    ["explain Policies!F2 POL-001 is approved by an Accountable Manager who left on 2026-08-01."],
  ],
  ["that nobody has signed", signed(withoutKeys("approvedBy"), { ...ADA, endedOn: on("2026-08-01") }), "skipped: no data"],
  ["signed on no day", signed(withoutKeys("approvedOn"), { ...ADA, endedOn: on("2026-08-01") }), "skipped: no data"],
  ["that is a draft", signed({ ...SIGNED, status: "DRAFT" }, { ...ADA, endedOn: on("2026-08-01") }), "skipped: no data"],
])("a policy of a former Accountable Manager %s", (_what, example, expected) => {
  expect(judged(policyApprovedByFormerAm, example)).toEqual(expected);
});

describe("acknowledgements", () => {
  const ASKED: Policy = { policyId: "POL-001", status: "CURRENT", ackTarget: 20 };

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["that nobody has counted", signed(ASKED), ["explain Policies!N2 20 people have to acknowledge POL-001, and Acknowledged is empty."]],
    [
      "of a policy without an id",
      signed({ status: "CURRENT", ackTarget: 20, ackCount: 3 }),
      ["explain Policies!N2 3 of 20 people have acknowledged a policy, which is under 90 %."],
    ],
    ["of nobody", signed({ ...ASKED, ackCount: 0 }), ["explain Policies!N2 0 of 20 people have acknowledged POL-001, which is under 90 %."]],
    ["that cannot be read", withRaw(ASKED, { ackCount: "most" }), []],
    ["that nobody asked for", signed({ policyId: "POL-001", status: "CURRENT" }), "skipped: no data"],
    ["that nobody has to give", signed({ ...ASKED, ackTarget: 0 }), "skipped: no data"],
    [
      "of one who has to",
      signed({ ...ASKED, ackTarget: 1, ackCount: 0 }),
      ["explain Policies!N2 0 of 1 people have acknowledged POL-001, which is under 90 %."],
    ],
  ])("%s", (_what, example, expected) => {
    expect(judged(policyNotAcknowledged, example)).toEqual(expected);
  });

  test("are to be counted first", () => {
    expect(actionsOf(policyNotAcknowledged, signed(ASKED))).toEqual(["Count who has signed, and enter the number in Acknowledged."]);
  });
});

describe("the review of a policy", () => {
  const DUE: Policy = { policyId: "POL-001", status: "CURRENT", reviewDue: on("2026-10-14") };
  const later = (number: number): ExampleRows => rows(ruleChanges, [{ rule: "R-11", number }]);

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["has no day", signed({ policyId: "POL-001", status: "CURRENT" }), ["explain Policies!H2 POL-001 is current, and Review due is empty."]],
    ["has no day in a row without an id", signed({ status: "CURRENT" }), ["explain Policies!H2 A policy is current, and Review due is empty."]],
    [
      "was due in a row without an id",
      signed({ status: "CURRENT", reviewDue: on("2026-10-14") }),
      ["explain Policies!H2 The review of a policy was due on 2026-10-14."],
    ],
    ["has a day that cannot be read", withRaw(DUE, { reviewDue: "next year" }), []],
    ["may come as many days later as the entity allows", { rows: [rows(policies, [{ ...DUE, reviewDue: on("2026-10-05") }]), later(10)] }, []],
    [
      "may not come a day later than that",
      { rows: [rows(policies, [{ ...DUE, reviewDue: on("2026-10-04") }]), later(10)] },
      ["explain Policies!H2 The review of POL-001 was due on 2026-10-04."],
    ],
    ["is not asked of a draft", signed({ policyId: "POL-001", status: "DRAFT" }), "skipped: no data"],
  ])("%s", (_what, example, expected) => {
    expect(judged(policyReviewOverdue, example)).toEqual(expected);
  });

  test("is given a day first", () => {
    expect(actionsOf(policyReviewOverdue, signed({ policyId: "POL-001", status: "CURRENT" }))).toEqual([
      "Enter the day on which it will be looked at again.",
    ]);
  });
});

test.each<readonly [string, Policy, boolean]>([
  ["a current culture statement", { kind: "CULTURE", status: "CURRENT" }, true],
  ["a culture statement that was replaced", { kind: "CULTURE", status: "REPLACED" }, false],
  ["another current policy", { kind: "COMBINED", status: "CURRENT" }, false],
])("a statement on security culture: %s", (_what, policy, isThere) => {
  const MISSING = ["explain Policies!C1 No policy on Policies is a culture statement that is current."];
  expect(judged(noCulturePolicy, signed({ policyId: "POL-002", ...policy }))).toEqual(isThere ? [] : MISSING);
});

describe("a look at security culture", () => {
  const survey = (own: RecordFor<typeof surveys.columns>): ExampleWorkbook => ({ rows: [rows(surveys, [{ surveyId: "SRV-001", ...own }])] });
  const PLANNED = ["explain Culture!D1 No culture survey is planned, and none was held lately."];

  test("is planned in Phase 1, and held from Phase 2 on", () => {
    expect(judged(noCultureAssessment, { rows: [] }, "1")).toEqual(PLANNED);
    expect(judged(noCultureAssessment, { rows: [] }, "2")).toEqual(["explain Culture!B1 No culture survey was held in the last 12 months."]);
    expect(judged(noCultureAssessment, survey({ title: "Autumn" }), "1")).toEqual(PLANNED);
    expect(judged(noCultureAssessment, survey({ date: on("2026-10-16") }), "1")).toEqual(PLANNED);
  });

  test("is to be planned in Phase 1, and to be held after it", () => {
    expect(actionsOf(noCultureAssessment, { rows: [] }, "1")).toEqual(["Add a survey to Culture and enter Planned on."]);
    expect(actionsOf(noCultureAssessment, { rows: [] }, "2")).toEqual(["Hold a survey, then enter its Survey date and numbers on Culture."]);
  });
});

describe("security awareness", () => {
  const course = (own: RecordFor<typeof courses.columns>, raw?: RawCells[string][string]): ExampleWorkbook => ({
    rows: [rows(courses, [{ courseId: "CRS-001", ...own }])],
    ...(raw ? { raw: { courses: { "CRS-001": raw } } } : {}),
  });
  const NONE = ["explain Courses!E1 No course is marked For all staff."];
  const NOT_FOR_STAFF = ["explain Courses!E1 No course that is For all staff has Other staff under Needed by."];

  test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
    ["without any course", { rows: [] }, NONE],
    ["in a course that does not say for whom it is", course({}), NONE],
    ["in a course for some", course({ awareness: "NO", rolesRequired: ["STAFF"] }), NONE],
    ["in a course for all staff", course({ awareness: "YES", rolesRequired: ["STAFF"] }), []],
    ["in a course for all staff that only managers need", course({ awareness: "YES", rolesRequired: ["MANAGER"] }), NOT_FOR_STAFF],
    [
      "in two courses for all staff, of which other staff need one",
      {
        rows: [
          rows(courses, [
            { courseId: "CRS-001", awareness: "YES", rolesRequired: ["STAFF"] },
            { courseId: "CRS-002", awareness: "YES", rolesRequired: ["MANAGER"] },
          ]),
        ],
      },
      [],
    ],
    ["in a course for all staff that nobody needs", course({ awareness: "YES" }), NOT_FOR_STAFF],
    ["in a course for all staff whose roles cannot be read", course({ awareness: "YES" }, { rolesRequired: "Everybody" }), []],
    ["in a course that may be for all staff", course({}, { awareness: "all" }), []],
  ])("%s", (_what, example, expected) => {
    expect(judged(noAwarenessTraining, example)).toEqual(expected);
  });
});

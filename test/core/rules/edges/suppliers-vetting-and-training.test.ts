import { assess } from "../../../../src/core/assessment/assess";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { retentionIncomplete } from "../../../../src/core/rules/retention-incomplete";
import { roleWithoutCourse } from "../../../../src/core/rules/role-without-course";
import { on, rows, type RawCells } from "../../../../src/core/rules/rule";
import { siteNotVisited } from "../../../../src/core/rules/site-not-visited";
import { supplierApprovalExpired } from "../../../../src/core/rules/supplier-approval-expired";
import { supplierCheckOverdue } from "../../../../src/core/rules/supplier-check-overdue";
import { supplierContractEnded } from "../../../../src/core/rules/supplier-contract-ended";
import { trainingRenewalNotBooked } from "../../../../src/core/rules/training-renewal-not-booked";
import { vettingExpired } from "../../../../src/core/rules/vetting-expired";
import { assessments } from "../../../../src/core/workbook/sheets/assessments";
import { courses } from "../../../../src/core/workbook/sheets/courses";
import { people } from "../../../../src/core/workbook/sheets/people";
import { ruleChanges } from "../../../../src/core/workbook/sheets/rule-changes";
import { retention } from "../../../../src/core/workbook/sheets/retention";
import { suppliers } from "../../../../src/core/workbook/sheets/suppliers";
import { training } from "../../../../src/core/workbook/sheets/training";
import { drafts, type Draft } from "./drafts";
import { actionsOf, judged } from "./judged";

type Found = readonly string[] | string;
type Supplier = Draft<typeof suppliers.columns>;
type Person = Draft<typeof people.columns>;
type Completion = Draft<typeof training.columns>;
type Visit = Draft<typeof assessments.columns>;
type Retention = Draft<typeof retention.columns>;

const NO_DATA = "skipped: no data";
const [YESTERDAY, TODAY] = [on("2026-10-14"), on("2026-10-15")];
const ERROR = { error: "#N/A" } as const;

describe("a supplier in use", () => {
  const workbook = (own: Supplier, raw: RawCells = {}) => ({ rows: [drafts(suppliers, [{ supplierId: "SUP-001", status: "IN_USE", ...own }])], raw });

  test.each<readonly [string, Supplier, Found]>([
    ["may be served until its approval ends", { approvalValidTo: TODAY }, []],
    ["is found the day after", { approvalValidTo: YESTERDAY }, ["blocks Suppliers!N2 SUP-001 is in use, but its approval ended on 2026-10-14."]],
    [
      "is found without an id",
      { supplierId: undefined, approvalValidTo: YESTERDAY },
      ["blocks Suppliers!N2 A supplier is in use, but its approval ended on 2026-10-14."],
    ],
    ["without a last day of approval is not looked at", {}, NO_DATA],
    ["that needs no approval is not looked at", { approvalKind: "NOT_REQUIRED", approvalValidTo: YESTERDAY }, NO_DATA],
    ["no more is not looked at", { status: "SUSPENDED", approvalValidTo: YESTERDAY }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(judged(supplierApprovalExpired, workbook(own))).toEqual(expected);
  });

  test.each<readonly [string, Supplier, Found]>([
    ["has a contract until its last day", { contractEnd: TODAY }, []],
    ["has none the day after", { contractEnd: YESTERDAY }, ["explain Suppliers!I2 SUP-001 is in use, but its contract ended on 2026-10-14."]],
    [
      "and without an id has none the day after",
      { supplierId: undefined, contractEnd: YESTERDAY },
      ["explain Suppliers!I2 A supplier is in use, but its contract ended on 2026-10-14."],
    ],
    ["with a contract without an end is not looked at", {}, NO_DATA],
    ["no more may let its contract end", { status: "ENDED", contractEnd: YESTERDAY }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(judged(supplierContractEnded, workbook(own))).toEqual(expected);
  });

  test.each<readonly [string, Supplier, Found]>([
    ["is to be checked today", { nextCheckDue: TODAY }, []],
    ["was to be checked yesterday", { nextCheckDue: YESTERDAY }, ["explain Suppliers!P2 The check of SUP-001 was due on 2026-10-14."]],
    [
      "that is critical was to be checked yesterday",
      { criticality: "CRITICAL", nextCheckDue: YESTERDAY },
      ["explain Suppliers!P2 The check of SUP-001 was due on 2026-10-14."],
    ],
    ["that is critical needs a day", { criticality: "CRITICAL" }, ["explain Suppliers!P2 SUP-001 is critical, and no next check is planned."]],
    [
      "that is critical and has no id needs a day",
      { supplierId: undefined, criticality: "CRITICAL" },
      ["explain Suppliers!P2 A supplier is critical, and no next check is planned."],
    ],
    ["that is not critical needs no day", { criticality: "IMPORTANT" }, NO_DATA],
    ["that we serve needs no day", { criticality: "CRITICAL", direction: "PROVIDED" }, NO_DATA],
    ["no more needs no check", { status: "ENDED", nextCheckDue: YESTERDAY }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(judged(supplierCheckOverdue, workbook(own))).toEqual(expected);
  });

  test.each([
    [supplierContractEnded, "R-43", "contractEnd"],
    [supplierCheckOverdue, "R-41", "nextCheckDue"],
  ] as const)("%# may have as many days more as the entity has decided", (rule, id, key) => {
    const { rows: own } = workbook({ [key]: on("2026-10-05") });
    const after = (number: number) => judged(rule, { rows: [...own, rows(ruleChanges, [{ rule: id, number }])] });
    expect(after(10)).toEqual([]);
    expect(after(9)).toHaveLength(1);
  });

  test("that is critical gets a plan where it lacks one, and a check where that is overdue", () => {
    expect(actionsOf(supplierCheckOverdue, workbook({ criticality: "CRITICAL" }))).toEqual(["Plan a check and enter the day in Next check due."]);
    expect(actionsOf(supplierCheckOverdue, workbook({ criticality: "CRITICAL", nextCheckDue: YESTERDAY }))).toEqual([
      "Check the supplier, then enter Last check on and the new Next check due.",
    ]);
  });

  test("whose next check cannot be read may have one", () => {
    expect(judged(supplierCheckOverdue, workbook({ criticality: "CRITICAL" }, { suppliers: { "SUP-001": { nextCheckDue: ERROR } } }))).toEqual([]);
  });
});

describe("a role without a course", () => {
  const found = (staff: readonly Person[], roles: readonly ("STAFF" | "TRAINER" | "QA")[] = []) =>
    judged(roleWithoutCourse, { rows: [drafts(people, staff), drafts(courses, [{ courseId: "CRS-001", rolesRequired: roles }])] }, "1");
  const DRIVER: Person = { personId: "PER-017", name: "Rashid Anwar", kind: "STAFF", role: "STAFF" };

  test.each<readonly [string, readonly Person[], Found]>([
    ["is found at the heading of Courses", [DRIVER], ["explain Courses!C1 No course has in Needed by: Other staff."]],
    ["is no matter of people without a role", [{ ...DRIVER, role: undefined }], NO_DATA],
    ["is no matter of contacts outside", [{ ...DRIVER, kind: "EXTERNAL_CONTACT" }], NO_DATA],
    ["is no matter of people who left", [{ ...DRIVER, endedOn: YESTERDAY }], NO_DATA],
    ["is a matter on the last day in the role", [{ ...DRIVER, endedOn: TODAY }], ["explain Courses!C1 No course has in Needed by: Other staff."]],
    ["is no matter of people who have yet to come", [{ ...DRIVER, appointedOn: TODAY + 1 }], NO_DATA],
  ])("%s", (_what, staff, expected) => {
    expect(found(staff, ["QA"])).toEqual(expected);
  });

  test("is not claimed while the roles of one course of several cannot be read", () => {
    const example = {
      rows: [drafts(people, [DRIVER]), rows(courses, [{ courseId: "CRS-001", rolesRequired: ["QA"] }, { courseId: "CRS-002" }])],
    } as const;
    expect(judged(roleWithoutCourse, example)).toHaveLength(1);
    expect(judged(roleWithoutCourse, { ...example, raw: { courses: { "CRS-002": { rolesRequired: "whoever" } } } })).toEqual([]);
  });

  test("is none where its course is there", () => {
    expect(found([DRIVER], ["STAFF"])).toEqual([]);
  });

  test("is named among the first two in order, and counted after", () => {
    const staff = (["TRAINER", "STAFF", "QA"] as const).map((role): Person => ({ ...DRIVER, role }));
    expect(found(staff)).toEqual(["explain Courses!C1 No course has in Needed by: Other staff, Quality assurance and 1 more."]);
  });
});

describe("vetting", () => {
  const found = (own: Person, raw: RawCells = {}, phase: PhaseCode = "2") =>
    judged(vettingExpired, { rows: [drafts(people, [{ personId: "PER-009", kind: "STAFF", ...own }])], raw }, phase);

  test.each<readonly [string, Person, Found]>([
    ["that ended", { vettingValidTo: YESTERDAY }, ["blocks People!M2 PER-009 is in post, but the vetting ended on 2026-10-14."]],
    [
      "that ended, of a person without an id",
      { personId: undefined, vettingValidTo: YESTERDAY },
      ["blocks People!M2 A person is in post, but the vetting ended on 2026-10-14."],
    ],
    ["that was withdrawn", { vettingStatus: "WITHDRAWN" }, ["blocks People!M2 PER-009 is in post, but the vetting was withdrawn."]],
    [
      "that was withdrawn, whatever its last day",
      { vettingStatus: "WITHDRAWN", vettingValidTo: YESTERDAY },
      ["blocks People!M2 PER-009 is in post, but the vetting was withdrawn."],
    ],
    [
      "that is said to have expired",
      { vettingStatus: "EXPIRED", vettingValidTo: TODAY },
      ["blocks People!M2 PER-009 is in post, but the vetting has expired."],
    ],
    [
      "that is valid to nobody knows when",
      { vettingStatus: "VALID" },
      ["explain People!M2 PER-009 has valid vetting, but Vetting valid to is empty."],
    ],
    ["that is pending", { vettingStatus: "PENDING" }, []],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("without a last day needs that day, not somebody off their tasks", () => {
    const action = (own: Person) => actionsOf(vettingExpired, { rows: [drafts(people, [{ personId: "PER-009", kind: "STAFF", ...own }])] });
    expect(action({ vettingStatus: "VALID" })).toEqual(["Enter Vetting valid to."]);
    expect(action({ vettingStatus: "EXPIRED" })).toEqual(["Keep them off security tasks; enter new vetting, or Ended on if they left."]);
  });

  test("whose last day cannot be read may be in date", () => {
    expect(found({ vettingStatus: "VALID" }, { people: { "PER-009": { vettingValidTo: ERROR } } })).toEqual([]);
  });

  test("is not asked about before Phase 2", () => {
    expect(found({ vettingValidTo: YESTERDAY }, {}, "1")).toEqual([]);
  });
});

describe("a renewal of training", () => {
  const STAFF = rows(people, [{ personId: "PER-009", name: "Daniel Price", kind: "STAFF", role: "SECURITY_STAFF" }]);
  const COURSE = rows(courses, [{ courseId: "CRS-004", rolesRequired: ["SECURITY_STAFF"] }]);
  const ENDS_SOON: Completion = {
    recordId: "TRN-001",
    person: "Daniel Price",
    courseId: "CRS-004",
    completedOn: on("2024-11-12"),
    validMonths: 24,
    result: "PASSED",
  };
  const found = (...own: readonly Completion[]) => judged(trainingRenewalNotBooked, { rows: [STAFF, COURSE, drafts(training, own)] }, "GAP");
  const line = (end: string, state: string) => [`info Training!H2 Training CRS-004 of Daniel Price expires on ${end}; ${state}.`];

  test.each<readonly [string, readonly Completion[], Found]>([
    ["that nobody has booked", [ENDS_SOON], line("2026-11-12", "nothing is booked")],
    ["that was booked for a day which is over", [{ ...ENDS_SOON, bookedFor: YESTERDAY }], line("2026-11-12", "the booked day is past")],
    [
      "that was booked for a day which is over, in a row of its own",
      [ENDS_SOON, { ...ENDS_SOON, recordId: "TRN-002", completedOn: undefined, result: "BOOKED", bookedFor: YESTERDAY }],
      line("2026-11-12", "the booked day is past"),
    ],
    ["that is booked for today", [{ ...ENDS_SOON, bookedFor: TODAY }], []],
    [
      "that was booked twice, of which one is over",
      [
        { ...ENDS_SOON, bookedFor: YESTERDAY },
        { ...ENDS_SOON, recordId: "TRN-002", completedOn: undefined, result: "BOOKED", bookedFor: TODAY },
      ],
      [],
    ],
    ["of what expires today", [{ ...ENDS_SOON, completedOn: on("2024-10-15") }], line("2026-10-15", "nothing is booked")],
    ["of what expires in sixty days", [{ ...ENDS_SOON, completedOn: on("2024-12-14") }], line("2026-12-14", "nothing is booked")],
    ["of what expires in sixty-one days", [{ ...ENDS_SOON, completedOn: on("2024-12-15") }], []],
    ["of what never expires", [{ ...ENDS_SOON, validMonths: undefined }], NO_DATA],
    ["of what was never done", [], NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(found(...own)).toEqual(expected);
  });
});

describe("a site", () => {
  const found = (sites: string | null, visits: readonly Visit[], phase2Done: string | null = null) =>
    judged(siteNotVisited, {
      settings: { sites, phase2Done: phase2Done === null ? null : on(phase2Done) },
      rows: [drafts(assessments, visits)],
    });
  const LONG_AGO: Visit = { assessmentId: "ASM-001", kind: "ASSURANCE", site: "Kingsbridge", date: on("2021-10-14") };
  const messages = (lines: Found) => (typeof lines === "string" ? lines : lines.map((line) => line.replace(/^info\s+/, "")));
  const NOT_SEEN = ["No visit by the CAA in 5 years: Kingsbridge."];

  test.each<readonly [string, readonly Visit[], Found]>([
    ["that was visited more than five years ago", [LONG_AGO], NOT_SEEN],
    ["that was visited five years ago today", [{ ...LONG_AGO, date: TODAY - 1826 }], []],
    ["that was visited later again", [{ ...LONG_AGO, date: on("2025-03-01") }, LONG_AGO], []],
    ["that was visited long ago, twice", [LONG_AGO, { ...LONG_AGO, date: on("2020-01-01") }], NOT_SEEN],
    ["that a visit is planned at", [LONG_AGO, { ...LONG_AGO, date: TODAY, outcome: "PLANNED" }], NOT_SEEN],
    ["that is visited today", [LONG_AGO, { ...LONG_AGO, date: TODAY }], []],
    ["that will be visited tomorrow", [LONG_AGO, { ...LONG_AGO, date: TODAY + 1 }], NOT_SEEN],
    ["that a visit without a day was made to", [LONG_AGO, { ...LONG_AGO, date: undefined }], NOT_SEEN],
    ["whose manager the CAA met", [LONG_AGO, { ...LONG_AGO, date: TODAY, kind: "AM_MEETING" }], NOT_SEEN],
    ["that was seen in operation", [LONG_AGO, { ...LONG_AGO, date: TODAY, kind: "OPERATIONAL" }], []],
    ["that was assessed for Phase 1", [LONG_AGO, { ...LONG_AGO, date: TODAY, kind: "PHASE_1" }], []],
    ["that was assessed for Phase 2", [LONG_AGO, { ...LONG_AGO, date: TODAY, kind: "PHASE_2" }], []],
    ["that is one of those visited", [LONG_AGO, { ...LONG_AGO, date: TODAY, site: "Harbour, kingsbridge ; Mill" }], []],
    ["that was visited with all others", [LONG_AGO, { ...LONG_AGO, date: TODAY, site: " All" }], []],
    ["that is not the one visited", [LONG_AGO, { ...LONG_AGO, date: TODAY, site: "Harbour" }], NOT_SEEN],
    ["that may be the one visited, but nobody wrote which", [LONG_AGO, { ...LONG_AGO, date: TODAY, site: undefined }], NOT_SEEN],
  ])("%s", (_what, visits, expected) => {
    expect(messages(found("Kingsbridge", visits))).toEqual(expected);
  });

  test("that was never visited waits for five years after Phase 2", () => {
    expect(messages(found("Kingsbridge", [], "2021-10-14"))).toEqual(NOT_SEEN);
    expect(found("Kingsbridge", [], "2021-10-15")).toEqual([]);
    expect(found("Kingsbridge", [])).toEqual([]);
  });

  test("is one of several in one finding", () => {
    expect(messages(found("Kingsbridge; Harbour; Mill", [], "2020-01-01"))).toEqual([
      "No visit by the CAA in 5 years: Kingsbridge, Harbour and 1 more.",
    ]);
  });

  test("is found at the setting that names it", () => {
    const example = { settings: { sites: "Kingsbridge" }, rows: [drafts(assessments, [LONG_AGO])] };
    expect(assess(bookOfExample(example), "2B", [siteNotVisited]).findings.map(({ id }) => id)).toEqual(["R-93/config/sites"]);
  });

  test("is not looked for where Config names none", () => {
    expect(found(null, [LONG_AGO])).toBe(NO_DATA);
    expect(found(" ; ", [LONG_AGO])).toBe(NO_DATA);
  });
});

describe("the retention of records", () => {
  const RULE: Retention = {
    retentionId: "RET-006",
    recordType: "Incident reports",
    minMonths: 72,
    storage: "Share",
    access: "Managers",
    disposalMethod: "Deleted",
  };
  const workbook = (own: Retention, raw: RawCells = {}) => ({ rows: [drafts(retention, [own])], raw });
  const found = (own: Retention, raw: RawCells = {}) => judged(retentionIncomplete, workbook(own, raw), "1");

  test.each<readonly [string, Retention, Found]>([
    ["is whole", RULE, []],
    ["has no time", { ...RULE, minMonths: undefined }, ["explain Retention!C2 RET-006 (Incident reports) does not say how long records are kept."]],
    ["has no place", { ...RULE, storage: undefined }, ["explain Retention!F2 RET-006 (Incident reports) does not say where records are kept."]],
    ["has no readers", { ...RULE, access: undefined }, ["explain Retention!G2 RET-006 (Incident reports) does not say who may see records."]],
    [
      "has no end",
      { ...RULE, disposalMethod: undefined },
      ["explain Retention!H2 RET-006 (Incident reports) does not say how records are destroyed."],
    ],
    ["is of no kind", { ...RULE, recordType: undefined, access: undefined }, ["explain Retention!G2 RET-006 does not say who may see records."]],
    [
      "is of a kind with a long name",
      { ...RULE, recordType: "Reports of incidents and findings", access: undefined },
      ["explain Retention!G2 RET-006 (Reports of incide…) does not say who may see records."],
    ],
    ["of metric data lacks a time, which is another rule's", { ...RULE, recordType: "Metric data", minMonths: undefined }, []],
    [
      "of metric data lacks a place",
      { ...RULE, recordType: "Metric data", storage: undefined },
      ["explain Retention!F2 RET-006 (Metric data) does not say where records are kept."],
    ],
    ["has no id, which is another rule's", { ...RULE, retentionId: undefined, storage: undefined }, NO_DATA],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("says in which column the answer belongs", () => {
    const { minMonths: _m, storage: _s, access: _a, disposalMethod: _d, ...nothing } = RULE;
    expect(actionsOf(retentionIncomplete, workbook(nothing))).toEqual([
      "Fill in Keep months.",
      "Fill in Storage.",
      "Fill in Access.",
      "Fill in Disposal.",
    ]);
  });

  test("is not called incomplete where a cell cannot be read", () => {
    expect(found({ ...RULE, storage: undefined }, { retention: { "RET-006": { storage: ERROR } } })).toEqual([]);
  });
});

import { assess } from "../../../src/core/assessment/assess";
import { contactCheckOverdue } from "../../../src/core/rules/contact-check-overdue";
import { mandatoryTrainingExpired } from "../../../src/core/rules/mandatory-training-expired";
import { noAwarenessTraining } from "../../../src/core/rules/no-awareness-training";
import { roleWithoutCourse } from "../../../src/core/rules/role-without-course";
import { on, rows, type Rule } from "../../../src/core/rules/rule";
import { trainingRenewalNotBooked } from "../../../src/core/rules/training-renewal-not-booked";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { courses } from "../../../src/core/workbook/sheets/courses";
import { people } from "../../../src/core/workbook/sheets/people";
import { training } from "../../../src/core/workbook/sheets/training";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

type Person = RecordFor<typeof people.columns>;
type Row = RecordFor<typeof training.columns>;

const SCREENER: Person = { personId: "PER-009", name: "Daniel Price", kind: "STAFF", role: "SECURITY_STAFF" };
const COURSE = { courseId: "CRS-004", rolesRequired: ["SECURITY_STAFF"], mandatory: "YES" } as const;
const PASSED: Row = { person: "Daniel Price", courseId: "CRS-004", result: "PASSED", validMonths: 24 };
const EXPIRED: Row = { ...PASSED, completedOn: on("2024-10-14") };

function check(rule: Rule, own: readonly Row[], staff: readonly Person[] = [SCREENER], course: RecordFor<typeof courses.columns> = COURSE) {
  const records = own.map((row, index) => ({ recordId: `TRN-${index + 1}`, ...row }));
  const book = bookOfExample({ rows: [rows(people, staff), rows(courses, [course]), rows(training, records)] });
  const { findings, rules } = assess(book, "2", [rule]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ id }) => id);
}

describe("mandatory training", () => {
  test.each<readonly [string, readonly Row[], readonly string[]]>([
    ["that ends today is in date", [{ ...PASSED, completedOn: on("2024-10-15") }], []],
    ["that ended yesterday is a finding at its row", [EXPIRED], ["R-80/TRN-1/completedOn"]],
    ["that was renewed counts by its newest row, wherever that stands", [{ ...PASSED, completedOn: on("2026-10-01") }, EXPIRED], []],
    ["whose renewal failed is still expired", [EXPIRED, { ...PASSED, completedOn: on("2026-10-01"), result: "FAILED" }], ["R-80/TRN-1/completedOn"]],
    [
      "whose renewal is only booked is still expired",
      [EXPIRED, { person: "Daniel Price", courseId: "CRS-004", result: "BOOKED", bookedFor: on("2026-11-01") }],
      ["R-80/TRN-1/completedOn"],
    ],
    ["whose renewal is dated tomorrow is still expired", [EXPIRED, { ...PASSED, completedOn: on("2026-10-16") }], ["R-80/TRN-1/completedOn"]],
    ["without months never expires", [{ person: "Daniel Price", courseId: "CRS-004", result: "ATTENDED", completedOn: on("2010-01-04") }], []],
    ["that was never done is a finding at the role", [], ["R-80/PER-009/role"]],
    ["of somebody else does not count", [{ ...PASSED, person: "Ana Beltran", completedOn: on("2026-10-01") }], ["R-80/PER-009/role"]],
    ["is found by its id in any case of letters", [{ ...PASSED, courseId: "crs-004", completedOn: on("2026-10-01") }], []],
  ])("%s", (_what, own, expected) => {
    expect(check(mandatoryTrainingExpired, own)).toEqual(expected);
  });

  test("is not asked of those who left, do not need it or are contacts outside, nor where the course is not mandatory", () => {
    expect(check(mandatoryTrainingExpired, [EXPIRED], [{ ...SCREENER, endedOn: on("2026-10-14") }])).toBe("skipped");
    expect(check(mandatoryTrainingExpired, [EXPIRED], [{ ...SCREENER, role: "STAFF" }])).toBe("skipped");
    expect(check(mandatoryTrainingExpired, [EXPIRED], [{ ...SCREENER, kind: "EXTERNAL_CONTACT" }])).toBe("skipped");
    expect(check(mandatoryTrainingExpired, [EXPIRED], [SCREENER], { ...COURSE, mandatory: "NO" })).toBe("skipped");
  });

  test("is said once of somebody who holds two roles that need it", () => {
    const both = [SCREENER, { ...SCREENER, personId: "PER-010", role: "TRAINER" }] as const;
    expect(check(mandatoryTrainingExpired, [EXPIRED], both, { ...COURSE, rolesRequired: ["SECURITY_STAFF", "TRAINER"] })).toHaveLength(1);
  });

  test("has to be explained in Phase 1 and blocks from Phase 2 on", () => {
    const book = sampleWith({ edit: { training: { "TRN-054": { completedOn: on("2024-10-30") } } } });
    const severityIn = (phase: "GAP" | "1" | "2" | "2B") => assess(book, phase, [mandatoryTrainingExpired]).findings.map(({ severity }) => severity);
    expect([severityIn("GAP"), severityIn("1"), severityIn("2"), severityIn("2B")]).toEqual([[], ["explain"], ["blocks"], ["blocks"]]);
  });
});

describe("the renewal of a course", () => {
  const ends = (completedOn: string): Row => ({ ...PASSED, completedOn: on(completedOn) });

  test.each<readonly [string, readonly Row[], readonly string[]]>([
    ["that expires in 60 days", [ends("2024-12-14")], ["R-81/TRN-1/bookedFor"]],
    ["that expires in 61 days", [ends("2024-12-15")], []],
    ["that expires today", [ends("2024-10-15")], ["R-81/TRN-1/bookedFor"]],
    ["that has expired, which is another rule's", [ends("2024-10-14")], []],
    ["that is booked for today", [{ ...ends("2024-11-14"), bookedFor: on("2026-10-15") }], []],
    ["that was booked for yesterday", [{ ...ends("2024-11-14"), bookedFor: on("2026-10-14") }], ["R-81/TRN-1/bookedFor"]],
    [
      "that is booked in a row of its own",
      [ends("2024-11-14"), { person: "Daniel Price", courseId: "CRS-004", result: "BOOKED", bookedFor: on("2026-11-01") }],
      [],
    ],
  ])("%s", (_what, own, expected) => {
    expect(check(trainingRenewalNotBooked, own)).toEqual(expected);
  });

  test("is not asked of somebody who leaves before the last valid day", () => {
    expect(check(trainingRenewalNotBooked, [ends("2024-11-14")], [{ ...SCREENER, endedOn: on("2026-11-13") }])).toEqual([]);
    expect(check(trainingRenewalNotBooked, [ends("2024-11-14")], [{ ...SCREENER, endedOn: on("2026-11-14") }])).toHaveLength(1);
  });
});

test("roles without a course are named by their labels in one finding, those of people who left are not", () => {
  const staff = [
    SCREENER,
    { ...SCREENER, role: "TRAINER" },
    { ...SCREENER, role: "QA" },
    { ...SCREENER, role: "MANAGER", endedOn: on("2026-10-14") },
  ] as const;
  const { findings } = assess(bookOfExample({ rows: [rows(people, staff), rows(courses, [COURSE])] }), "1", [roleWithoutCourse]);
  expect(findings.map(({ message }) => message)).toEqual(["No course has in Needed by: Quality assurance, Trainer."]);
});

test.each([
  ["yesterday six months ago is too long", "2026-04-14", 1],
  ["today six months ago still counts", "2026-04-15", 0],
] as const)("a check of a contact: %s", (_what, checked, findings) => {
  const contact = { ...SCREENER, contact: "01632 960109", contactCheckedOn: on(checked) };
  expect(assess(bookOfExample({ rows: [rows(people, [contact])] }), "GAP", [contactCheckOverdue]).findings).toHaveLength(findings);
});

test("staff without a number are not on the call list, contacts outside always are", () => {
  const of = (person: Person) => assess(bookOfExample({ rows: [rows(people, [person])] }), "GAP", [contactCheckOverdue]);
  expect(of(SCREENER).rules.skipped).toHaveLength(1);
  expect(of({ ...SCREENER, kind: "EXTERNAL_CONTACT", role: "POLICE_CONTACT" }).findings).toHaveLength(1);
  expect(of({ ...SCREENER, kind: "EXTERNAL_CONTACT", role: "POLICE_CONTACT", endedOn: on("2026-10-14") }).findings).toEqual([]);
});

/** What stands in these cells is reported by the rules on columns. */
test.each([
  [mandatoryTrainingExpired, "training", "TRN-119", "completedOn"],
  [mandatoryTrainingExpired, "training", "TRN-119", "result"],
  [trainingRenewalNotBooked, "training", "TRN-054", "bookedFor"],
  [contactCheckOverdue, "people", "PER-024", "contactCheckedOn"],
] as const)("%# a cell about training or a contact that cannot be read is not called empty", (rule, register, record, column) => {
  const found = (change: Parameters<typeof sampleWith>[0]) => assess(sampleWith(change), "2B", [rule]).findings;
  expect(found({ edit: { [register]: { [record]: { [column]: null } } } })).toHaveLength(1);
  expect(found({ raw: { [register]: { [record]: { [column]: { error: "#N/A" } } } } })).toEqual([]);
});

test.each([
  [roleWithoutCourse, "rolesRequired"],
  [noAwarenessTraining, "awareness"],
] as const)("%# courses of which one cannot be read are not called too few", (rule, column) => {
  const one = rows(courses, [{ courseId: "CRS-001" }]);
  const found = (more: object) => assess(bookOfExample({ rows: [one, rows(people, [SCREENER])], ...more }), "1", [rule]).findings;
  expect(found({})).toHaveLength(1);
  expect(found({ raw: { courses: { "CRS-001": { [column]: "whoever" } } } })).toEqual([]);
});

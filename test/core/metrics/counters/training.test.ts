import { AS_OF, countedIn, numberedRows, on, QUARTER, type Rows } from "./counted";

const TODAY = { start: AS_OF, end: AS_OF };
const people = (rows: Rows) => numberedRows("PER", "personId", rows);
const training = (rows: Rows) => numberedRows("TRN", "recordId", rows);
const staff = (name: string, more = {}) => ({ name, kind: "STAFF", role: "SECURITY_STAFF", appointedOn: on("2020-01-01"), ...more });
const passed = (person: string, completedOn: string, more = {}) => ({
  person,
  courseId: "CRS-001",
  completedOn: on(completedOn),
  validMonths: 24,
  result: "PASSED",
  ...more,
});

describe("COM-01, mandatory training in date", () => {
  const screening = { courseId: "CRS-001", course: "Screening", rolesRequired: ["SECURITY_STAFF", "TRAINER"], mandatory: "YES" };
  const counted = (peopleRows: Rows, trainingRows: Rows, courses: Rows = [screening]) =>
    countedIn("COM-01", { people: people(peopleRows), training: training(trainingRows), courses }, TODAY);

  test("asks for each person in post and each mandatory course of the role, trained or not", () => {
    const first = { courseId: "CRS-002", course: "Induction", rolesRequired: ["SECURITY_STAFF", "STAFF"], mandatory: "YES" };
    const optional = { courseId: "CRS-003", course: "Audit", rolesRequired: ["SECURITY_STAFF"], mandatory: "NO" };
    const rows = [staff("Ada"), staff("Ben"), staff("Cleo", { role: "STAFF" }), staff("Dan", { kind: "EXTERNAL_CONTACT" })];
    const records = [passed("Ada", "2026-01-01"), passed("ada", "2026-01-01", { courseId: "crs-002" }), passed("Ben", "2026-01-01")];
    expect(counted(rows, records, [screening, first, optional])).toEqual({
      sums: [3, 5],
      cases: [
        [0, 2, 2],
        [1, 1, 2],
        [2, 0, 1],
      ],
      leftOut: [],
    });
  });

  test.each([
    ["appointed today", { appointedOn: AS_OF }, 1],
    ["appointed tomorrow", { appointedOn: AS_OF + 1 }, 0],
    ["whose last day is today", { endedOn: AS_OF }, 1],
    ["whose last day was yesterday", { endedOn: AS_OF - 1 }, 0],
    ["of another role", { role: "QA" }, 0],
    ["without an id", { personId: null }, 0],
  ])("asks somebody %s: %p", (_, more, expected) => {
    expect(counted([staff("Ada", more)], []).sums).toEqual([0, expected]);
  });

  // 2024-10-15 and 24 months: the last valid day is 2026-10-15, today.
  test.each([
    ["that ends today", passed("Ada", "2024-10-15"), 1],
    ["that ended yesterday", passed("Ada", "2024-10-14"), 0],
    ["that was only attended", passed("Ada", "2026-01-01", { result: "ATTENDED" }), 1],
    ["that was failed", passed("Ada", "2026-01-01", { result: "FAILED" }), 0],
    ["that never ends", passed("Ada", "2010-01-01", { validMonths: null }), 1],
    ["that lies ahead", passed("Ada", "2026-10-16"), 0],
    ["that was booked", passed("Ada", "2026-01-01", { result: "BOOKED" }), 0],
    ["of another person", passed("Ben", "2026-01-01"), 0],
    ["of another course", passed("Ada", "2026-01-01", { courseId: "CRS-002" }), 0],
    ["without an id", passed("Ada", "2026-01-01", { recordId: null }), 0],
  ])("goes by a row %s", (_, row, expected) => {
    expect(counted([staff("Ada")], [row]).sums).toEqual([expected, 1]);
  });

  test("goes by the newest completed row, however long an older one would have lasted; a failed attempt takes nothing away", () => {
    const long = passed("Ada", "2024-01-01", { validMonths: 120 });
    expect(counted([staff("Ada")], [long, passed("Ada", "2025-01-01", { validMonths: 12 })]).sums).toEqual([0, 1]);
    expect(counted([staff("Ada")], [long, passed("Ada", "2025-01-01", { validMonths: 12, result: "FAILED" })]).sums).toEqual([1, 1]);
  });

  test("counts a person once although the row stands there twice", () => {
    expect(counted([staff("Ada")], [passed("Ada", "2026-01-01"), passed("Ada", "2026-01-01")]).sums).toEqual([1, 1]);
  });

  test("says which courses it could not count", () => {
    const courses = [screening, { ...screening, mandatory: null }, { ...screening, courseId: null }];
    expect(counted([staff("Ada")], [], courses)).toMatchObject({
      sums: [0, 1],
      leftOut: [
        [1, "it does not say whether the course is mandatory"],
        [2, "the course has no id"],
      ],
    });
  });
});

describe("COM-02, training renewed before expiry", () => {
  const counted = (rows: Rows, peopleRows: Rows = [staff("Ada")]) => countedIn("COM-02", { people: people(peopleRows), training: training(rows) });

  // 24 months: what was completed on 2024-07-01 ends on the first day of the quarter, what was completed on 2024-09-30 on its last.
  test.each([
    ["2024-06-30", 0],
    ["2024-07-01", 1],
    ["2024-09-30", 1],
    ["2024-10-01", 0],
  ])("asks for the renewal of what was completed on %s: %p", (day, expected) => {
    expect(counted([passed("Ada", day)]).sums).toEqual([0, expected]);
  });

  test.each([
    ["on the day of expiry", passed("Ada", "2026-08-15"), 1],
    ["on the day after", passed("Ada", "2026-08-16"), 0],
    ["long before", passed("Ada", "2024-08-16"), 1],
    ["with a failed test", passed("Ada", "2026-08-01", { result: "FAILED" }), 0],
    ["for another course", passed("Ada", "2026-08-01", { courseId: "CRS-002" }), 0],
    ["by somebody else", passed("Ben", "2026-08-01"), 0],
    ["on the same day as the row itself", passed("Ada", "2024-08-15", { validMonths: 60 }), 0],
  ])("takes a renewal %s", (_, renewal, expected) => {
    expect(counted([passed("Ada", "2024-08-15"), renewal]).cases[0]).toEqual([0, expected, 1]);
  });

  test("does not ask those who had left by the day of expiry, renewed or not", () => {
    const rows = [passed("Ada", "2024-08-15"), passed("Ada", "2026-08-01")];
    expect(counted(rows, [staff("Ada", { endedOn: on("2026-08-14") })]).sums).toEqual([0, 0]);
    expect(counted(rows, [staff("Ada", { endedOn: on("2026-08-15") })]).sums).toEqual([1, 1]);
    expect(counted(rows, [staff("Ada", { endedOn: on("2026-08-14") }), staff("Ada", { role: "QA" })]).sums).toEqual([1, 1]);
  });

  test("asks those who are not on People, and leaves out rows without an id", () => {
    expect(counted([passed("Zoe", "2024-08-15"), passed("Ada", "2024-08-15", { recordId: null })])).toEqual({
      sums: [0, 1],
      cases: [[0, 0, 1]],
      leftOut: [[1, "the row has no id"]],
    });
  });

  test("has no expiry without months, and none for what was failed", () => {
    expect(counted([passed("Ada", "2024-08-15", { validMonths: null }), passed("Ada", "2024-08-15", { result: "FAILED" })]).sums).toEqual([0, 0]);
  });
});

test("periods other than the quarter see what expired in them", () => {
  const rows = { people: people([staff("Ada")]), training: training([passed("Ada", "2024-06-30")]) };
  expect(countedIn("COM-02", rows, { start: on("2026-04-01"), end: QUARTER.start - 1 }).sums).toEqual([0, 1]);
});

import { countedIn, numberedRows, on, QUARTER, type Rows } from "./counted";

const plan = (rows: Rows) => ({ qaPlan: numberedRows("QAP", "activityId", rows) });
const due = (kind: string | undefined, dueOn: string, doneOn?: string, more = {}) => ({
  kind,
  dueOn: on(dueOn),
  ...(doneOn === undefined ? {} : { doneOn: on(doneOn) }),
  ...more,
});
const done = (kind: string, doneOn: string, sampleSize: number | undefined, conforming: number | undefined) => ({
  kind,
  dueOn: on(doneOn),
  doneOn: on(doneOn),
  sampleSize,
  conforming,
});

describe("COM-04, QA plan completed", () => {
  test("counts what was due from the first to the last day of the period, done or not", () => {
    const rows = [
      due("AUDIT", "2026-06-30", "2026-07-01"), // due the day before
      due("AUDIT", "2026-07-01", "2026-06-15"), // done ahead of the period
      due("OBSERVATION", "2026-09-30", "2026-09-30"),
      due("AUDIT", "2026-08-15"), // never done
      due("AUDIT", "2026-10-01", "2026-09-30"), // due the day after
    ];
    expect(countedIn("COM-04", plan(rows))).toEqual({
      sums: [2, 3],
      cases: [
        [1, 1, 1],
        [2, 1, 1],
        [3, 0, 1],
      ],
      leftOut: [],
    });
  });

  test("does not count as done what was done after the period, however much it is done today", () => {
    expect(countedIn("COM-04", plan([due("AUDIT", "2026-09-20", "2026-10-01"), due("AUDIT", "2026-09-20", "2026-09-30")])).sums).toEqual([1, 2]);
  });

  test("keeps what was called off among what was due", () => {
    expect(countedIn("COM-04", plan([due("AUDIT", "2026-08-01", undefined, { outcome: "CANCELLED" })])).sums).toEqual([0, 1]);
  });

  test("keeps the CAA's activities apart, and counts an activity of no known kind", () => {
    expect(countedIn("COM-04", plan([due("CAA", "2026-08-01", "2026-08-01"), due(undefined, "2026-08-01", "2026-08-01")])).sums).toEqual([1, 1]);
  });

  test("leaves out a row without an id and says so", () => {
    expect(countedIn("COM-04", plan([{ ...due("AUDIT", "2026-08-01", "2026-08-01"), activityId: null }]))).toMatchObject({
      sums: [0, 0],
      leftOut: [[0, "the row has no id"]],
    });
  });
});

describe("COM-25, exercises done as planned", () => {
  const year = { start: on("2025-01-01"), end: on("2025-12-31") };

  test("counts table-top and live exercises due in the year, done by its end or not; trying the call list is none", () => {
    const rows = [
      due("TABLE_TOP", "2025-01-01", "2025-01-01"),
      due("LIVE_EXERCISE", "2025-12-31", "2026-01-01"), // a day too late
      due("LIVE_EXERCISE", "2025-06-01"),
      due("CONTACT_TEST", "2025-06-01", "2025-06-01"),
      due("AUDIT", "2025-06-01", "2025-06-01"),
    ];
    expect(countedIn("COM-25", plan(rows), year).sums).toEqual([1, 3]);
  });
});

describe("COM-26, exercise objectives met", () => {
  test("adds up objectives over the exercises done in the period", () => {
    const rows = [done("TABLE_TOP", "2026-07-01", 6, 5), done("LIVE_EXERCISE", "2026-09-30", 10, 9), done("CONTACT_TEST", "2026-08-01", 12, 12)];
    expect(countedIn("COM-26", plan(rows)).sums).toEqual([14, 16]);
  });

  test("leaves out an exercise without objectives", () => {
    expect(countedIn("COM-26", plan([done("TABLE_TOP", "2026-07-01", 0, 0)]))).toMatchObject({ sums: [0, 0], leftOut: [[0, "there is no sample"]] });
  });
});

describe("COM-27, third-party checks on schedule", () => {
  test("counts the supplier checks that were due, done or not", () => {
    const rows = [
      due("SUPPLIER_CHECK", "2026-07-01", "2026-09-30"), // late, but within the period
      due("SUPPLIER_CHECK", "2026-09-30"),
      due("SUPPLIER_CHECK", "2026-10-01", "2026-09-01"),
      due("AUDIT", "2026-08-01"),
    ];
    expect(countedIn("COM-27", plan(rows)).sums).toEqual([1, 2]);
  });
});

describe.each([
  ["COM-05", "OBSERVATION"],
  ["COM-11", "COVERT_TEST"],
  ["COM-28", "SUPPLIER_CHECK"],
  ["COM-31", "INTERVIEW"],
  ["COM-34", "DATA_CHECK"],
])("%s, what conformed in activities of the kind %s", (metricId, kind) => {
  test("adds up numerators and denominators of what was done from the first to the last day", () => {
    const rows = [
      done(kind, "2026-06-30", 10, 1),
      done(kind, "2026-07-01", 10, 9),
      done(kind, "2026-09-30", 40, 20),
      done(kind, "2026-10-01", 10, 1),
      done("AUDIT", "2026-08-01", 10, 1),
      due(kind, "2026-08-01", undefined, { sampleSize: 10, conforming: 10 }), // not done
    ];
    expect(countedIn(metricId, plan(rows)).sums).toEqual([29, 50]);
  });

  test("leaves out what cannot be right, each with its reason", () => {
    const rows = [
      done(kind, "2026-08-01", undefined, 5),
      done(kind, "2026-08-01", 5, undefined),
      done(kind, "2026-08-01", 5, 6),
      done(kind, "2026-08-01", 5, -1),
      done(kind, "2026-08-01", 5, 0),
    ];
    expect(countedIn(metricId, plan(rows))).toEqual({
      sums: [0, 5],
      cases: [[4, 0, 5]],
      leftOut: [
        [0, "the sample size or the number conforming is missing"],
        [1, "the sample size or the number conforming is missing"],
        [2, "the number conforming does not fit the sample size"],
        [3, "the number conforming does not fit the sample size"],
      ],
    });
  });
});

test("the same plan gives another figure for another period", () => {
  const rows = [due("AUDIT", "2026-06-30"), due("AUDIT", "2026-09-30", "2026-09-30")];
  expect(countedIn("COM-04", plan(rows), { start: on("2026-04-01"), end: on("2026-06-30") }).sums).toEqual([0, 1]);
  expect(countedIn("COM-04", plan(rows), QUARTER).sums).toEqual([1, 1]);
});

import { isoOfSerial } from "../../../../src/core/workbook/serial-day";
import { metricStatusOf } from "../../../../src/core/workbook/calculations/metric-status";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { asOf, book, on } from "./sample-book";

const active = book.records(metrics).filter((metric) => metric.active === "YES");
const ends = (metricId: string | undefined) =>
  book
    .records(readings)
    .filter((reading) => reading.metricId === metricId)
    .map((reading) => isoOfSerial(reading.periodEnd ?? 0));

/** Typed out on purpose, so that the test does not repeat the code's own calendar. */
const MONTH_ENDS = [
  "2025-09-30",
  "2025-10-31",
  "2025-11-30",
  "2025-12-31",
  "2026-01-31",
  "2026-02-28",
  "2026-03-31",
  "2026-04-30",
  "2026-05-31",
  "2026-06-30",
  "2026-07-31",
  "2026-08-31",
  "2026-09-30",
  "2026-10-31",
];
const QUARTER_ENDS = ["2025-09-30", "2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"];

test("between 18 and 22 metrics are active, of all three forms, one of them the entity's own", () => {
  expect(active.length).toBeGreaterThanOrEqual(18);
  expect(active.length).toBeLessThanOrEqual(22);
  expect(new Set(active.map((metric) => metric.form))).toEqual(new Set(["QN", "QL", "OUT"]));
  expect(active.map((metric) => metric.metricId)).toContain("OWN-01");
});

test.each(active.map((metric) => [metric.metricId, metric.frequency] as const))(
  "metric %s has a reading for each period of the last fourteen months",
  (metricId, frequency) => {
    expect(ends(metricId)).toEqual(expect.arrayContaining(frequency === "M" ? MONTH_ENDS : QUARTER_ENDS));
  },
);

test("no metric has two readings that overlap, nor one that is not run", () => {
  const seen = new Map<string, number>();
  const wrong = book.records(readings).filter(({ metricId = "", periodStart = 0, periodEnd = 0 }) => {
    const overlaps = periodStart <= (seen.get(metricId) ?? 0) || !active.some((metric) => metric.metricId === metricId);
    seen.set(metricId, periodEnd);
    return overlaps;
  });
  expect(wrong).toEqual([]);
});

test("no share is above one or out of nothing", () => {
  const wrong = book.records(readings).filter((reading) => {
    const isShare = active.find((metric) => metric.metricId === reading.metricId)?.unit === "%";
    return reading.denominator !== undefined && (reading.denominator <= 0 || (isShare && (reading.numerator ?? 0) > reading.denominator));
  });
  expect(wrong).toEqual([]);
});

test("readings are entered after their period, checked by somebody else afterwards, and only the last month is a draft", () => {
  for (const reading of book.records(readings)) {
    expect(reading.enteredOn).toBeGreaterThanOrEqual(reading.periodEnd ?? 0);
    expect(reading.enteredOn).toBeLessThanOrEqual(asOf);
    if (reading.periodEnd === asOf) expect([reading.status, reading.checkedOn]).toEqual(["DRAFT", undefined]);
    else {
      expect(reading.checkedBy).not.toBe(reading.enteredBy);
      expect(reading.checkedOn).toBeGreaterThanOrEqual(reading.enteredOn ?? 0);
      expect(reading.checkedOn).toBeLessThanOrEqual(asOf);
    }
  }
});

/** Counted by hand from the registers. */
test.each([
  ["COM-08", "2026-01-31", 1, undefined],
  ["COM-08", "2026-10-31", 0, undefined],
  ["COM-11", "2026-03-31", 9, 10],
  ["COM-12", "2026-06-30", 4, 18],
  ["COM-14", "2026-02-28", 1, 574],
  ["CGO-08", "2026-07-31", 0, 652],
  ["COM-28", "2025-12-31", 33, 36],
  ["COM-34", "2026-03-31", 28, 30],
])("metric %s for the period to %s is what the register holds", (metricId, end, numerator, denominator) => {
  const reading = book.records(readings).find((other) => other.metricId === metricId && other.periodEnd === on(end));
  expect([reading?.numerator, reading?.denominator]).toEqual([numerator, denominator]);
});

test("training and vetting are in date at each month end", () => {
  const short = book
    .records(readings)
    .filter((reading) => (reading.metricId === "COM-01" || reading.metricId === "COM-03") && reading.numerator !== reading.denominator);
  expect(short).toEqual([]);
});

test("March 2026 shows a shortfall in declarations that chance does not explain, and no other month does", () => {
  const wilsonUpper = (x: number, n: number) => {
    const [p, z] = [x / n, 1.96];
    return (p + (z * z) / (2 * n) + z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  };
  const signals = book
    .records(readings)
    .filter((reading) => reading.metricId === "CGO-01" && wilsonUpper(reading.numerator ?? 0, reading.denominator ?? 1) < 0.99);
  expect(signals.map((reading) => isoOfSerial(reading.periodEnd ?? 0))).toEqual(["2026-03-31"]);
});

test("no active metric stands red or shown to miss its target on the as-of date, and none is without data", () => {
  const states = active.map((metric) => [metric.metricId, metricStatusOf(metric, book)]);
  expect(states.filter(([, state]) => state === "RED" || state === "NOT_MET_DEMONSTRATED" || state === "NO_DATA")).toEqual([]);
});

test("the last figure of measures with live data counts the measures in place", () => {
  const inPlace = book.records(measures).filter((measure) => measure.status === "IN_PLACE").length;
  const last = book
    .records(readings)
    .filter((reading) => reading.metricId === "COM-21")
    .at(-1);
  expect([last?.numerator, last?.denominator]).toEqual([inPlace, inPlace]);
});

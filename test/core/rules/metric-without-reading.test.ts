import { assess } from "../../../src/core/assessment/assess";
import { metricWithoutReading } from "../../../src/core/rules/metric-without-reading";
import { on, rows } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../src/core/workbook/sheets/readings";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

const monthEnds = [
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
];

/** Today is 2026-10-15. */
function found(ends: readonly string[], graceDays: number, metric: RecordFor<typeof metrics.columns> = {}): readonly string[] {
  const book = bookOfExample({
    settings: { graceDays },
    rows: [
      rows(metrics, [{ metricId: "OWN-01", active: "YES", source: "READINGS", frequency: "M", ...metric }]),
      rows(
        readings,
        ends.map((end, index) => ({ readingId: `RDG-00${index + 1}`, metricId: "OWN-01", periodEnd: on(end), numerator: 1 })),
      ),
    ],
  });
  return assess(book, "2", [metricWithoutReading]).findings.map(({ message }) => message);
}

const gap = (day: string) => [`OWN-01 has no reading for the period to ${day}.`];
const nothingAfter = (day: string) => [`OWN-01 has no reading for any period after ${day}.`];
const nothingYet = (day: string) => [`OWN-01 has no reading yet, not even for the period to ${day}.`];

describe("the reading of a month", () => {
  test("may arrive until the days of grace are over", () => {
    expect(found(["2026-08-31"], 15)).toEqual([]);
    expect(found(["2026-08-31"], 14)).toEqual(nothingAfter("2026-08-31"));
  });

  test("cannot lie ahead of today", () => {
    expect(found(["2026-08-31", "2062-09-30"], 14)).toEqual(nothingAfter("2026-08-31"));
  });

  test("is asked for in the last twelve months only", () => {
    expect(found(["2025-08-31", "2025-10-31", "2026-09-30"].concat(monthEnds), 14)).toEqual([]);
    expect(found(["2025-09-30", "2026-09-30"].concat(monthEnds), 14)).toEqual(gap("2025-10-31"));
  });

  test("may come from several sites, or for shorter periods", () => {
    expect(found(["2026-08-31", "2026-08-31", "2026-09-14", "2026-09-30"], 14)).toEqual([]);
  });
});

describe("a metric without any reading", () => {
  test("lacks the last period that is due", () => {
    expect(found([], 14)).toEqual(nothingYet("2026-09-30"));
    expect(found([], 15)).toEqual(nothingYet("2026-08-31"));
  });

  test("lacks none before its first period is over", () => {
    expect(found([], 14, { validFrom: on("2026-09-02") })).toEqual([]);
    expect(found([], 14, { validFrom: on("2026-09-01") })).toEqual(nothingYet("2026-09-30"));
  });

  test("is left alone while it is not run, is computed, or has no fixed period", () => {
    expect(found([], 14, { active: "NO" })).toEqual([]);
    expect(found([], 14, { source: "REGISTER" })).toEqual([]);
    expect(found([], 14, { frequency: "EVENT" })).toEqual([]);
  });
});

import { assess } from "../../../src/core/assessment/assess";
import { readingPeriodOverlaps } from "../../../src/core/rules/reading-period-overlaps";
import { on, rows } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { readings } from "../../../src/core/workbook/sheets/readings";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

type Reading = RecordFor<typeof readings.columns>;

const YEAR: Reading = { readingId: "RDG-001", metricId: "COM-05", site: "All", periodStart: on("2026-01-01"), periodEnd: on("2026-12-31") };
const MARCH: Reading = { ...YEAR, readingId: "RDG-002", periodStart: on("2026-03-01"), periodEnd: on("2026-03-31") };
const MAY: Reading = { ...YEAR, readingId: "RDG-003", periodStart: on("2026-05-01"), periodEnd: on("2026-05-31") };

function found(...records: readonly Reading[]): readonly string[] {
  return assess(bookOfExample({ rows: [rows(readings, records)] }), "GAP", [readingPeriodOverlaps]).findings.map(({ row }) => row ?? "");
}

describe("the periods of a metric at a site", () => {
  test("overlap where a long one holds shorter ones, each of which is named once", () => {
    expect(found(MAY, YEAR, MARCH)).toEqual(["RDG-003", "RDG-002"]);
  });

  test("overlap in the lower row where both are the same, however metric and site are written", () => {
    expect(found(MARCH, { ...MARCH, readingId: "RDG-009", metricId: "com-05", site: "all" })).toEqual(["RDG-009"]);
  });

  test("do not overlap those of another metric or another site", () => {
    expect(found(MARCH, { ...MARCH, metricId: "COM-07", readingId: "RDG-008" }, { ...MARCH, site: "Kingsbridge", readingId: "RDG-009" })).toEqual([]);
  });

  test("are left to other rules where a day is missing", () => {
    expect(found(MARCH, { readingId: "RDG-009", metricId: "COM-05", site: "All", periodEnd: on("2026-03-31") })).toEqual([]);
  });
});

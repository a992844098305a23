import { initialRecords } from "../../../../src/core/creation/initial-records";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { countedIn, numberedRows, on, type Rows } from "./counted";

/** The library with some metrics active; CGO-01 is read each month, COM-04 is counted from a register. */
const metrics: Rows = (initialRecords("CGO", "full").get("metrics") ?? []).map((metric: RecordInput) => ({
  ...metric,
  active: ["CGO-01", "COM-04", "COM-21"].includes(String(metric["metricId"])) ? "YES" : "NO",
}));
const reading = (metricId: string, periodEnd: string) => ({ metricId, periodEnd: on(periodEnd), numerator: 1, denominator: 1 });

/** Today is 2026-10-15, with 14 days of grace. */
function live(measures: Rows, readings: Rows = []) {
  return countedIn("COM-21", {
    metrics,
    measures: numberedRows("MSR", "measureId", measures),
    readings: numberedRows("RDG", "readingId", readings),
  });
}
const inPlace = (...ids: string[]) => ({ status: "IN_PLACE", metrics: ids });

describe("COM-21, measures with live metric data", () => {
  test("counts measures in place, with an active metric or without", () => {
    const rows = [
      inPlace("COM-04"), // counted from a register
      inPlace("COM-05"), // not active
      inPlace(),
      inPlace("COM-05", "com-04"), // one is enough, whatever its case
      { status: "PLANNED", metrics: ["COM-04"] },
      { status: "SUSPENDED", metrics: [] },
      inPlace("NONE-1"),
    ];
    expect(live(rows)).toEqual({
      sums: [2, 5],
      cases: [
        [0, 1, 1],
        [1, 0, 1],
        [2, 0, 1],
        [3, 1, 1],
        [6, 0, 1],
      ],
      leftOut: [],
    });
  });

  test.each([
    ["of the month that is over", "2026-09-30", 1],
    ["of the month before, whose successor is due since 30 September and 14 days", "2026-08-31", 0],
    ["of a month ago and more", "2026-07-31", 0],
  ])("a monthly reading %s", (_title, periodEnd, expected) => {
    expect(live([inPlace("CGO-01")], [reading("CGO-01", periodEnd)]).sums).toEqual([expected, 1]);
  });

  test("a metric without a reading says nothing", () => {
    expect(live([inPlace("CGO-01")]).sums).toEqual([0, 1]);
  });

  test("the metric itself keeps no measure alive in a circle", () => {
    expect(live([inPlace("COM-21")]).sums).toEqual([1, 1]);
  });
});

import { metricFigure } from "../../../../src/core/workbook/calculations/metric-figure";
import { snapshotOfRecords } from "../../../../src/core/workbook/layout/snapshot-of-records";
import { allLists } from "../../../../src/core/workbook/lists";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";

function figureWithPer(scale: number | null, unit = "events"): number | undefined {
  const metric = { metricId: "OWN-01", denominator: "all", unit, source: "READINGS", scale };
  const reading = { metricId: "OWN-01", periodStart: 46_266, periodEnd: 46_295, numerator: 3, denominator: 4 };
  const records = new Map([
    ["metrics", [metric]],
    ["readings", [reading]],
  ]);
  const book = new SnapshotBook(
    snapshotOfRecords({ sheets: [metrics, readings], lists: allLists, records, settings: {}, asOf: 46_296, schemaVersion: 1 }),
    new Map(),
  );
  const [record] = book.records(metrics);
  return record && metricFigure(record, book).value;
}

test.each([
  [1000, 750],
  [1, 0.75],
  [null, 0.75],
  [0, 0.75],
  [-1000, 0.75],
])("3 of 4 with %p under Per is %p: nothing, 0 and less multiply nothing", (scale, figure) => {
  expect(figureWithPer(scale)).toBe(figure);
});

test("a share is not multiplied, whatever stands under Per: its interval and its target are fractions of 1", () => {
  expect(figureWithPer(100, "%")).toBe(0.75);
});

import { figureExamples } from "../../../src/core/metrics/figure-examples";
import { metricDisplayOf } from "../../../src/core/workbook/calculations/metric-display";
import { metricStatusOf } from "../../../src/core/workbook/calculations/metric-status";
import { morePassesOf } from "../../../src/core/workbook/calculations/more-passes";
import { allLists } from "../../../src/core/workbook/lists";
import { snapshotOfRecords } from "../../../src/core/workbook/layout/snapshot-of-records";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../src/core/workbook/sheets/readings";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";

test.each(figureExamples)("$words: shown as $shows, $status", (example) => {
  const { dataKind, direction, target, numerator, denominator } = example;
  const card = {
    metricId: "OWN-01",
    denominator: "all",
    unit: "%",
    scale: 1,
    source: "READINGS",
    redLimit: example.red,
    dataKind,
    direction,
    target,
  };
  const reading = { metricId: "OWN-01", site: "All", periodStart: 46266, periodEnd: 46295, numerator, denominator };
  const records = new Map([
    ["metrics", [card]],
    ["readings", [reading]],
  ]);
  const snapshot = snapshotOfRecords({ sheets: [metrics, readings], lists: allLists, records, settings: {}, asOf: 46296, schemaVersion: 1 });
  const book = new SnapshotBook(snapshot, new Map());
  const [metric] = book.records(metrics);
  if (!metric) throw new Error("no metric");
  expect(metricDisplayOf(metric, book)).toBe(example.shows);
  expect(metricStatusOf(metric, book)).toBe(example.status);
  expect(morePassesOf(metric, book) ?? null).toBe(example.morePasses);
});

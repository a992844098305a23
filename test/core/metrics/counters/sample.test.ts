import { countedPeriod } from "../../../../src/core/workbook/calculations/metric-figure";
import { sumsOf } from "../../../../src/core/workbook/register-count";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { book } from "../../creation/sample/sample-book";

/**
 * COM-20: RSK-003 was reviewed in the quarter and once more in October; a register keeps the last review only, which is why a quarter is closed
 * when it is over.
 */
const REVIEWED_AGAIN = 1;

test.each([
  "COM-01",
  "COM-02",
  "COM-03",
  "COM-04",
  "COM-05",
  "COM-07",
  "COM-08",
  "COM-11",
  "COM-12",
  "COM-20",
  "COM-21",
  "COM-22",
  "COM-28",
  "COM-34",
])("the registers of the sample give the figure of %s that its latest reading has", (metricId) => {
  const metric = book.records(metrics).find((other) => other.metricId === metricId);
  const period = countedPeriod(metric ?? {}, book);
  const reading = book.records(readings).find((other) => other.metricId === metricId && other.periodEnd === period.end);
  const count = book.count(metricId, period);
  const since = metricId === "COM-20" ? REVIEWED_AGAIN : 0;
  expect(count && sumsOf(count)).toEqual({ numerator: (reading?.numerator ?? NaN) - since, denominator: (reading?.denominator ?? 0) - since });
  expect(count?.leftOut).toEqual([]);
});

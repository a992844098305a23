import { metricFigure } from "../workbook/calculations/metric-figure";
import { sampleFlag } from "../workbook/calculations/sample-flag";
import { CHECK_DATA } from "../workbook/layout/check-data";
import { shownValue } from "../workbook/layout/shown-value";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

const TESTS = rows(metrics, [
  {
    metricId: "OWN-02",
    active: "YES",
    formulaKind: "PROPORTION",
    denominator: "Tests",
    unit: "%",
    dataKind: "SAMPLE",
    smallSample: 20,
    source: "READINGS",
    frequency: "Q",
  },
]);
const QUARTER = { readingId: "RDG-001", metricId: "OWN-02", periodStart: on("2026-07-01"), periodEnd: on("2026-09-30"), numerator: 10 } as const;

/** The number below which a sample is small stands on Metrics and Config, not here. */
export const smallSample = defineRule({
  id: "R-52",
  title: "Latest figure rests on a small sample",
  action: "Read it with its Lower and Upper; test or observe more if it matters.",
  why: "From a small sample, a good figure and a bad one can both be chance.",
  source: "our suggestion",
  chapter: 5,
  severity: { "2": "info" },
  reads: [metrics],
  example: {
    passes: { rows: [TESTS, rows(readings, [{ ...QUARTER, denominator: 20 }])] },
    fails: { rows: [TESTS, rows(readings, [{ ...QUARTER, denominator: 19 }])] },
  },
  check: (book) =>
    forEach(
      book
        .records(metrics)
        .filter(
          (metric) => metric.active === "YES" && metric.dataKind === "SAMPLE" && shownValue(metrics, "sampleFlag", metric, book) !== CHECK_DATA,
        ),
      (metric) => {
        if (sampleFlag(metric, book) !== "small sample") return undefined;
        const { denominator } = metricFigure(metric, book);
        return {
          at: atCell(metrics, metric, "smallSample"),
          message: `The latest figure of ${metric.metricId ?? "a metric"} rests on a sample of only ${denominator}.`,
        };
      },
    ),
});

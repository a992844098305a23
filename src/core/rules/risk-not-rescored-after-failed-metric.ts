import type { MetricRecord } from "../metrics/metric-cell";
import { metricSeries, type SeriesPoint } from "../metrics/metric-series";
import { targetStatus } from "../statistics/target-status";
import { sampleOf } from "../workbook/calculations/metric-figure";
import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { measures } from "../workbook/sheets/measures";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { isUnreadable } from "./is-unreadable";
import { metricsOfRisk } from "./metrics-of-risk";
import { openRisks, riskName } from "./open-risks";
import { residualColumn } from "./residual-risk";
import { defineRule, NO_DATA, on, rows } from "./rule";

const RISK = { riskId: "RSK-001", status: "OPEN", measures: ["MSR-001"] } as const;
const MEASURE = rows(measures, [{ measureId: "MSR-001", title: "Seals checked", status: "IN_PLACE", metrics: ["OWN-01"] }]);
const METRIC = rows(metrics, [
  {
    metricId: "OWN-01",
    active: "YES",
    formulaKind: "PROPORTION",
    denominator: "Seals looked at",
    unit: "%",
    direction: "HIGHER",
    target: 0.9,
    frequency: "M",
    source: "READINGS",
    dataKind: "SAMPLE",
  },
]);
const TWO_PERIODS = rows(readings, [
  { readingId: "RDG-001", metricId: "OWN-01", periodStart: on("2026-08-01"), periodEnd: on("2026-08-31"), numerator: 10, denominator: 20 },
  { readingId: "RDG-002", metricId: "OWN-01", periodStart: on("2026-09-01"), periodEnd: on("2026-09-30"), numerator: 10, denominator: 20 },
]);

export const riskNotRescoredAfterFailedMetric = defineRule({
  id: "R-34",
  title: "Metric fails twice and the risk was not scored again",
  action: "Look at the residual score again, then enter Last review.",
  why: "A residual score rests on measures that work; a metric that fails twice shows that one of them does not.",
  source: "our suggestion",
  chapter: 2,
  severity: { "2": "explain" },
  reads: [risks, measures, metrics, readings],
  example: {
    passes: { rows: [rows(risks, [{ ...RISK, lastReview: on("2026-08-31") }]), MEASURE, METRIC, TWO_PERIODS] },
    fails: { rows: [rows(risks, [{ ...RISK, lastReview: on("2026-08-30") }]), MEASURE, METRIC, TWO_PERIODS] },
  },
  check: (book) => {
    const watched = openRisks(book).flatMap((risk) => {
      const own = metricsOfRisk(risk, book);
      return own.length > 0 && !isUnreadable(risks, risk, "lastReview", book) ? [{ risk, own }] : [];
    });
    if (watched.length === 0) return NO_DATA;
    const column = residualColumn(book);
    const failing = new Map([...new Set(watched.flatMap(({ own }) => own))].map((metric) => [metric, firstFailure(metric, book)]));
    return watched.flatMap(({ risk, own }) => {
      const { lastReview = -Infinity } = risk;
      const failed = own.map((metric) => ({ metric, since: failing.get(metric) ?? -Infinity })).find(({ since }) => since > lastReview);
      if (!failed) return [];
      const { metric, since } = failed;
      return [
        {
          at: atCell(risks, risk, column),
          message: `${metric.metricId ?? "A metric"} missed its target twice; ${riskName(risk)} was not reviewed after ${isoOfSerial(since)}.`,
        },
      ];
    });
  },
});

/** End of the earlier of the last two periods of a metric, where both are shown not to meet the target. */
function firstFailure(metric: MetricRecord, book: SnapshotBook): SerialDay | undefined {
  const [earlier, last] = metricSeries(metric, book).slice(-2);
  return earlier && last && isShownNotMet(metric, earlier) && isShownNotMet(metric, last) ? earlier.end : undefined;
}

function isShownNotMet(metric: MetricRecord, { numerator = 0, denominator = 0 }: SeriesPoint): boolean {
  const sample = sampleOf(metric, { numerator, denominator });
  if (!sample) return false;
  const { target, redLimit: red, direction = "MONITOR" } = metric;
  return targetStatus({ value: sample.x / sample.n, target, red, direction, sample }) === "NOT_MET_DEMONSTRATED";
}

import type { ChartPoint, ControlChart } from "../statistics/control-chart";
import { periodMonths } from "../workbook/calculations/complete-period";
import { monthEnd } from "../workbook/calculations/month-end";
import type { Book } from "../workbook/define-sheet";
import type { CountPeriod } from "../workbook/register-count";
import type { MetricRecord } from "./metric-cell";
import { metricChart, seriesValue } from "./metric-chart";
import { metricSeries, type SeriesPoint } from "./metric-series";
import { periodName } from "./record/period-name";

/** One period of a metric as it is drawn and listed. */
export interface MetricPoint {
  readonly period: CountPeriod;
  /** `2026-10` */
  readonly name: string;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** What a figure was counted out of; undefined where the metric is its numerator alone, and in a gap. */
  readonly n: number | undefined;
  /** Undefined in a gap. */
  readonly value: number | undefined;
  /** Limits and signal; undefined without a control chart. */
  readonly charted: ChartPoint | undefined;
}

/** The periods of a metric in order of time, with its control chart where it has one. */
export interface MetricPoints {
  readonly points: readonly MetricPoint[];
  readonly chart: ControlChart | undefined;
}

export function metricPoints(metric: MetricRecord, book: Book): MetricPoints {
  const found = metricChart(metric, book);
  const series = found?.series ?? metricSeries(metric, book);
  return { chart: found?.chart, points: series.map((point, at) => pointOf(metric, point, found?.chart.points[at])) };
}

function pointOf(metric: MetricRecord, point: SeriesPoint, charted: ChartPoint | undefined): MetricPoint {
  const { end, numerator, denominator } = point;
  const months = periodMonths(metric.frequency);
  const period = { start: months === 0 ? end : monthEnd(end, -months) + 1, end };
  return {
    period,
    name: periodName(period),
    numerator,
    denominator,
    n: metric.denominator === undefined ? undefined : denominator,
    value: charted ? charted.value : seriesValue(metric, point),
    charted,
  };
}

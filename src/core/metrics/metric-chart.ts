import type { ControlChart } from "../statistics/control-chart";
import { pChart } from "../statistics/p-chart";
import { uChart } from "../statistics/u-chart";
import { xmrChart } from "../statistics/xmr-chart";
import { multiplierOf } from "../workbook/calculations/metric-figure";
import type { Book } from "../workbook/define-sheet";
import type { MetricRecord } from "./metric-cell";
import { metricSeries, type SeriesPoint } from "./metric-series";

/** The control chart of a metric and the periods that its points stand for, one to one. */
export interface MetricChart {
  readonly chart: ControlChart;
  readonly series: readonly SeriesPoint[];
}

/**
 * The chart that the metric's column Chart asks for, in the figure's own unit (a share from 0 to 1, a rate per so many). Undefined where it asks for none, for
 * one that periods cannot give (a t-chart needs the days of the events), or where the data are missing or impossible.
 */
export function metricChart(metric: MetricRecord, book: Book): MetricChart | undefined {
  const series = metricSeries(metric, book);
  const chart = chartOf(metric, series);
  return chart && { chart, series };
}

function chartOf(metric: MetricRecord, series: readonly SeriesPoint[]): ControlChart | undefined {
  const scale = multiplierOf(metric);
  switch (metric.chart) {
    case "P":
      return pChart(series.map(({ numerator, denominator }) => ({ x: numerator, n: denominator })));
    case "U":
      return uChart(
        series.map(({ numerator, denominator }) => ({ count: numerator, exposure: denominator === undefined ? undefined : denominator / scale })),
      );
    case "XMR":
      return xmrChart(series.map((point) => seriesValue(metric, point)));
    default:
      return undefined;
  }
}

/** The figure of one period in the metric's own unit; undefined in a gap and without an exposure. */
export function seriesValue(metric: MetricRecord, { numerator, denominator }: SeriesPoint): number | undefined {
  if (metric.denominator === undefined || numerator === undefined) return numerator;
  return denominator !== undefined && denominator > 0 ? (numerator / denominator) * multiplierOf(metric) : undefined;
}

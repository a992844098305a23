import { metricChart } from "../metrics/metric-chart";
import type { MetricRecord } from "../metrics/metric-cell";
import type { SeriesPoint } from "../metrics/metric-series";
import { nearestId } from "../metrics/record/nearest-id";
import { periodName } from "../metrics/record/period-name";
import type { Refusal } from "../metrics/record/reading-entry";
import { periodMonths } from "../workbook/calculations/complete-period";
import { monthEnd } from "../workbook/calculations/month-end";
import { SHARE_UNIT } from "../workbook/calculations/quote-figure";
import type { Book } from "../workbook/define-sheet";
import { metrics } from "../workbook/sheets/metrics";
import { chartInWords, type ChartDrawing } from "./control-chart-in-words";
import { controlChartSvg } from "./control-chart-svg";

export interface MetricChartDrawing {
  readonly svg: string;
  /** The same for a screen reader, a mail or a log. */
  readonly words: string;
}

/** The control chart of a metric, drawn; one sentence where there is none to draw. */
export function metricChartSvg(id: string, book: Book): MetricChartDrawing | Refusal {
  const metric = book.recordsBy(metrics, "metricId").get(id.trim())?.[0];
  if (!metric) {
    const ids = book.records(metrics).flatMap(({ metricId }) => metricId ?? []);
    const near = nearestId(id, ids);
    return { refusal: `There is no metric ${id} on Metrics: ${near === undefined ? "look up its id there." : `is it ${near}?`}` };
  }
  const { metricId = id, name = "" } = metric;
  if (metric.chart === undefined || metric.chart === "NONE")
    return { refusal: `${metricId} has no control chart: choose one in the column Chart of Metrics, or look at its list.` };
  if (metric.chart === "T")
    return { refusal: `${metricId} asks for a t-chart, which needs the days of the events: figures of periods cannot give it.` };
  const found = metricChart(metric, book);
  if (!found) return { refusal: `${metricId} has no figures that can be drawn: record readings first, or check those that there are.` };
  const drawing: ChartDrawing = {
    title: `${metricId} ${name}${metric.unit === undefined ? "" : ` (${metric.unit})`}`,
    chart: found.chart,
    periods: found.series.map((point) => ({ name: nameOf(metric, point), n: hasN(metric, point) ? point.denominator : undefined })),
    format: metric.unit === SHARE_UNIT ? percent : plain,
    id: `chart-${metricId}`,
  };
  return { svg: controlChartSvg(drawing), words: chartInWords(drawing) };
}

function nameOf({ frequency }: MetricRecord, { end }: SeriesPoint): string {
  const months = periodMonths(frequency);
  return periodName({ start: months === 0 ? end : monthEnd(end, -months) + 1, end });
}

function hasN(metric: MetricRecord, { denominator }: SeriesPoint): boolean {
  return metric.denominator !== undefined && denominator !== undefined;
}

function percent(value: number): string {
  return `${plain(value * 100)}%`;
}

/** At most four digits that say something, without binary dust. */
function plain(value: number): string {
  return String(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4)));
}

import { metricPoints } from "../metrics/metric-points";
import { figureFormat } from "../metrics/figure-format";
import type { MetricRecord } from "../metrics/metric-cell";
import { nearestId } from "../metrics/record/nearest-id";
import type { Refusal } from "../metrics/record/reading-entry";
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
  const drawing = metricDrawing(metric, book);
  return "refusal" in drawing ? drawing : { svg: controlChartSvg(drawing), words: chartInWords(drawing) };
}

/** What is drawn of a metric; one sentence where it has no control chart. */
export function metricDrawing(metric: MetricRecord, book: Book): ChartDrawing | Refusal {
  const { metricId = "", name = "", unit, chart: kind } = metric;
  if (kind === undefined || kind === "NONE")
    return { refusal: `${metricId} has no control chart: choose one in the column Chart of Metrics, or look at its list.` };
  if (kind === "T") return { refusal: `${metricId} asks for a t-chart, which needs the days of the events: figures of periods cannot give it.` };
  const { points, chart } = metricPoints(metric, book);
  if (!chart) return { refusal: `${metricId} has no figures that can be drawn: record readings first, or check those that there are.` };
  return {
    title: `${metricId} ${name}${unit === undefined ? "" : ` (${unit})`}`,
    chart,
    periods: points.map((point) => ({ name: point.name, n: point.n })),
    format: figureFormat(unit),
    id: `chart-${metricId}`,
  };
}

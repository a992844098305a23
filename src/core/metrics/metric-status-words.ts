import { metricFigure, sampleOf } from "../workbook/calculations/metric-figure";
import { statusInWords } from "../workbook/calculations/status-in-words";
import { metricStatusOf } from "../workbook/calculations/metric-status";
import type { Book } from "../workbook/define-sheet";
import { figureWithUnit } from "./figure-format";
import type { MetricRecord } from "./metric-cell";

/** Why a metric has its status: the words of SEMS.EXPLAIN, with its own unit. The figures must be usable (its status is no `check data`). */
export function metricStatusWords(metric: MetricRecord, book: Book): string {
  const figure = metricFigure(metric, book);
  const { value, numerator: x, denominator: n } = figure;
  const sample = sampleOf(metric, figure);
  const reading = {
    value,
    target: metric.target,
    red: metric.redLimit,
    direction: metric.direction ?? "MONITOR",
    counts: metric.denominator === undefined ? undefined : { x, n },
    isCensus: metric.dataKind !== "SAMPLE",
    ...(sample ? { sample } : {}),
  };
  return statusInWords(reading, metricStatusOf(metric, book), figureWithUnit(metric.unit));
}

import { looksAtADate, metricFigure } from "../workbook/calculations/metric-figure";
import { monthEnd } from "../workbook/calculations/month-end";
import { periodMonths } from "../workbook/calculations/complete-period";
import type { Book } from "../workbook/define-sheet";
import type { SerialDay } from "../workbook/serial-day";
import { readings } from "../workbook/sheets/readings";
import type { MetricRecord } from "./metric-cell";

/** One period of a metric, summed over its sites; without figures where nothing was recorded. */
export interface SeriesPoint {
  readonly end: SerialDay;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/**
 * The periods of a metric in order of time, from its readings; gaps between them are points without figures. A metric that is computed from a register has
 * its last complete period too, where nobody has closed it yet.
 */
export function metricSeries(metric: MetricRecord, book: Book): readonly SeriesPoint[] {
  const sums = new Map<SerialDay, { numerator: number; denominator: number }>();
  for (const reading of book.recordsBy(readings, "metricId").get(metric.metricId ?? "") ?? []) {
    const { periodEnd, numerator, denominator = 0 } = reading;
    if (periodEnd === undefined || numerator === undefined) continue;
    const sum = sums.get(periodEnd);
    if (sum) {
      sum.numerator += numerator;
      sum.denominator += denominator;
    } else sums.set(periodEnd, { numerator, denominator });
  }
  const open = openPeriod(metric, book);
  if (open && !sums.has(open.end)) sums.set(open.end, open);
  const points = [...sums].sort(([one], [other]) => one - other).map(([end, sum]): SeriesPoint => ({ end, ...sum }));
  return withGaps(points, periodMonths(metric.frequency));
}

/** What the register holds for the last complete period. A figure at a date is none of a period. */
function openPeriod(metric: MetricRecord, book: Book) {
  const isAtADate = looksAtADate(metric) || periodMonths(metric.frequency) === 0;
  if (metric.source !== "REGISTER" || isAtADate) return undefined;
  const { end, numerator, denominator, value } = metricFigure(metric, book);
  return end === undefined || value === undefined ? undefined : { end, numerator, denominator };
}

function withGaps(points: readonly SeriesPoint[], months: number): readonly SeriesPoint[] {
  if (months === 0) return points;
  return points.flatMap((point, index) => {
    const missing: SeriesPoint[] = [];
    const before = points[index - 1]?.end ?? point.end;
    for (let end = monthEnd(before, months); end < point.end; end = monthEnd(end, months))
      missing.push({ end, numerator: undefined, denominator: undefined });
    return [...missing, point];
  });
}

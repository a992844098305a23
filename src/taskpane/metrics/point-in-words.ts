import type { MetricPoint } from "../../core/metrics/metric-points";
import { metricsPage } from "../../locales/metrics-page";

/** What stands beside a point: `beyond the limits`, `in the baseline`. */
export function pointNotes({ charted }: MetricPoint): readonly string[] {
  return [...(charted?.signal ? [metricsPage.signals[charted.signal]] : []), ...(charted?.isBaseline ? [metricsPage.inBaseline] : [])];
}

/** `2026-03: 85%, n = 60; beyond the limits` */
export function pointInWords(point: MetricPoint, format: (value: number) => string): string {
  return metricsPage.pointOf(point.name, point.value === undefined ? null : format(point.value), point.n, pointNotes(point));
}

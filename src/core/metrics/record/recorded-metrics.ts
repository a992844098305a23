import type { ChartSignal } from "../../statistics/chart-signals";
import type { RecordingRow } from "./plan-recording";
import type { RecordingEffect } from "./recording-effect";

/** What recording did to one metric, all its readings together. */
export interface RecordedMetric {
  readonly metricId: string;
  /** Status, figure and passes are the same for all of its readings; signals are not, and stand below. */
  readonly effect: RecordingEffect;
  readonly readings: readonly RecordingRow[];
  readonly signals: readonly { readonly period: string; readonly signal: ChartSignal }[];
}

/** The metrics of the rows that were written, in their order. */
export function recordedMetrics(rows: readonly RecordingRow[]): readonly RecordedMetric[] {
  const byMetric = new Map<string, { readonly effect: RecordingEffect; readonly readings: RecordingRow[] }>();
  for (const row of rows) {
    if (!row.effect) continue;
    const known = byMetric.get(row.effect.metricId);
    if (known) known.readings.push(row);
    else byMetric.set(row.effect.metricId, { effect: row.effect, readings: [row] });
  }
  return [...byMetric].map(([metricId, { effect, readings }]) => ({
    metricId,
    effect,
    readings,
    signals: readings.flatMap(({ entry: { period }, effect: own }) => (own?.signal === undefined ? [] : [{ period, signal: own.signal }])),
  }));
}

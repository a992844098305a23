import type { RecordingRow } from "./plan-recording";
import { isStatusChanged, type RecordingEffect, type SignalSeen } from "./recording-effect";

/** What recording did to one metric, all its readings together. */
export interface RecordedMetric {
  readonly metricId: string;
  /** Status, figure and passes are the same for all of its readings; signals are not, and stand below. */
  readonly effect: RecordingEffect;
  readonly readings: readonly RecordingRow[];
  readonly signals: readonly { readonly period: string; readonly signal: SignalSeen }[];
}

/** The metrics of the rows that were written: those with a signal first (one for the better behind the others), then those whose status is another one now; among themselves in the order of the rows. */
export function recordedMetrics(rows: readonly RecordingRow[]): readonly RecordedMetric[] {
  const byMetric = new Map<string, { readonly effect: RecordingEffect; readonly readings: RecordingRow[] }>();
  for (const row of rows) {
    if (!row.effect) continue;
    const known = byMetric.get(row.effect.metricId);
    if (known) known.readings.push(row);
    else byMetric.set(row.effect.metricId, { effect: row.effect, readings: [row] });
  }
  const recorded = [...byMetric].map(([metricId, { effect, readings }]) => ({
    metricId,
    effect,
    readings,
    signals: readings.flatMap(({ entry: { period }, effect: own }) => (own?.signal === undefined ? [] : [{ period, signal: own.signal }])),
  }));
  return recorded.sort((one, other) => urgencyOf(other) - urgencyOf(one));
}

function urgencyOf({ signals, effect }: RecordedMetric): number {
  if (signals.some(({ signal }) => signal.side !== "BETTER")) return 3;
  return signals.length > 0 ? 2 : isStatusChanged(effect) ? 1 : 0;
}

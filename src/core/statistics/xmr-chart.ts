import { NO_BASELINE, chartBaseline } from "./chart-baseline";
import type { ChartBaseline, ChartOptions } from "./chart-baseline";
import { chartValues, meanUpTo } from "./chart-values";
import { controlChart, withSignals } from "./control-chart";
import type { ChartPoint, ControlChart } from "./control-chart";
import { meanMovingRange, movingRanges } from "./moving-ranges";

/** 3 / 1.128 and 1 + 3 · 0.8525 / 1.128, rounded as they are published for moving ranges of two (NIST/SEMATECH 6.3.2.2). */
export const XMR_LIMIT = 2.66;
export const MOVING_RANGE_LIMIT = 3.267;

/**
 * Chart of single figures (minutes, availability, a share that is a census): centre x̄, limits x̄ ± 2.66·M̄R of the baseline; beside it the chart of
 * moving ranges with the centre M̄R and the upper limit 3.267·M̄R, on which only points beyond the limit are signals. Values and limits in the unit given, not clipped:
 * a limit of a percentage may lie above 100. Undefined and NaN are gaps; no range reaches across a gap, and with fewer than 6 ranges in the baseline there
 * are no limits (state NONE). A baseline that never changes has its limits on the centre. Undefined when no period has a value or one is infinite.
 * @param values one per period, in order of time
 * @example xmrChart([94, 95.5, 93.8, 96.1, 94.9, 95.2, 93.5, 95.8, 94.4, 95, 94.7, 89])?.points[11]?.lower // 91.271291
 * @example xmrChart([94, 95.5, 93.8, 96.1, 94.9, 95.2, 93.5, 95.8, 94.4, 95, 94.7, 89])?.movingRange?.[11]?.upper // 4.34511
 * @example xmrChart([]) // undefined
 */
export function xmrChart(values: readonly (number | undefined)[], options: ChartOptions = {}): ControlChart | undefined {
  const known = chartValues(values, -Infinity);
  const asked = known && chartBaseline(known, options);
  if (!known || !asked) return undefined;
  const ranges = movingRanges(known);
  const meanRange = meanMovingRange(ranges, asked);
  const baseline = meanRange === undefined ? NO_BASELINE : asked;
  const centre = meanUpTo(known, baseline.last);
  const half = XMR_LIMIT * (meanRange ?? 0);
  const chart = controlChart("XMR", known, baseline, () => ({ centre, lower: centre - half, upper: centre + half }));
  const movingRange = movingRangePoints(ranges, baseline, meanRange);
  return chart && movingRange && { ...chart, movingRange };
}

function movingRangePoints(
  ranges: readonly (number | undefined)[],
  baseline: ChartBaseline,
  meanRange: number | undefined,
): readonly ChartPoint[] | undefined {
  const limits = meanRange === undefined ? undefined : { centre: meanRange, lower: 0, upper: MOVING_RANGE_LIMIT * meanRange };
  const points = ranges.map((value, at) => ({
    value,
    ...(value === undefined ? {} : limits),
    isBaseline: value !== undefined && at <= baseline.last,
  }));
  if (ranges.includes(Infinity) || limits?.upper === Infinity) return undefined;
  return withSignals(points).map((point) => (point.signal === "BEYOND_LIMITS" ? point : withoutSignal(point)));
}

/** Neighbouring ranges share a value, so that runs of them mean nothing. */
function withoutSignal({ signal: _signal, ...point }: ChartPoint): ChartPoint {
  return point;
}

import { NO_BASELINE, chartBaseline } from "./chart-baseline";
import type { ChartOptions } from "./chart-baseline";
import { chartValues, meanUpTo } from "./chart-values";
import { controlChart } from "./control-chart";
import type { ControlChart } from "./control-chart";
import { meanMovingRange, movingRanges } from "./moving-ranges";
import { XMR_LIMIT } from "./xmr-chart";

const NELSON_POWER = 3.6;

/**
 * Chart of days (or hours) between rare events: y = t^(1/3.6) makes exponential times nearly normal, an XmR-chart of y (ȳ ± 2.66·M̄R) is turned back
 * with y^3.6 (Nelson 1994, Journal of Quality Technology 26:87). Short times are the bad news: a point below `lower` is a signal, and a long calm is one above `upper`.
 * Values and limits in the unit given; the centre is ȳ^3.6, near the median and below the mean. A lower limit of y below 0 counts as 0.
 * Gaps as in `xmrChart`. Undefined when no point has a value or one is negative or infinite.
 * @param times time between each event and the one before, in order of time
 * @example tChart([41, 62, 33, 58, 75, 49, 66, 38, 52, 8])?.points[9]?.lower // 13.010492
 * @example tChart([41, -62]) // undefined
 */
export function tChart(times: readonly (number | undefined)[], options: ChartOptions = {}): ControlChart | undefined {
  const known = chartValues(times, 0);
  const asked = known && chartBaseline(known, options);
  if (!known || !asked) return undefined;
  const y = known.map((time) => (time === undefined ? undefined : time ** (1 / NELSON_POWER)));
  const meanRange = meanMovingRange(movingRanges(y), asked);
  const baseline = meanRange === undefined ? NO_BASELINE : asked;
  const centre = meanUpTo(y, baseline.last);
  const half = XMR_LIMIT * (meanRange ?? 0);
  return controlChart("T", known, baseline, () => ({
    centre: centre ** NELSON_POWER,
    lower: Math.max(0, centre - half) ** NELSON_POWER,
    upper: (centre + half) ** NELSON_POWER,
  }));
}

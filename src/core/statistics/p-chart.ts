import { chartBaseline } from "./chart-baseline";
import type { ChartOptions } from "./chart-baseline";
import { chartFractions, pooled } from "./chart-fractions";
import type { ChartFraction } from "./chart-fractions";
import { controlChart } from "./control-chart";
import type { ControlChart } from "./control-chart";
import { exactBinomialCheck } from "./exact-binomial-check";

/**
 * Chart of a share with varying n: centre p̄ = Σx/Σn of the baseline, limits p̄ ± 3·√(p̄(1−p̄)/nᵢ) within [0, 1] (NIST/SEMATECH 6.3.3.2).
 * Values and limits are shares from 0 to 1. Periods without x or n, or with n = 0, are gaps. Where n·p̄ < 5 a point carries the exact binomial check.
 * A baseline without any event (or of nothing else) has both limits on its centre: then the first exception is beyond them, and a t- or g-chart serves better.
 * The lower limit is above 0 only when n > 9(1−p̄)/p̄: in a small entity one good period can hardly be a signal.
 * Undefined when no period has a value or one is impossible (x > n, negative).
 * @param points x of n per period, in order of time, periods that do not overlap
 * @example pChart([3, 2, 4, 1, 3, 2, 5, 2, 3, 4, 2, 9].map((x) => ({ x, n: 60 })))?.baseline // { count: 11, state: "TRIAL" }
 * @example pChart([3, 2, 4, 1, 3, 2, 5, 2, 3, 4, 2, 9].map((x) => ({ x, n: 60 })))?.points[11]?.signal // "BEYOND_LIMITS"
 * @example pChart([{ x: 0, n: 0 }]) // undefined
 */
export function pChart(points: readonly ChartFraction[], options: ChartOptions = {}): ControlChart | undefined {
  const fractions = chartFractions(points, true);
  const values = fractions?.map((fraction) => fraction && fraction.x / fraction.n);
  const baseline = values && chartBaseline(values, options);
  if (!fractions || !baseline) return undefined;
  const centre = pooled(fractions, baseline.last);
  const chart = controlChart("P", values, baseline, (at) => {
    const half = 3 * Math.sqrt((centre * (1 - centre)) / (fractions[at]?.n ?? 0));
    return { centre, lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
  });
  if (!chart || baseline.state === "NONE") return chart;
  const checked = chart.points.map((point, at) => {
    const fraction = fractions[at];
    const exact = fraction && exactBinomialCheck(fraction.x, fraction.n, centre);
    return exact ? { ...point, exact } : point;
  });
  return { ...chart, points: checked };
}

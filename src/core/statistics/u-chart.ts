import { chartBaseline } from "./chart-baseline";
import type { ChartOptions } from "./chart-baseline";
import { chartFractions, pooled } from "./chart-fractions";
import { controlChart } from "./control-chart";
import type { ControlChart } from "./control-chart";
import { exactPoissonCheck } from "./exact-poisson-check";

/** Events of one period and what they could have happened in: hours, movements, consignments … Undefined or NaN: not recorded. */
export interface ExposedCount {
  readonly count: number | undefined;
  readonly exposure: number | undefined;
}

/**
 * Chart of events per exposure: centre ū = Σcount/Σexposure of the baseline, limits ū ± 3·√(ū/exposureᵢ), lower at least 0 (NIST/SEMATECH 6.3.3.1).
 * With an exposure of 1 throughout it is the c-chart. Values and limits in events per unit of exposure. Periods without a count or an exposure are gaps.
 * Where fewer than 5 events are expected a point carries the exact Poisson check. A baseline without events has limits at 0: use a t-chart for rare events.
 * Undefined when no period has a value or one is impossible (negative, events without exposure).
 * @param points events and exposure per period, in order of time, periods that do not overlap
 * @example uChart([2, 1, 3, 2, 0, 2, 1, 4, 1, 2, 3, 1].map((count) => ({ count, exposure: 1 })), { baselineCount: 12 })?.points[7]?.upper // 5.8953525
 * @example uChart([{ count: 1, exposure: 0 }]) // undefined
 */
export function uChart(points: readonly ExposedCount[], options: ChartOptions = {}): ControlChart | undefined {
  const fractions = chartFractions(
    points.map(({ count, exposure }) => ({ x: count, n: exposure })),
    false,
  );
  const values = fractions?.map((fraction) => fraction && fraction.x / fraction.n);
  const baseline = values && chartBaseline(values, options);
  if (!fractions || !baseline || !values.every(isDrawable)) return undefined;
  const centre = pooled(fractions, baseline.last);
  const chart = controlChart("U", values, baseline, (at) => {
    const half = 3 * Math.sqrt(centre / (fractions[at]?.n ?? 0));
    return { centre, lower: Math.max(0, centre - half), upper: centre + half };
  });
  if (!chart || baseline.state === "NONE") return chart;
  const checked = chart.points.map((point, at) => {
    const fraction = fractions[at];
    const exact = fraction && exactPoissonCheck(fraction.x, fraction.n, centre);
    return exact ? { ...point, exact } : point;
  });
  return { ...chart, points: checked };
}

function isDrawable(value: number | undefined): boolean {
  return value === undefined || Number.isFinite(value);
}

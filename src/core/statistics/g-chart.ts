import { chartBaseline } from "./chart-baseline";
import type { ChartOptions } from "./chart-baseline";
import { chartValues, meanUpTo } from "./chart-values";
import { controlChart } from "./control-chart";
import type { ControlChart } from "./control-chart";

/**
 * Chart of good items (searches, consignments, tests) between bad ones, for rare events counted in items instead of days. With ḡ the mean of the baseline:
 * centre ḡ, limits ḡ ± 3·√(ḡ(ḡ+1)), lower at 0: mean and spread of the geometric distribution (Benneyan 2001, Health Care Management Science 4:305).
 * The lower limit is always 0, because √(ḡ(ḡ+1)) is above ḡ: a single point can only be a signal of improvement. Getting worse shows as eight in a row
 * below the centre; as the distribution is skewed, 5 of 8 points lie there anyway, so that such a run has a chance of some 2 to 3 %.
 * Undefined and NaN are gaps. Undefined when no point has a value or one is negative or infinite.
 * @param gaps good items between each event and the one before, in order of time
 * @example gChart([10, 12, 8, 10, 9, 11, 10, 10, 50])?.points[8]?.upper // 41.464265
 * @example gChart([10, -1]) // undefined
 */
export function gChart(gaps: readonly (number | undefined)[], options: ChartOptions = {}): ControlChart | undefined {
  const known = chartValues(gaps, 0);
  const baseline = known && chartBaseline(known, options);
  if (!known || !baseline) return undefined;
  const centre = meanUpTo(known, baseline.last);
  const upper = centre + 3 * Math.sqrt(centre * (centre + 1));
  return controlChart("G", known, baseline, () => ({ centre, lower: 0, upper }));
}

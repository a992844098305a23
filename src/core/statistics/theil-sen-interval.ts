import { pairSlopes } from "./theil-sen";
import { Z95, type Interval } from "./wilson-interval";

/**
 * Distribution-free 95 % interval of the Theil-Sen slope, in the unit of the values per period (Sen 1968): the slopes whose ranks lie z·σ/2 on either side of the
 * middle, with the variance of Kendall's S corrected for equal values. Undefined where those ranks lie outside of the slopes, as with fewer than 5 values.
 * @param values one per period, in order of time; undefined and NaN are gaps
 * @example theilSenInterval([9, 15, 19, 20, undefined, undefined, undefined, undefined, undefined, 45]) // { lower: 1, upper: 6 }
 * @example theilSenInterval([1, 2, 3, 4]) // undefined
 */
export function theilSenInterval(values: readonly (number | undefined)[]): Interval | undefined {
  const known = values.filter((value): value is number => value !== undefined && Number.isFinite(value));
  const slopes = pairSlopes(values);
  if (!slopes) return undefined;
  const spread = Z95 * Math.sqrt(varianceOfS(known));
  const lower = slopes[Math.round((slopes.length - spread) / 2) - 1];
  const upper = slopes[Math.round((slopes.length + spread) / 2)];
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

/** Of Kendall's S: n(n−1)(2n+5)/18, less the same of each group of equal values. */
function varianceOfS(values: readonly number[]): number {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  const part = (n: number) => (n * (n - 1) * (2 * n + 5)) / 18;
  return [...groups.values()].reduce((sum, count) => sum - part(count), part(values.length));
}

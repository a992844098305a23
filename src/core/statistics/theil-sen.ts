import { MOST_PERIODS } from "./mann-kendall";

/**
 * Theil-Sen slope: the median of (xⱼ − xᵢ)/(j − i) over all pairs of periods, in the unit of the values per period (Theil 1950, Sen 1968). Up to 29 % of wild
 * values do not move it. Undefined and NaN are gaps, so are infinite values: their periods still count as time. Undefined with fewer than 2 values or more than
 * 4,000, and where the differences are too large for a number.
 * @param values one per period, in order of time
 * @example theilSen([96, 95, 94, 95.5, 93, 92, 92.5, 90]) // -0.8
 * @example theilSen([1, undefined, 5]) // 2
 * @example theilSen([1]) // undefined
 */
export function theilSen(values: readonly (number | undefined)[]): number | undefined {
  const slope = medianOfSorted(pairSlopes(values) ?? new Float64Array());
  return slope !== undefined && Number.isFinite(slope) ? slope : undefined;
}

/** The slopes between all pairs of known values, rising; undefined with more than 4,000 values. */
export function pairSlopes(values: readonly (number | undefined)[]): Float64Array | undefined {
  const known = values.flatMap((value, at) => (value !== undefined && Number.isFinite(value) ? [{ value, at }] : []));
  if (known.length > MOST_PERIODS) return undefined;
  const slopes = new Float64Array((known.length * (known.length - 1)) / 2);
  let count = 0;
  for (const [position, later] of known.entries()) {
    for (const earlier of known.slice(0, position)) slopes[count++] = (later.value - earlier.value) / (later.at - earlier.at);
  }
  return slopes.sort();
}

function medianOfSorted(sorted: Float64Array): number | undefined {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : low + (high - low) / 2;
}

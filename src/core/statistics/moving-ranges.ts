import { SMALLEST_BASELINE } from "./chart-baseline";
import type { ChartBaseline } from "./chart-baseline";

/** Expected range of two normal observations in units of σ (NIST 6.3.2.2): mean moving range / 1.128 estimates σ. */
export const D2_OF_TWO = 1.128;

/**
 * Absolute change from each value to the next, in the unit of the values. The first has none, and none reaches across a gap: a change over two
 * periods is no change over one.
 * @example movingRanges([3, 5, undefined, 4, 1]) // [undefined, 2, undefined, undefined, 3]
 */
export function movingRanges(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return values.map((value, at) => {
    const before = at === 0 ? undefined : values[at - 1];
    return value === undefined || before === undefined ? undefined : Math.abs(value - before);
  });
}

/**
 * Mean moving range within a baseline. Undefined with fewer than 6 ranges, as many as the smallest baseline without gaps has: then the spread
 * cannot be told.
 * @example meanMovingRange([undefined, 1, 2, 3, 1, 2, 3, 9], { count: 7, state: "TRIAL", last: 6 }) // 2
 */
export function meanMovingRange(ranges: readonly (number | undefined)[], baseline: ChartBaseline): number | undefined {
  let sum = 0;
  let count = 0;
  for (const range of ranges.slice(0, baseline.last + 1)) {
    if (range === undefined) continue;
    sum += range;
    count++;
  }
  return count >= SMALLEST_BASELINE - 1 ? sum / count : undefined;
}

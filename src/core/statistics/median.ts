import { percentileInc } from "./percentile-inc";

/**
 * The middle value, or the mean of the two middle ones, in the unit of the values. Undefined for no values and for one that is not finite.
 * @example median([41, 62, 33]) // 41
 * @example median([1, 2, 3, 10]) // 2.5
 */
export function median(values: readonly number[]): number | undefined {
  return percentileInc(values, 0.5);
}

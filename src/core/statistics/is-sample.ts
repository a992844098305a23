import { isCount } from "./is-count";

/**
 * Whether x of n is a sample: two counts, at least one trial, and no more successes than trials.
 * @example isSample(9, 10) // true
 * @example isSample(0, 0) // false
 */
export function isSample(x: number, n: number): boolean {
  return isCount(x) && isCount(n) && n > 0 && x <= n;
}

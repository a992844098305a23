import { incompleteBeta } from "./incomplete-beta";
import { isSample } from "./is-sample";

/** The chances of seeing at least, and at most, what was seen; what was seen counts in both. */
export interface TailChances {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Chances of x or more, and of x or fewer, successes in n trials when each succeeds with chance p (through the incomplete beta function, DLMF
 * 8.17.5). Undefined unless x and n are counts with 0 ≤ x ≤ n, n > 0, and p lies in 0…1.
 * @example binomialTail(6, 10, 0.9) // { atLeast: 0.9984, atMost: 0.0128 }
 */
export function binomialTail(x: number, n: number, p: number): TailChances | undefined {
  if (!isSample(x, n) || !(p >= 0 && p <= 1)) return undefined;
  return {
    atLeast: x === 0 ? 1 : incompleteBeta(p, 1 - p, x, n - x + 1).lower,
    atMost: x === n ? 1 : incompleteBeta(p, 1 - p, x + 1, n - x).upper,
  };
}

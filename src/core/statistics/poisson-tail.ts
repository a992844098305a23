import type { TailChances } from "./binomial-tail";
import { incompleteGamma } from "./incomplete-gamma";
import { isCount } from "./is-count";

/**
 * Chances of so many events or more, and of so many or fewer, when `mean` are expected (through the incomplete gamma functions, DLMF 8.4.10).
 * Undefined unless the count is one and the mean is finite and not negative.
 * @example poissonTail(4, 2) // { atLeast: 0.1429, atMost: 0.9473 }
 */
export function poissonTail(count: number, mean: number): TailChances | undefined {
  if (!isCount(count) || !(mean >= 0 && mean < Infinity)) return undefined;
  return { atLeast: count === 0 ? 1 : incompleteGamma(count, mean).lower, atMost: incompleteGamma(count + 1, mean).upper };
}

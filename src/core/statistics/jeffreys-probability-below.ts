import { incompleteBeta } from "./incomplete-beta";
import { isSample } from "./is-sample";

/**
 * Probability that the true share lies below the target after x successes in n trials, when nothing was known before (Jeffreys prior): the beta
 * distribution with x + ½ and n − x + ½ at the target. Undefined unless x and n are counts with 0 ≤ x ≤ n, n > 0, and the target lies in 0…1.
 * @example jeffreysProbabilityBelow(9, 10, 0.9) // 0.561
 */
export function jeffreysProbabilityBelow(x: number, n: number, target: number): number | undefined {
  if (!isSample(x, n) || !(target >= 0 && target <= 1)) return undefined;
  return incompleteBeta(target, 1 - target, x + 0.5, n - x + 0.5).lower;
}

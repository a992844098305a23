import { EXPECTED_ENOUGH, exactCheckFrom } from "./exact-check";
import type { ExactCheck } from "./exact-check";

/**
 * Exact check of one point of a p-chart: P(X ≥ x) of a binomial with n trials and the baseline share p̄, and the count beyond which chance is no
 * explanation (tail at most 0.00135). Only where n·p̄ < 5; above that the 3σ limits serve and the answer is undefined, as it is unless x and n are
 * whole numbers with 0 ≤ x ≤ n, n ≥ 1 and p̄ lies in [0, 1]. `countLimit` can be n + 1: then no count would be a signal.
 * @example exactBinomialCheck(9, 59, 31 / 621) // { expected: 2.94525, tail: 0.0025048, countLimit: 10 }
 * @example exactBinomialCheck(9, 590, 31 / 621) // undefined
 */
export function exactBinomialCheck(x: number, n: number, pBar: number): ExactCheck | undefined {
  if (!Number.isInteger(x) || !Number.isInteger(n) || n < 1 || x < 0 || x > n || !(pBar >= 0 && pBar <= 1)) return undefined;
  const expected = n * pBar;
  if (expected >= EXPECTED_ENOUGH) return undefined;
  if (pBar === 1) return { expected, tail: 1, countLimit: n + 1 };
  const odds = pBar / (1 - pBar);
  return exactCheckFrom(x, expected, Math.exp(n * Math.log1p(-pBar)), (chance, k) => chance * ((n - k) / (k + 1)) * odds);
}

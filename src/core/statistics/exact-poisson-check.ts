import { EXPECTED_ENOUGH, exactCheckFrom } from "./exact-check";
import type { ExactCheck } from "./exact-check";

/**
 * Exact check of one point of a u-chart: P(X ≥ count) of a Poisson with exposure·ū events expected, and the count beyond which chance is no
 * explanation (tail at most 0.00135). Only where fewer than 5 are expected; above that the 3σ limits serve and the answer is undefined, as it is
 * unless count is a whole number from 0, the exposure is above 0 and ū is not negative. Exposure in any unit, ū per the same unit.
 * @example exactPoissonCheck(4, 1.4, 22 / 13.7) // { expected: 2.248175, tail: 0.1902019, countLimit: 9 }
 */
export function exactPoissonCheck(count: number, exposure: number, uBar: number): ExactCheck | undefined {
  const expected = exposure * uBar;
  if (!Number.isInteger(count) || count < 0 || !(exposure > 0) || !(uBar >= 0) || !(expected < EXPECTED_ENOUGH)) return undefined;
  return exactCheckFrom(count, expected, Math.exp(-expected), (chance, k) => (chance * expected) / (k + 1));
}

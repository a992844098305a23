import { incompleteGamma } from "./incomplete-gamma";

/**
 * Standard normal distribution function Φ(z), the probability of a value up to z (Excel: NORM.S.DIST(z, TRUE)). Undefined when z is not a number.
 * Through the incomplete gamma function: P(|Z| ≤ z) = P(½, z²/2) (DLMF 7.11.1). Relative error below 1e-12 in both tails.
 * @example normalCdf(1.96) // 0.97500210485
 */
export function normalCdf(z: number): number | undefined {
  if (Number.isNaN(z)) return undefined;
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : (1 + lower) / 2;
}

import { betaQuantile } from "./beta-quantile";
import { isConfidence } from "./is-confidence";
import { isSample } from "./is-sample";
import type { Interval } from "./wilson-interval";

/**
 * Jeffreys interval of a share, x successes in n trials: equal tails of the beta distribution with x + ½ and n − x + ½, but from 0 when there is no
 * success and to 1 when there is no failure (Brown, Cai and DasGupta 2001, Statistical Science 16:101-133). Undefined unless x and n are counts with
 * 0 ≤ x ≤ n, n > 0.
 * @example jeffreysInterval(9, 10) // { lower: 0.6187, upper: 0.9890 }
 */
export function jeffreysInterval(x: number, n: number, confidence = 0.95): Interval | undefined {
  if (!isSample(x, n) || !isConfidence(confidence)) return undefined;
  const tail = (1 - confidence) / 2;
  const lower = x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5);
  const upper = x === n ? 1 : betaQuantile(1 - tail, x + 0.5, n - x + 0.5);
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

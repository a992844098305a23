import { betaQuantile } from "./beta-quantile";
import { isConfidence } from "./is-confidence";
import { isSample } from "./is-sample";
import type { Interval } from "./wilson-interval";

/**
 * Exact interval of a share, x successes in n trials (Clopper and Pearson 1934, Biometrika 26:404-413): the shares at which seeing x or more, and x
 * or fewer, has the chance (1 − confidence)/2. It never covers less than promised, and mostly more. Undefined unless x and n are counts with 0 ≤ x ≤
 * n, n > 0.
 * @example clopperPearsonInterval(9, 10) // { lower: 0.5550, upper: 0.9975 }
 * @example clopperPearsonInterval(0, 10) // { lower: 0, upper: 0.3085 }
 */
export function clopperPearsonInterval(x: number, n: number, confidence = 0.95): Interval | undefined {
  if (!isSample(x, n) || !isConfidence(confidence)) return undefined;
  const tail = (1 - confidence) / 2;
  const lower = x === 0 ? 0 : betaQuantile(tail, x, n - x + 1);
  const upper = x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x);
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

import { wilsonInterval, type Interval } from "./wilson-interval";
import { isSample } from "./is-sample";
import { zOfConfidence } from "./z-of-confidence";

/** A difference of two shares with its interval; all three lie in [−1, 1]. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * The share x1/n1 minus the share x2/n2 with its interval, built from the two Wilson intervals
 * (Newcombe 1998, Statistics in Medicine 17:873-890, method 10). Undefined unless both are samples (counts, 0 ≤ x ≤ n, n > 0).
 * @example newcombeDifference(18, 20, 14, 20) // { difference: 0.20, lower: -0.0536, upper: 0.4305 }
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number, confidence = 0.95): Difference | undefined {
  const z = zOfConfidence(confidence);
  if (z === undefined || !isSample(x1, n1) || !isSample(x2, n2)) return undefined;
  const first = wilsonInterval(x1, n1, z);
  const second = wilsonInterval(x2, n2, z);
  if (!first || !second) return undefined;
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const difference = p1 - p2;
  const lower = difference - Math.hypot(p1 - first.lower, second.upper - p2);
  const upper = difference + Math.hypot(first.upper - p1, p2 - second.lower);
  return { difference, lower: Math.max(-1, lower), upper: Math.min(1, upper) };
}

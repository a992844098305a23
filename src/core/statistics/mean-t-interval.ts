import { studentTQuantile } from "./student-t-quantile";
import type { Interval } from "./wilson-interval";

/** A mean with its interval, in the unit of the values. */
export interface MeanInterval extends Interval {
  readonly mean: number;
}

/**
 * Mean with its t-interval: mean ± t·s/√n (Student 1908, Biometrika 6:1-25). For values that scatter like a bell; for answers on a scale it is an
 * extra beside the favourable share. Undefined for fewer than two values, for one that is not finite, and when all are equal: then nothing shows
 * their spread.
 * @example meanTInterval([4, 5, 3, 4, 4, 2, 5, 4, 3, 4, 5, 4]) // { mean: 3.9167, lower: 3.3446, upper: 4.4887 }
 */
export function meanTInterval(values: readonly number[], confidence = 0.95): MeanInterval | undefined {
  const n = values.length;
  const t = studentTQuantile(confidence, n - 1);
  if (t === undefined) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const half = t * Math.sqrt(squares / (n - 1) / n);
  return half > 0 && Number.isFinite(mean) && Number.isFinite(half) ? { mean, lower: mean - half, upper: mean + half } : undefined;
}

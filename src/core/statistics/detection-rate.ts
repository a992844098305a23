import type { Interval } from "./wilson-interval";
import { wilsonInterval } from "./wilson-interval";

/** CENSUS: everything there was has been counted. SAMPLE: observed, sampled, tested or projected (TIP). */
export type DataKind = "CENSUS" | "SAMPLE";

export interface DetectionRate {
  readonly x: number;
  readonly n: number;
  /** x / n, from 0 to 1. */
  readonly rate: number;
  /** Wilson 95 %, for a sample only: a census has nothing to estimate. */
  readonly interval?: Interval;
}

/**
 * Detected ÷ presented (TIP images, covert tests, challenge tests). The ratio never comes without its counts, and for a sample not without its interval.
 * Undefined unless 0 ≤ detected ≤ presented, presented above 0 and finite.
 * @example detectionRate(36, 40, "SAMPLE") // { x: 36, n: 40, rate: 0.9, interval: { lower: 0.7695, upper: 0.9604 } }
 * @example detectionRate(36, 40, "CENSUS") // { x: 36, n: 40, rate: 0.9 }
 * @example detectionRate(0, 0, "SAMPLE") // undefined
 */
export function detectionRate(detected: number, presented: number, kind: DataKind): DetectionRate | undefined {
  if (!(detected >= 0 && detected <= presented && presented > 0 && presented < Infinity)) return undefined;
  const counts = { x: detected, n: presented, rate: detected / presented };
  const interval = kind === "SAMPLE" ? wilsonInterval(detected, presented) : undefined;
  return interval ? { ...counts, interval } : counts;
}

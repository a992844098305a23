import { wilsonInterval } from "./wilson-interval";

/** How a metric stands against its target, with what its sample can show. */
export type TargetStatus =
  | "NO_DATA"
  | "NO_TARGET"
  | "MONITOR"
  | "MET"
  | "NOT_MET"
  | "MET_DEMONSTRATED"
  | "MET_NOT_DEMONSTRATED"
  | "NOT_MET_NOT_DEMONSTRATED"
  | "NOT_MET_DEMONSTRATED";

export type TargetDirection = "HIGHER" | "LOWER" | "MONITOR";

export interface TargetQuestion {
  readonly value: number | undefined;
  readonly target: number | undefined;
  readonly direction: TargetDirection;
  /** Successes and trials of a sampled share; absent for a census and for anything that is not a share. */
  readonly sample?: { readonly x: number; readonly n: number };
}

/**
 * A census is met or not. A sample is judged by its Wilson interval: demonstrated only when the whole interval lies on one side of the target.
 * A lower-is-better metric is the mirror image.
 */
export function targetStatus({ value, target, direction, sample }: TargetQuestion): TargetStatus {
  if (value === undefined) return "NO_DATA";
  if (direction === "MONITOR") return "MONITOR";
  if (target === undefined) return "NO_TARGET";
  const isMet = direction === "HIGHER" ? value >= target : value <= target;
  const interval = sample && wilsonInterval(sample.x, sample.n);
  if (!interval) return isMet ? "MET" : "NOT_MET";
  if (isMet) return (direction === "HIGHER" ? interval.lower >= target : interval.upper <= target) ? "MET_DEMONSTRATED" : "MET_NOT_DEMONSTRATED";
  return (direction === "HIGHER" ? interval.upper < target : interval.lower > target) ? "NOT_MET_DEMONSTRATED" : "NOT_MET_NOT_DEMONSTRATED";
}

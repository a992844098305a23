import { wilsonInterval } from "./wilson-interval";

/** How a metric stands against its target, with what its sample can show. */
export type TargetStatus =
  | "NO_DATA"
  | "MONITORED"
  | "MET"
  | "BELOW_TARGET"
  | "RED"
  | "MET_DEMONSTRATED"
  | "MET_NOT_DEMONSTRATED"
  | "NOT_MET_NOT_DEMONSTRATED"
  | "NOT_MET_DEMONSTRATED";

export type TargetDirection = "HIGHER" | "LOWER" | "MONITOR";

export interface TargetQuestion {
  readonly value: number | undefined;
  readonly target: number | undefined;
  /** Beyond this a census counts as red. */
  readonly red: number | undefined;
  readonly direction: TargetDirection;
  /** Successes and trials of a sampled share; absent for a census and for anything that is not a share. */
  readonly sample?: { readonly x: number; readonly n: number };
}

/**
 * A census is met, short of its target, or beyond its red limit. A sample is judged by its Wilson interval: demonstrated only when the whole
 * interval lies on one side of the target. A lower-is-better metric is the mirror image; without a target a metric is only monitored.
 * @example targetStatus({ value: 0.9, target: 0.9, red: 0.75, direction: "HIGHER", sample: { x: 9, n: 10 } }) // "MET_NOT_DEMONSTRATED"
 */
export function targetStatus({ value, target, red, direction, sample }: TargetQuestion): TargetStatus {
  if (value === undefined) return "NO_DATA";
  if (direction === "MONITOR" || target === undefined) return "MONITORED";
  const isHigher = direction === "HIGHER";
  const isMet = isHigher ? value >= target : value <= target;
  const interval = sample && wilsonInterval(sample.x, sample.n);
  if (!interval) return isMet ? "MET" : isBeyond(value, red, isHigher) ? "RED" : "BELOW_TARGET";
  if (isMet) return (isHigher ? interval.lower >= target : interval.upper <= target) ? "MET_DEMONSTRATED" : "MET_NOT_DEMONSTRATED";
  return (isHigher ? interval.upper < target : interval.lower > target) ? "NOT_MET_DEMONSTRATED" : "NOT_MET_NOT_DEMONSTRATED";
}

function isBeyond(value: number, red: number | undefined, isHigher: boolean): boolean {
  return red !== undefined && (isHigher ? value < red : value > red);
}

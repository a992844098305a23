import type { Interval } from "../../statistics/wilson-interval";

/** Unit of a share, which is kept as a fraction of 1. */
export const SHARE_UNIT = "%";

/** A figure with all that must be said with it. */
export interface QuotedFigure {
  /** Undefined without data. */
  readonly value: number | undefined;
  /** What it was counted out of; undefined for a plain count. */
  readonly n: number | undefined;
  readonly unit: string;
  /** 95 %, of a sampled share. */
  readonly interval: Interval | undefined;
}

/** `90% (60–98%), n = 10`: never a share without its n, never a sample without its interval. The column Figure with n and SEMS.QUOTE both write it. */
export function quoteFigure({ value, n, unit, interval }: QuotedFigure): string {
  if (value === undefined) return "no data";
  if (n === undefined) return `${rounded(value, 0)} ${unit}`;
  const outOf = `, n = ${rounded(n, 0)}`;
  if (unit !== SHARE_UNIT) return `${rounded(value, 1)} ${unit}${outOf}`;
  return `${percent(value)}${interval ? ` (${rounded(interval.lower * 100, 0)}–${percent(interval.upper)})` : ""}${outOf}`;
}

/** `0.9` → `90%`. */
export function percent(share: number): string {
  return `${rounded(share * 100, 0)}%`;
}

/** Half away from zero, as Excel's TEXT rounds; the tiny push undoes binary dust such as 0.285 × 100. */
export function rounded(value: number, digits: number): string {
  const factor = 10 ** digits;
  const whole = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON * 4)) / factor;
  return (value < 0 && whole !== 0 ? "-" : "") + whole.toFixed(digits);
}

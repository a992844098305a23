import { mannKendall } from "./mann-kendall";
import { theilSen } from "./theil-sen";

/** TOO_FEW: fewer than 5 values, no answer. NONE: no trend shown, which is not the same as shown to be steady. */
export type TrendDirection = "RISING" | "FALLING" | "NONE" | "TOO_FEW";

export interface Trend {
  readonly direction: TrendDirection;
  /** How many periods have a value. */
  readonly n: number;
  /** Two-sided p of the Mann-Kendall test and where it comes from; absent when there are too few values. */
  readonly p?: number;
  readonly method?: "EXACT" | "NORMAL";
  /** Theil-Sen slope, unit per period; absent when there are too few values. With many ties it can be 0 in a series that rises. */
  readonly slope?: number;
}

/** With 4 values even a steady rise has p = 0.083: four quarters can never show a trend at 5 %. */
export const FEWEST_FOR_TREND = 5;
const SIGNIFICANT = 0.05;

/**
 * Says whether a series rises or falls: Mann-Kendall at 5 %, two-sided, with the Theil-Sen slope beside it. Needs 5 values, better 8.
 * Undefined only for more than 4,000 values.
 * @param values one per period, in order of time; undefined and NaN are gaps
 * @example trend([96, 95, 94, 95.5, 93, 92, 92.5, 90]) // { direction: "FALLING", n: 8, p: 0.00550595, method: "EXACT", slope: -0.8 }
 * @example trend([90, 91, 92, 93]) // { direction: "TOO_FEW", n: 4 }
 * @example trend([3, 1, 4, 1, 5])?.direction // "NONE"
 */
export function trend(values: readonly (number | undefined)[]): Trend | undefined {
  const n = values.filter((value) => value !== undefined && Number.isFinite(value)).length;
  if (n < FEWEST_FOR_TREND) return { direction: "TOO_FEW", n };
  const test = mannKendall(values);
  if (!test) return undefined;
  const slope = theilSen(values);
  const direction = test.p >= SIGNIFICANT ? "NONE" : test.s > 0 ? "RISING" : "FALLING";
  return { direction, n, p: test.p, method: test.method, ...(slope === undefined ? {} : { slope }) };
}

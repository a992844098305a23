import type { ChartSignal } from "../../../statistics/chart-signals";
import { movingRanges } from "../../../statistics/moving-ranges";
import type { ChosenChart } from "./chosen-chart";

export const SIGNAL_WORDS = { BEYOND_LIMITS: "beyond limits", ONE_SIDE: "eight on one side" } as const satisfies Partial<Record<ChartSignal, string>>;

/** The number of each point among those with a value, from 1; undefined where there is none. */
export function pointNumbers({ columns }: ChosenChart): readonly (number | undefined)[] {
  let count = 0;
  return columns.map(({ value }) => (typeof value === "number" ? ++count : undefined));
}

function compared({ columns, kind }: ChosenChart): readonly (number | undefined)[] {
  return columns.map(({ value }) => (typeof value !== "number" ? undefined : kind === "T" ? value ** (1 / 3.6) : value));
}

/** What single figures are compared by: themselves, or for times between events their 3.6th root. */
export function comparedAt(view: ChosenChart, k: number): number | "" {
  return compared(view)[k] ?? "";
}

export function movedAt(view: ChosenChart, k: number): number | "" {
  return movingRanges(compared(view))[k] ?? "";
}

/** Signed lengths of the runs up to each period: above (+) or below (-) the centre, rising (+) or falling (-). */
export function runs({ columns, chart }: ChosenChart): { readonly side: readonly number[]; readonly steps: readonly number[] } {
  const values = columns.map(({ value }) => (typeof value === "number" ? value : undefined));
  const sides = values.map((value, k) => sideOf(value, chart?.points[k]?.centre));
  const steps = values.map((value, k) => (k === 0 ? 0 : sideOf(value, values[k - 1], 0)));
  return { side: signedRuns(sides), steps: signedRuns(steps) };
}

function signedRuns(signs: readonly number[]): readonly number[] {
  let run = 0;
  return signs.map((sign) => (run = sign + (sign * run > 0 ? run : 0)));
}

/** Differences that come from rounding are none. */
function sideOf(value: number | undefined, line: number | undefined, rounding = 1e-12): number {
  if (value === undefined || line === undefined) return 0;
  return Math.abs(value - line) <= rounding * Math.max(Math.abs(value), Math.abs(line)) ? 0 : Math.sign(value - line);
}

/** The first rule that speaks at a period, in words. */
export function signalAt(view: ChosenChart, k: number): string {
  const signal = view.chart?.points[k]?.signal;
  if (signal === undefined) return "";
  if (signal !== "TREND") return SIGNAL_WORDS[signal];
  return (runs(view).steps[k] ?? 0) > 0 ? "six rising" : "six falling";
}

/** NONE: too few points, no limits. TRIAL: limits that still move with each new point. ESTABLISHED: frozen on 20 points or more. */
export type BaselineState = "NONE" | "TRIAL" | "ESTABLISHED";

/** The points that the limits come from: the first `count` points with a value, up to and including position `last` (-1 when there are none). */
export interface ChartBaseline {
  readonly count: number;
  readonly state: BaselineState;
  readonly last: number;
}

export interface ChartOptions {
  /** Freeze the limits on the first so many points with a value, in place of the default. */
  readonly baselineCount?: number;
}

/** Too little to draw limits from. */
export const NO_BASELINE: ChartBaseline = { count: 0, state: "NONE", last: -1 };

const POINTS_FOR_LIMITS = 8;
const POINTS_FOR_ESTABLISHED = 20;
/** Eight points, of which the newest may be kept out of its own limits. */
export const SMALLEST_BASELINE = POINTS_FOR_LIMITS - 1;

/**
 * Which points the limits of a control chart come from. Periods without a value do not count.
 * Fewer than 8 points: none. 8 to 19: all but the newest, so that a new bad point cannot widen its own limits (trial). 20 or more: the first 20,
 * from then on frozen (established). `baselineCount` overrides: the first so many, at most those there are; 7 to 19 are trial, fewer give no limits.
 * Undefined when `baselineCount` is no whole number above 0. Source: common practice of 20 to 25 points, product decision on trial limits.
 * @example chartBaseline([3, 2, 4, 1, 3, 2, 5, 2, 3, 4, 2, 9]) // { count: 11, state: "TRIAL", last: 10 }
 * @example chartBaseline([3, 2, 4]) // { count: 0, state: "NONE", last: -1 }
 */
export function chartBaseline(values: readonly (number | undefined)[], { baselineCount }: ChartOptions = {}): ChartBaseline | undefined {
  if (baselineCount !== undefined && !(Number.isInteger(baselineCount) && baselineCount > 0)) return undefined;
  const known = values.flatMap((value, at) => (value === undefined ? [] : [at]));
  const count = Math.min(baselineCount ?? Math.min(POINTS_FOR_ESTABLISHED, defaultCount(known.length)), known.length);
  const last = known[count - 1];
  if (known.length < POINTS_FOR_LIMITS || count < SMALLEST_BASELINE || last === undefined) return NO_BASELINE;
  return { count, state: count >= POINTS_FOR_ESTABLISHED ? "ESTABLISHED" : "TRIAL", last };
}

function defaultCount(known: number): number {
  return known < POINTS_FOR_ESTABLISHED ? known - 1 : known;
}

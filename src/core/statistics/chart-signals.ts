/** Why a point of a control chart deserves a look. */
export type ChartSignal = "BEYOND_LIMITS" | "ONE_SIDE" | "TREND";

/** What the rules need to know of a point. A period without a value, or a point without limits, has none of these. */
export interface JudgedPoint {
  readonly value: number | undefined;
  readonly centre?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** Positions (from 0) of the points at which a rule speaks; for a pattern, each position that ends one. */
export interface ChartSignals {
  readonly beyondLimits: readonly number[];
  readonly oneSide: readonly number[];
  readonly trend: readonly number[];
}

const RUN_ON_ONE_SIDE = 8;
const RUN_RISING_OR_FALLING = 6;
/** Below this many points with a value only the first rule speaks. */
export const POINTS_FOR_RUN_RULES = 12;
/** Differences smaller than this share of the figures come from rounding: no point is judged by them. */
const ROUNDING = 1e-12;

/**
 * Three rules for control charts: (1) a point beyond its limits; (2) eight points in a row on one side of the centre (by chance 2 · 0.5⁸ = 0.0078);
 * (3) six points in a row rising or falling. Rules 2 and 3 need 12 points with a value. All comparisons are strict: a point on a limit is within,
 * a point on the centre and two equal neighbours end a run. A period without a value ends a run too: nobody knows what it would have shown.
 * Source: rules of Western Electric (1956) and Nelson (1984) as chosen for small entities. Any unit.
 * @example chartSignals([{ value: 9, centre: 5, lower: 2, upper: 8 }, { value: 8, centre: 5, lower: 2, upper: 8 }]) // { beyondLimits: [0], oneSide: [], trend: [] }
 */
export function chartSignals(points: readonly JudgedPoint[]): ChartSignals {
  const beyondLimits = positions(points.map(isBeyondLimits));
  const enough = points.filter((point) => point.value !== undefined).length >= POINTS_FOR_RUN_RULES;
  if (!enough) return { beyondLimits, oneSide: [], trend: [] };
  const sides = points.map((point) => side(point.value, point.centre));
  const steps = points.map((point, at) => (at === 0 ? 0 : step(points[at - 1]?.value, point.value)));
  return { beyondLimits, oneSide: positions(endsOfRuns(sides, RUN_ON_ONE_SIDE)), trend: positions(endsOfRuns(steps, RUN_RISING_OR_FALLING - 1)) };
}

/** True where the last `length` signs are all 1 or all -1. */
function endsOfRuns(signs: readonly number[], length: number): readonly boolean[] {
  let run = 0;
  return signs.map((sign, at) => {
    run = sign === 0 ? 0 : sign === signs[at - 1] ? run + 1 : 1;
    return run >= length;
  });
}

function isBeyondLimits({ value, lower, upper }: JudgedPoint): boolean {
  return side(value, upper) > 0 || side(value, lower) < 0;
}

/** 1 above, -1 below, 0 on the line, within rounding of it, or without an answer. */
function side(value: number | undefined, line: number | undefined): number {
  if (value === undefined || line === undefined) return 0;
  const slack = ROUNDING * Math.max(Math.abs(value), Math.abs(line));
  return value > line + slack ? 1 : value < line - slack ? -1 : 0;
}

function step(from: number | undefined, to: number | undefined): number {
  return from === undefined || to === undefined ? 0 : to > from ? 1 : to < from ? -1 : 0;
}

function positions(flags: readonly boolean[]): readonly number[] {
  return flags.flatMap((flag, at) => (flag ? [at] : []));
}

import type { BaselineState, ChartBaseline } from "./chart-baseline";
import { chartSignals } from "./chart-signals";
import type { ChartSignal } from "./chart-signals";
import type { ExactCheck } from "./exact-check";

/** P share, PPRIME share with spread beyond chance (Laney), U events per exposure, XMR single figures, T days between events, G good items between events. */
export type ChartKind = "P" | "PPRIME" | "U" | "XMR" | "T" | "G";

/** One period. `value` is undefined where there is a gap; limits are absent there and as long as there is no baseline. */
export interface ChartPoint {
  readonly value: number | undefined;
  readonly centre?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** The first of its signals in the order BEYOND_LIMITS, ONE_SIDE, TREND; for a pattern it stands at the pattern's last point. */
  readonly signal?: ChartSignal;
  readonly isBaseline: boolean;
  /** P and U charts only, where fewer than 5 events are expected and 3σ limits mislead. */
  readonly exact?: ExactCheck;
}

/** Plain figures to draw, in the unit of `value`. */
export interface ControlChart {
  readonly kind: ChartKind;
  /** One per period given, gaps included, in the order given. */
  readonly points: readonly ChartPoint[];
  /** How many points have a value. */
  readonly counted: number;
  /** How many points the limits come from (0 when there are no limits) and how firm these are. */
  readonly baseline: { readonly count: number; readonly state: BaselineState };
  /** PPRIME only: spread between periods as a multiple of what chance alone gives. */
  readonly sigmaZ?: number;
  /** XMR only: absolute change from the period before; its first point, and any after a gap, is a gap. */
  readonly movingRange?: readonly ChartPoint[];
}

export interface ChartLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Puts limits and signals beside values. `limitsAt` is asked for points with a value only, and not at all without a baseline.
 * Undefined when no point has a value, or when the limits are too large for a number.
 * @example controlChart("G", [4, undefined], { count: 0, state: "NONE", last: -1 }, () => undefined)?.counted // 1
 */
export function controlChart(
  kind: ChartKind,
  values: readonly (number | undefined)[],
  baseline: ChartBaseline,
  limitsAt: (at: number) => ChartLimits | undefined,
): ControlChart | undefined {
  const counted = values.filter((value) => value !== undefined).length;
  if (counted === 0) return undefined;
  const points: ChartPoint[] = [];
  for (const [at, value] of values.entries()) {
    const limits = value === undefined || baseline.state === "NONE" ? undefined : limitsAt(at);
    if (limits && !Object.values(limits).every(Number.isFinite)) return undefined;
    points.push({ value, ...limits, isBaseline: value !== undefined && at <= baseline.last });
  }
  return { kind, points: withSignals(points), counted, baseline: { count: baseline.count, state: baseline.state } };
}

/** Marks each point with the first rule that speaks at it. */
export function withSignals(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const { beyondLimits, oneSide, trend } = chartSignals(points);
  const signals = new Map<number, ChartSignal>();
  for (const at of trend) signals.set(at, "TREND");
  for (const at of oneSide) signals.set(at, "ONE_SIDE");
  for (const at of beyondLimits) signals.set(at, "BEYOND_LIMITS");
  return points.map((point, at) => {
    const signal = signals.get(at);
    return signal ? { ...point, signal } : point;
  });
}

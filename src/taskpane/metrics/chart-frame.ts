import type { MetricPoint } from "../../core/metrics/metric-points";
import { niceTicks } from "../../core/reports/nice-ticks";

/** Units of the drawing; a pane of 320 px shows them nearly one to one. */
export const WIDTH = 300;
export const HEIGHT = 190;
export const LEFT = 42;
export const RIGHT = 8;
export const TOP = 22;
export const BOTTOM = 24;

/** Where things stand in the drawing of a metric. */
export interface ChartFrame {
  /** Middle of the point at a position, and half of the room that it has. */
  readonly x: (at: number) => number;
  readonly half: number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

/** The frame that holds every figure and limit, with a little room; figures of 0 and more have no room below 0, shares none above 100 %. */
export function chartFrame(points: readonly MetricPoint[], isShare: boolean): ChartFrame {
  const values = points.flatMap(({ value, charted }) => [value, charted?.lower, charted?.upper].filter((number) => number !== undefined));
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const margin = most > least ? (most - least) * 0.08 : Math.max(Math.abs(most) * 0.1, 0.01);
  const low = least >= 0 ? Math.max(0, least - margin) : least - margin;
  const high = isShare && most <= 1 ? Math.min(1, most + margin) : most + margin;
  const room = WIDTH - LEFT - RIGHT;
  return {
    x: (at) => round(LEFT + ((at + 0.5) * room) / points.length),
    half: room / points.length / 2,
    y: (value) => round(TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM)),
    ticks: niceTicks(low, high, 4),
  };
}

/** A line through neighbouring points; a period without a figure interrupts it. */
export function dataPath(points: readonly MetricPoint[], { x, y }: ChartFrame): string {
  return points
    .map(({ value }, at) => (value === undefined ? "" : `${points[at - 1]?.value === undefined ? "M" : "L"}${x(at)} ${y(value)}`))
    .join("");
}

/** Steps, because limits change with n; a gap ends a step. */
export function limitPath(points: readonly MetricPoint[], key: "centre" | "lower" | "upper", { x, y, half }: ChartFrame): string {
  return points
    .map(({ charted }, at) => {
      const value = charted?.[key];
      if (value === undefined) return "";
      const from = points[at - 1]?.charted?.[key] === undefined ? `M${round(x(at) - half)} ${y(value)}` : `V${y(value)}`;
      return `${from}H${round(x(at) + half)}`;
    })
    .join("");
}

/** Positions of the names along the bottom: the first, the last, and one between them where there is room. */
export function namedPositions(count: number): readonly number[] {
  const last = count - 1;
  return [...new Set(count < 3 ? [0, last] : [0, Math.round(last / 2), last])];
}

/** Points whose signal is named in the drawing: the first of each run, where no other name is in the way. */
export function wordedSignals(points: readonly MetricPoint[], { x }: ChartFrame): readonly number[] {
  const worded: number[] = [];
  points.forEach(({ charted }, at) => {
    const before = worded.at(-1);
    if (!charted?.signal || points[at - 1]?.charted?.signal === charted.signal) return;
    if (before === undefined || x(at) - x(before) > 96) worded.push(at);
  });
  return worded;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { MetricPoint } from "../../../src/core/metrics/metric-points";
import type { ChartSignal } from "../../../src/core/statistics/chart-signals";
import { BOTTOM, chartFrame, dataPath, HEIGHT, limitPath, namedPositions, TOP, wordedSignals } from "../../../src/taskpane/metrics/chart-frame";

function points(
  values: readonly (number | undefined)[],
  limits?: readonly [number, number],
  signals: readonly number[] = [],
): readonly MetricPoint[] {
  const signal: ChartSignal = "BEYOND_LIMITS";
  return values.map((value, at) => ({
    period: { start: at, end: at },
    name: String(at),
    numerator: value,
    denominator: undefined,
    n: undefined,
    value,
    charted: {
      value,
      isBaseline: false,
      ...(limits && value !== undefined ? { centre: (limits[0] + limits[1]) / 2, lower: limits[0], upper: limits[1] } : {}),
      ...(signals.includes(at) ? { signal } : {}),
    },
  }));
}

test("every figure and every limit lies within the picture", () => {
  const { y } = chartFrame(points([3, 9], [-2, 14]), false);
  for (const value of [-2, 3, 9, 14]) {
    expect(y(value)).toBeGreaterThanOrEqual(TOP);
    expect(y(value)).toBeLessThanOrEqual(HEIGHT - BOTTOM);
  }
  expect(y(14)).toBeLessThan(y(-2));
});

test("shares have no room above 100 %, and figures from 0 on none below it", () => {
  const share = chartFrame(points([0.9, 1]), true);
  expect(share.y(1)).toBe(TOP);
  expect(Math.max(...share.ticks)).toBeLessThanOrEqual(1);
  expect(Math.min(...chartFrame(points([0, 5]), false).ticks)).toBe(0);
});

test("figures that are all the same, and no figure at all, can still be drawn", () => {
  for (const values of [[7, 7], [0], [undefined], []]) expect(Number.isFinite(chartFrame(points(values), false).y(0))).toBe(true);
});

test("a period without a figure interrupts the line and the limits", () => {
  const three = points([1, undefined, 2], [0, 3]);
  const frame = chartFrame(three, false);
  expect(dataPath(three, frame).match(/M/g)).toHaveLength(2);
  expect(limitPath(three, "upper", frame).match(/M/g)).toHaveLength(2);
  expect(dataPath(points([1, 2, 3]), frame)).toMatch(/^M\S+ \S+L\S+ \S+L/);
  expect(limitPath(points([1, 2]), "centre", frame)).toBe("");
});

test("the first, the middle and the last period are named, none of them twice", () => {
  expect(namedPositions(20)).toEqual([0, 10, 19]);
  expect(namedPositions(2)).toEqual([0, 1]);
  expect(namedPositions(1)).toEqual([0]);
});

test("the first signal of a run is named, unless another name is in the way", () => {
  const many = points(
    Array.from({ length: 20 }, () => 1),
    undefined,
    [2, 3, 5, 19],
  );
  expect(wordedSignals(many, chartFrame(many, false))).toEqual([2, 19]);
});

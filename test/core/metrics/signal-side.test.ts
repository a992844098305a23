import { signalSide } from "../../../src/core/metrics/signal-side";
import type { ChartPoint } from "../../../src/core/statistics/control-chart";
import type { ChartSignal } from "../../../src/core/statistics/chart-signals";

/** A chart with its centre at 5, and the signal at its last point. */
function chart(values: readonly (number | undefined)[], signal?: ChartSignal): readonly ChartPoint[] {
  return values.map((value, at) => ({
    value,
    centre: 5,
    lower: 2,
    upper: 8,
    isBaseline: false,
    ...(signal && at === values.length - 1 && { signal }),
  }));
}

describe("a signal points", () => {
  test.each([
    ["up, and more is better", "HIGHER", chart([4, 9], "BEYOND_LIMITS"), "BETTER"],
    ["up, and less is better", "LOWER", chart([4, 9], "BEYOND_LIMITS"), "WORSE"],
    ["down, and more is better", "HIGHER", chart([6, 1], "BEYOND_LIMITS"), "WORSE"],
    ["down, and less is better", "LOWER", chart([6, 4], "ONE_SIDE"), "BETTER"],
    ["up from below the centre: a trend is held against the point before it", "HIGHER", chart([3, 4], "TREND"), "BETTER"],
    ["down from above the centre: a trend is held against the point before it", "HIGHER", chart([7, 6], "TREND"), "WORSE"],
  ] as const)("%s", (_, direction, points, side) => {
    expect(signalSide({ direction }, points, points.length - 1)).toBe(side);
  });

  test.each([
    ["there is no signal", "HIGHER", chart([4, 9])],
    ["the metric has no better way", undefined, chart([4, 9], "BEYOND_LIMITS")],
    ["there is nothing before a trend", "HIGHER", chart([9], "TREND")],
  ] as const)("nowhere that could be told where %s", (_, direction, points) => {
    expect(signalSide({ direction }, points, points.length - 1)).toBeUndefined();
  });
});

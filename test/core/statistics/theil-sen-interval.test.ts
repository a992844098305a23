import { theilSenInterval } from "../../../src/core/statistics/theil-sen-interval";

/** A value at each of these times, gaps between. */
function at(times: readonly number[], values: readonly number[]): readonly (number | undefined)[] {
  const last = times.at(-1) ?? 0;
  return Array.from({ length: last + 1 }, (_, time) => values[times.indexOf(time)]);
}

// Expected: the first is Sen's own example (1968, p. 1384); all were computed by scipy.stats.theilslopes (SciPy, alpha 0.95).
test.each([
  ["Sen's example", [1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78], 3.7142857142857144, 4.375],
  ["five values, the fewest with an interval", [1, 2, 3, 4, 10], [9, 15, 19, 20, 45], 1, 6],
  ["a falling series", [0, 7, 14, 28, 30, 41, 49, 60], [40, 38, 31, 30, 22, 20, 14, 9], -0.6956521739130435, -0.4074074074074074],
  ["equal values", [0, 1, 2, 3, 4, 5, 6], [12, 12, 9, 9, 7, 7, 3], -2, -0.6666666666666666],
  ["no direction", [0, 1, 2, 3, 4], [5, 4, 6, 3, 7], -3, 4],
])("%s", (_title, times, values, lower, upper) => {
  const interval = theilSenInterval(at(times, values));
  expect(interval?.lower).toBeCloseTo(lower, 12);
  expect(interval?.upper).toBeCloseTo(upper, 12);
});

test.each([[[]], [[1]], [[1, 2, 3, 4]]])("%j has no interval: the ranks would lie outside of its slopes", (values) => {
  expect(theilSenInterval(values)).toBeUndefined();
});

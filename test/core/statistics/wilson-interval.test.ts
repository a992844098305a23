import { wilsonInterval } from "../../../src/core/statistics/wilson-interval";

/** Computed independently (Python 3, SciPy 1.17.1, z = 1.959963984540054), four digits. */
const published: readonly (readonly [x: number, n: number, lower: number, upper: number])[] = [
  [9, 10, 0.5958, 0.9821],
  [10, 10, 0.7225, 1],
  [0, 10, 0, 0.2775],
  [3, 12, 0.0889, 0.5323],
  [18, 20, 0.699, 0.9721],
  [27, 30, 0.7438, 0.9654],
  [45, 50, 0.7864, 0.9565],
  [58, 60, 0.8864, 0.9908],
  [90, 100, 0.8256, 0.9448],
  [180, 200, 0.8506, 0.9343],
];

test.each(published)("%d of %d lies between %d and %d", (x, n, lower, upper) => {
  const interval = wilsonInterval(x, n);
  expect(interval?.lower).toBeCloseTo(lower, 4);
  expect(interval?.upper).toBeCloseTo(upper, 4);
});

test("there is no interval without trials, below zero or above the number of trials", () => {
  for (const [x, n] of [
    [0, 0],
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
    [1, Number.NaN],
  ] as const)
    expect(wilsonInterval(x, n)).toBeUndefined();
});

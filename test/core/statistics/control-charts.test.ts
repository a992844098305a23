import fc from "fast-check";
import { chartBaseline } from "../../../src/core/statistics/chart-baseline";
import type { ControlChart } from "../../../src/core/statistics/control-chart";
import { gChart } from "../../../src/core/statistics/g-chart";
import { pChart } from "../../../src/core/statistics/p-chart";
import { pPrimeChart } from "../../../src/core/statistics/p-prime-chart";
import { tChart } from "../../../src/core/statistics/t-chart";
import { uChart } from "../../../src/core/statistics/u-chart";
import { xmrChart } from "../../../src/core/statistics/xmr-chart";

// Worked figures computed independently (Python 3, SciPy 1.17.1).
const failures = [3, 2, 4, 1, 3, 2, 5, 2, 3, 4, 2, 9];
const observed = [60, 55, 62, 48, 58, 50, 64, 52, 57, 61, 54, 59];
const months = failures.map((x, at) => ({ x, n: observed[at] }));
const incidents = [2, 1, 3, 2, 0, 2, 1, 4, 1, 2, 3, 1];
const thousands = [1.2, 1.0, 1.3, 1.1, 0.9, 1.2, 1.0, 1.4, 1.1, 1.2, 1.3, 1.0];
const availability = [94.0, 95.5, 93.8, 96.1, 94.9, 95.2, 93.5, 95.8, 94.4, 95.0, 94.7, 89.0];
const days = [41, 62, 33, 58, 75, 49, 66, 38, 52, 8];

const signals = (chart: ControlChart | undefined) => chart?.points.map(({ signal }) => signal ?? "");
const last = (chart: ControlChart | undefined) => chart?.points.at(-1);

test("nine failures of 59 are a signal, and more clearly so when they are kept out of their own limits", () => {
  const withIt = pChart(months, { baselineCount: 12 });
  expect(last(withIt)).toMatchObject({ isBaseline: true, signal: "BEYOND_LIMITS" });
  expect(last(withIt)?.centre).toBeCloseTo(0.058824, 6);
  expect(last(withIt)?.upper).toBeCloseTo(0.1507, 4);
  const without = pChart(months);
  expect(without?.baseline).toEqual({ count: 11, state: "TRIAL" });
  expect(last(without)).toMatchObject({ isBaseline: false, signal: "BEYOND_LIMITS", lower: 0 });
  expect(last(without)?.value).toBeCloseTo(0.1525, 4);
  expect(last(without)?.centre).toBeCloseTo(0.049919, 6);
  expect(last(without)?.upper).toBeCloseTo(0.135, 4);
  expect(signals(without)?.slice(0, -1)).toEqual(Array(11).fill(""));
});

test("with fewer than five failures expected a point carries its exact chance and count limit, with five none", () => {
  const exact = last(pChart(months))?.exact;
  expect(exact?.tail).toBeCloseTo(0.002504769, 9);
  expect(exact?.countLimit).toBe(10);
  expect(exact?.expected).toBeCloseTo(2.94525, 5);
  expect(last(pChart(months.map(({ x, n }) => ({ x, n: n && n * 3 }))))).toHaveProperty("exact");
  expect(last(pChart(months.map(({ x, n }) => ({ x: x * 2, n: n && n * 2 }))))).not.toHaveProperty("exact");
});

test("the plain p-chart serves where Laney's spread is near one", () => {
  const chart = pPrimeChart(months, { baselineCount: 12 });
  expect(chart?.kind).toBe("PPRIME");
  expect(chart?.sigmaZ).toBeCloseTo(0.9546, 4);
  const plain = last(pChart(months, { baselineCount: 12 }));
  const half = (plain?.upper ?? 0) - (plain?.centre ?? 0);
  expect(last(chart)?.upper).toBeCloseTo((plain?.centre ?? 0) + half * 0.9545735439561475, 12);
});

test("a share that never leaves 0 or 1 has Laney limits on its centre and no spread to tell", () => {
  const chart = pPrimeChart(observed.map((n) => ({ x: n, n })));
  expect(last(chart)).toMatchObject({ centre: 1, lower: 1, upper: 1 });
  expect(chart).not.toHaveProperty("sigmaZ");
  expect(signals(chart)).toEqual(Array(12).fill(""));
});

test("four incidents in 1,400 consignments are no signal", () => {
  const chart = uChart(
    incidents.map((count, at) => ({ count, exposure: thousands[at] })),
    { baselineCount: 12 },
  );
  const point = chart?.points[7];
  expect(point?.centre).toBeCloseTo(1.605839, 6);
  expect(point?.value).toBeCloseTo(2.8571, 4);
  expect(point?.upper).toBeCloseTo(4.8188, 4);
  expect(point?.lower).toBe(0);
  expect(point?.exact?.countLimit).toBe(9);
  expect(point?.exact?.tail).toBeCloseTo(0.190201869, 9);
  expect(point).not.toHaveProperty("signal");
});

test("availability of 89 % lies below its limits and changes by more than usual", () => {
  const chart = xmrChart(availability);
  expect(chart?.baseline).toEqual({ count: 11, state: "TRIAL" });
  const point = last(chart);
  expect(point?.centre).toBeCloseTo(94.8091, 4);
  expect(point?.lower).toBeCloseTo(91.2713, 4);
  expect(point?.upper).toBeCloseTo(98.3469, 4);
  expect(point?.signal).toBe("BEYOND_LIMITS");
  const range = chart?.movingRange?.at(-1);
  expect(range?.value).toBeCloseTo(5.7, 12);
  expect(range?.centre).toBeCloseTo(1.33, 10);
  expect(range?.upper).toBeCloseTo(4.3451, 4);
  expect(range).toMatchObject({ lower: 0, signal: "BEYOND_LIMITS", isBaseline: false });
});

test("eight days between incidents are fewer than chance allows after nine longer calms", () => {
  const chart = tChart(days);
  expect(chart?.baseline).toEqual({ count: 9, state: "TRIAL" });
  expect(last(chart)?.lower).toBeCloseTo(13.01, 2);
  expect(last(chart)?.upper).toBeCloseTo(138.9, 1);
  expect(last(chart)?.centre).toBeCloseTo(51.5, 1);
  expect(signals(chart)).toEqual([...Array(9).fill(""), "BEYOND_LIMITS"]);
});

// ḡ = 10: 10 + 3·√110 = 41.464265; the lower limit would be negative.
test("good items between events have the limits of the geometric distribution", () => {
  const chart = gChart([10, 12, 8, 10, 9, 11, 10, 10, 42]);
  expect(last(chart)).toMatchObject({ centre: 10, lower: 0, signal: "BEYOND_LIMITS" });
  expect(last(chart)?.upper).toBeCloseTo(41.464265, 6);
  expect(last(gChart([10, 12, 8, 10, 9, 11, 10, 10, 41]))).not.toHaveProperty("signal");
});

test("limits of a share stay within 0 and 1, and the lower one of times at 0", () => {
  const nearlyAll = pChart(Array(10).fill({ x: 9, n: 10 }));
  expect(last(nearlyAll)).toMatchObject({ centre: 0.9, upper: 1 });
  expect(last(nearlyAll)?.lower).toBeCloseTo(0.9 - 3 * Math.sqrt(0.009), 12);
  expect(last(tChart([1, 400, 1, 400, 1, 400, 1, 400, 1]))?.lower).toBe(0);
});

test("runs of small changes are no signal, neighbouring ranges share a value", () => {
  const calmAfterStorm = [0, 10, 0, 10, 0, 10, 0, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
  const ranges = xmrChart(calmAfterStorm)?.movingRange;
  expect(ranges?.slice(-9).every((range) => (range.value ?? NaN) < (range.centre ?? NaN))).toBe(true);
  expect(ranges?.some((range) => range.signal)).toBe(false);
});

describe("the baseline", () => {
  const xs = (count: number) => Array.from({ length: count }, (_, at) => at % 3);
  test.each([
    [7, 0, "NONE"],
    [8, 7, "TRIAL"],
    [19, 18, "TRIAL"],
    [20, 20, "ESTABLISHED"],
    [40, 20, "ESTABLISHED"],
  ] as const)("of %d points is %d points, %s", (points, count, state) => {
    expect(xmrChart(xs(points))?.baseline).toEqual({ count, state });
  });

  test("without limits points still show their values, and nothing is a signal", () => {
    const chart = xmrChart([1, 1, 1, 1, 1, 1, 99]);
    expect(chart?.counted).toBe(7);
    expect(chart?.points.every((point) => point.centre === undefined && !point.signal && !point.isBaseline)).toBe(true);
  });

  test("once established stays frozen, however bad the new points are", () => {
    const early = xmrChart(xs(20))?.points[0];
    const late = xmrChart([...xs(20), 900, 1000, 1100])?.points[0];
    expect(late).toMatchObject({ centre: early?.centre, lower: early?.lower, upper: early?.upper });
  });

  test("can be set, is at most what there is, and is refused unless a whole number above 0", () => {
    expect(xmrChart(xs(30), { baselineCount: 10 })?.baseline).toEqual({ count: 10, state: "TRIAL" });
    expect(xmrChart(xs(9), { baselineCount: 24 })?.baseline).toEqual({ count: 9, state: "TRIAL" });
    expect(xmrChart(xs(30), { baselineCount: 6 })?.baseline).toEqual({ count: 0, state: "NONE" });
    for (const baselineCount of [0, -1, 1.5, NaN, Infinity]) expect(xmrChart(xs(30), { baselineCount })).toBeUndefined();
  });

  test("counts periods with a value only, and gaps stay where they are", () => {
    const values = [1, undefined, 2, 3, NaN, 1, 2, 3, 1, 2];
    expect(chartBaseline(values.map((value) => (Number.isNaN(value) ? undefined : value)))).toEqual({ count: 7, state: "TRIAL", last: 8 });
    const chart = pChart(values.map((x) => ({ x, n: 10 })));
    expect(chart?.points).toHaveLength(10);
    expect(chart?.points[1]).toEqual({ value: undefined, isBaseline: false });
    expect(chart?.points[4]).toEqual({ value: undefined, isBaseline: false });
    expect(pChart([{ x: 0, n: 0 }, ...months])?.points[0]).toEqual({ value: undefined, isBaseline: false });
    expect(pChart([{ x: 0, n: 0 }, ...months])?.points.slice(1)).toEqual(pChart(months)?.points);
  });

  test("has no limits for single figures when gaps leave fewer than six changes to learn from", () => {
    const everySecond = availability.flatMap((value) => [value, undefined]);
    expect(xmrChart(everySecond)?.baseline).toEqual({ count: 0, state: "NONE" });
    const sixChanges = [1, 2, 1, 2, 1, 2, 1, undefined, 2, undefined, 2];
    expect(xmrChart(sixChanges)?.baseline).toEqual({ count: 8, state: "TRIAL" });
    expect(xmrChart([1, undefined, ...sixChanges.slice(1)])?.baseline).toEqual({ count: 0, state: "NONE" });
    expect(pPrimeChart(months.flatMap((month) => [month, { x: undefined, n: 10 }]))?.baseline.state).toBe("NONE");
    expect(pChart(months.flatMap((month) => [month, { x: undefined, n: 10 }]))?.baseline.state).toBe("TRIAL");
  });
});

describe("impossible data give no chart", () => {
  test("more failures than trials, less than nothing, or a share of nothing", () => {
    for (const bad of [
      { x: 11, n: 10 },
      { x: -1, n: 10 },
      { x: 1, n: 0 },
      { x: 1, n: -5 },
      { x: 1, n: Infinity },
    ]) {
      expect(pChart([...months, bad])).toBeUndefined();
      expect(pPrimeChart([...months, bad])).toBeUndefined();
    }
    expect(uChart([{ count: 11, exposure: 10 }])?.points[0]?.value).toBe(1.1);
    expect(uChart([{ count: 1, exposure: 0 }])).toBeUndefined();
  });

  test("times and gaps below zero, infinite figures, nothing at all", () => {
    expect(tChart([...days, -1])).toBeUndefined();
    expect(gChart([...days, -1])).toBeUndefined();
    expect(xmrChart([...availability, Infinity])).toBeUndefined();
    for (const chart of [pChart([]), pPrimeChart([]), uChart([]), xmrChart([]), tChart([]), gChart([]), xmrChart([undefined, NaN])])
      expect(chart).toBeUndefined();
  });
});

test("a figure that never changes is never a signal, although its mean is rounded", () => {
  expect(signals(xmrChart(Array(30).fill(0.1)))).toEqual(Array(30).fill(""));
  expect(signals(pChart(Array(30).fill({ x: 1, n: 3 })))).toEqual(Array(30).fill(""));
});

describe("whatever the figures", () => {
  const anything = fc.oneof(fc.double(), fc.constant(undefined), fc.integer({ min: 0, max: 50 }));
  const values = fc.array(anything, { maxLength: 40 });
  const pairs = fc.array(fc.tuple(anything, anything), { maxLength: 40 });
  const goodPairs = fc.array(
    fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 200 })).map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const),
    { minLength: 8, maxLength: 60 },
  );
  const options = fc.option(fc.record({ baselineCount: fc.oneof(fc.integer({ min: -2, max: 50 }), fc.double()) }), { nil: undefined });

  const charts = (pairs: readonly (readonly [number | undefined, number | undefined])[], options?: { baselineCount: number }) => [
    pChart(
      pairs.map(([x, n]) => ({ x, n })),
      options,
    ),
    pPrimeChart(
      pairs.map(([x, n]) => ({ x, n })),
      options,
    ),
    uChart(
      pairs.map(([count, exposure]) => ({ count, exposure })),
      options,
    ),
    ...[xmrChart, tChart, gChart].map((chart) =>
      chart(
        pairs.map(([x]) => x),
        options,
      ),
    ),
  ];

  const checkSane = (chart: ControlChart | undefined, length: number): void => {
    if (!chart) return;
    expect(chart.points).toHaveLength(length);
    const points = [...chart.points, ...(chart.movingRange ?? [])];
    expect(
      points.every(({ value, centre, lower, upper }) =>
        [value, centre, lower, upper].every((figure) => figure === undefined || Number.isFinite(figure)),
      ),
    ).toBe(true);
    expect(points.every(({ centre, lower, upper }) => centre === undefined || ((lower ?? NaN) <= centre && centre <= (upper ?? NaN)))).toBe(true);
  };

  test("no chart throws or shows NaN, and limits never cross", () => {
    fc.assert(
      fc.property(pairs, options, (given, options) => charts(given, options).forEach((chart) => checkSane(chart, given.length))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(values, options, (given, options) => [xmrChart, tChart, gChart].forEach((chart) => checkSane(chart(given, options), given.length))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(goodPairs, (given) =>
        charts(given).forEach((chart) => {
          expect(chart?.baseline.state).not.toBe("NONE");
          checkSane(chart, given.length);
        }),
      ),
      { numRuns: 100 },
    );
  });

  test("single figures on another scale and zero have the same signals on moved limits", () => {
    const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 64 }), fc.integer({ min: -500, max: 500 }), (given, scale, shift) => {
        const plain = xmrChart(given);
        const moved = xmrChart(given.map((value) => value * scale + shift));
        expect(last(moved)?.upper).toBeCloseTo((last(plain)?.upper ?? NaN) * scale + shift, 5);
        expect(moved?.movingRange?.map(({ value }) => value)).toEqual(plain?.movingRange?.map(({ value }) => value && value * scale));
      }),
    );
  });
});

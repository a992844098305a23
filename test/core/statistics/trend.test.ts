import fc from "fast-check";
import { mannKendall } from "../../../src/core/statistics/mann-kendall";
import { theilSen } from "../../../src/core/statistics/theil-sen";
import { trend } from "../../../src/core/statistics/trend";

const availability = [96, 95, 94, 95.5, 93, 92, 92.5, 90];

// Computed independently (Python 3, SciPy 1.17.1: kendalltau with method="exact").
test("availability over eight quarters falls by 0.8 a quarter", () => {
  const result = mannKendall(availability);
  expect(result).toMatchObject({ s: -22, method: "EXACT", n: 8 });
  expect(result?.variance).toBeCloseTo(65.3333, 4);
  expect(result?.z).toBeCloseTo(-2.5981, 4);
  expect(result?.p).toBeCloseTo(0.005506, 6);
  expect(theilSen(availability)).toBeCloseTo(-0.8, 12);
  expect(trend(availability)).toMatchObject({ direction: "FALLING", n: 8, method: "EXACT" });
  expect(trend([...availability].reverse())).toMatchObject({ direction: "RISING" });
});

test.each([
  [2, 1],
  [3, 0.3333],
  [4, 0.0833],
  [5, 0.0167],
  [6, 0.0028],
])("of %d values that all rise or all fall p is %d", (n, p) => {
  const rising = Array.from({ length: n }, (_, at) => at);
  expect(mannKendall(rising)?.p).toBeCloseTo(p, 4);
  expect(mannKendall(rising.reverse())?.p).toBeCloseTo(p, 4);
});

// Every order of n values, counted one by one.
test.each([3, 4, 5, 6, 7])("the exact p of %d values is the share of all orders that are as extreme", (n) => {
  const orders = permutations(Array.from({ length: n }, (_, at) => at));
  const sizes = orders.map((order) => Math.abs(mannKendall(order)?.s ?? NaN));
  for (const [at, order] of orders.slice(0, 200).entries()) {
    const asExtreme = sizes.filter((size) => size >= (sizes[at] ?? NaN)).length;
    expect(mannKendall(order)?.p).toBeCloseTo(asExtreme / orders.length, 12);
  }
});

function permutations(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length <= 1) return [values];
  return values.flatMap((value, at) => permutations(values.filter((_, other) => other !== at)).map((rest) => [value, ...rest]));
}

// S and the tie correction by hand: 1 2 2 3 3 3 4 has ties of 2 and 3, S = 17, Var = (7·6·19 − 2·1·9 − 3·2·11)/18 = 39.6667; p = 2Φ(−16/√39.6667).
test("ties make the answer the normal approximation, and it says so", () => {
  const result = mannKendall([1, 2, 2, 3, 3, 3, 4]);
  expect(result).toMatchObject({ s: 17, method: "NORMAL", n: 7 });
  expect(result?.variance).toBeCloseTo(714 / 18, 12);
  expect(result?.z).toBeCloseTo(16 / Math.sqrt(714 / 18), 12);
  expect(result?.p).toBeCloseTo(0.011071644553191878, 9);
});

test("more than ten values get the normal approximation, ten the exact answer", () => {
  const ten = [3, 1, 4, 1.5, 9, 2, 6, 5, 3.5, 8];
  expect(mannKendall(ten)?.method).toBe("EXACT");
  expect(mannKendall(ten)?.p).toBeCloseTo(0.1557418430335097, 9);
  const eleven = mannKendall([...ten, 7]);
  expect(eleven?.method).toBe("NORMAL");
  expect(eleven?.p).toBeCloseTo(0.08676817270387562, 9);
});

test("four quarters never show a trend, five steady ones do, and a steady level does not", () => {
  expect(trend([1, 2, 3, 4])).toEqual({ direction: "TOO_FEW", n: 4 });
  expect(trend([1, undefined, 2, NaN, 3, 4])).toEqual({ direction: "TOO_FEW", n: 4 });
  expect(trend([1, 2, 3, 4, 5])?.direction).toBe("RISING");
  // One pair the other way round: p = 10/120.
  expect(trend([1, 2, 3, 5, 4])).toMatchObject({ direction: "NONE", p: 10 / 120 });
  expect(trend([5, 5, 5, 5, 5])).toEqual({ direction: "NONE", n: 5, p: 1, method: "NORMAL", slope: 0 });
  expect(trend([])).toEqual({ direction: "TOO_FEW", n: 0 });
});

test("a gap still counts as time for the slope", () => {
  expect(theilSen([1, undefined, 5])).toBe(2);
  expect(theilSen([1, 5])).toBe(4);
  expect(mannKendall([1, undefined, 5])?.n).toBe(2);
});

test("one value, none, or far too many have no trend", () => {
  for (const values of [[], [1], [undefined, NaN, Infinity, 2], Array.from({ length: 4001 }, (_, at) => at)]) {
    expect(mannKendall(values)).toBeUndefined();
    expect(theilSen(values)).toBeUndefined();
  }
  expect(theilSen([-1e308, 1e308])).toBeUndefined();
});

test("three thousand periods are answered", () => {
  const long = Array.from({ length: 3000 }, (_, at) => at / 2 + (at % 7));
  const result = trend(long);
  expect(result).toMatchObject({ direction: "RISING", n: 3000 });
  expect(result?.slope).toBeCloseTo(0.5, 3);
});

describe("whatever the values", () => {
  const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });

  test("shift and scale change nothing but the slope's unit, and a mirror turns the sign", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 64 }), fc.integer({ min: -500, max: 500 }), (values, scale, shift) => {
        const plain = trend(values);
        const moved = trend(values.map((value) => value * scale + shift));
        expect({ ...moved, slope: 0 }).toEqual({ ...plain, slope: 0 });
        expect(moved?.slope).toBeCloseTo((plain?.slope ?? NaN) * scale, 6);
        const mirrored = mannKendall(values.map((value) => -value));
        expect(mirrored?.s).toBeCloseTo(-(mannKendall(values)?.s ?? NaN), 12);
        expect(mirrored?.p).toBe(mannKendall(values)?.p);
      }),
    );
  });

  test("nothing throws and nothing is NaN", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.constant(undefined)), { maxLength: 30 }), (values) => {
        const answer = { ...mannKendall(values), ...trend(values), theilSen: theilSen(values) };
        expect(Object.values(answer).every((part) => typeof part !== "number" || Number.isFinite(part))).toBe(true);
        expect(answer.p === undefined || (answer.p >= 0 && answer.p <= 1)).toBe(true);
      }),
    );
  });
});

import { agreementTable } from "../../../src/core/statistics/agreement-table";
import { cohenKappa } from "../../../src/core/statistics/cohen-kappa";

// The standard error of Fleiss, Cohen and Everitt, written out in Python: 0.12699606, 0.07595883.
test("agreement beyond chance with its interval", () => {
  const two = cohenKappa([[20, 5], [10, 15]]); // prettier-ignore
  expect(two?.kappa).toBeCloseTo(0.4, 12);
  expect(two?.lower).toBeCloseTo(0.15109229, 8);
  expect(two?.upper).toBeCloseTo(0.64890771, 8);
  const three = cohenKappa([[53, 5, 2], [11, 14, 5], [1, 6, 3]]); // prettier-ignore
  expect(three?.kappa).toBeCloseTo(0.4285714285714286, 12);
  expect(three?.lower).toBeCloseTo(0.27969485, 8);
  expect(three?.upper).toBeCloseTo(0.577448, 8);
});

test("another confidence is wider, full agreement is 1, opposite judgements are −1", () => {
  const table = [[20, 5], [10, 15]]; // prettier-ignore
  expect(cohenKappa(table, 0.99)?.lower).toBeLessThan(cohenKappa(table)?.lower ?? 0);
  expect(cohenKappa([[5, 0], [0, 5]])).toEqual({ kappa: 1, lower: 1, upper: 1 }); // prettier-ignore
  expect(cohenKappa([[0, 5], [5, 0]])?.kappa).toBe(-1); // prettier-ignore
});

test("a table that is no square of counts, is empty, or knows one category only, has no kappa", () => {
  for (const table of [
    [],
    [
      [0, 0],
      [0, 0],
    ],
    [[1, 2]],
    [[1, 2], [3]],
    [
      [1.5, 0],
      [0, 1],
    ],
    [
      [-1, 2],
      [2, 3],
    ],
    [[7]],
    [
      [7, 0],
      [0, 0],
    ],
  ])
    // prettier-ignore
    expect(cohenKappa(table)).toBeUndefined();
});

test("two columns of judgements become the table, in order of appearance", () => {
  const found = agreementTable(["low", "high", "low", "high", "mid"], ["low", "low", "low", "high", "high"]);
  expect(found).toEqual({ categories: ["low", "high", "mid"], table: [[2, 0, 0], [1, 1, 0], [0, 1, 0]] }); // prettier-ignore
  expect(agreementTable(["low"], ["low", "high"])).toBeUndefined();
  expect(agreementTable([], [])).toBeUndefined();
});

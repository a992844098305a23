import fc from "fast-check";
import { morePassesNeeded } from "../../../src/core/statistics/more-passes-needed";
import { targetStatus } from "../../../src/core/statistics/target-status";

const isShown = (x: number, n: number, target: number, direction: "HIGHER" | "LOWER"): boolean =>
  n > 0 && targetStatus({ value: x / n, target, red: undefined, direction, sample: { x, n } }) === "MET_DEMONSTRATED";

// Counted up one by one with the Wilson formula in Python.
test.each([
  [12, 12, 0.9, 23],
  [0, 0, 0.9, 35],
  [18, 20, 0.9, 49],
  [9, 10, 0.9, 43],
  [0, 10, 0.9, 169],
  [90, 100, 0.9, 79],
  [4500, 5000, 0.9, 434],
  [0, 5, 0.5, 14],
  [58, 60, 0.95, 82],
  [19, 20, 0.99, 543],
  [35, 35, 0.9, 0],
])("%d passes of %d show %d after %d more", (x, n, target, more) => {
  expect(morePassesNeeded(x, n, target, "HIGHER")).toBe(more);
});

test("counting failures is the mirror image: results without a failure are needed, and the failures stay", () => {
  expect(morePassesNeeded(0, 12, 0.1, "LOWER")).toBe(23);
  expect(morePassesNeeded(2, 20, 0.1, "LOWER")).toBe(49);
});

test("no sample shows 100 % or 0 %, and nonsense has no answer", () => {
  for (const target of [0, 1, -1, 2, Number.NaN]) {
    expect(morePassesNeeded(12, 12, target, "HIGHER")).toBeUndefined();
    expect(morePassesNeeded(0, 12, target, "LOWER")).toBeUndefined();
  }
  expect(morePassesNeeded(13, 12, 0.9, "HIGHER")).toBeUndefined();
  expect(morePassesNeeded(1.5, 12, 0.9, "HIGHER")).toBeUndefined();
});

test("with the answer the status turns, with one result fewer it does not, also for large numbers", () => {
  const question = fc.record({
    n: fc.oneof(fc.nat(60), fc.nat(1_000_000)),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    target: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    direction: fc.constantFrom("HIGHER" as const, "LOWER" as const),
  });
  fc.assert(
    fc.property(question, ({ n, share, target, direction }) => {
      const x = Math.round(n * share);
      const k = morePassesNeeded(x, n, target, direction) ?? Number.NaN;
      const after = (more: number) => isShown(direction === "HIGHER" ? x + more : x, n + more, target, direction);
      expect(after(k)).toBe(true);
      if (k > 0) expect(after(k - 1)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

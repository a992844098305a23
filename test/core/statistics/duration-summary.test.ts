import fc from "fast-check";
import { durationSummary } from "../../../src/core/statistics/duration-summary";
import { orderStatistic } from "../../../src/core/statistics/order-statistic";
import { percentileInc } from "../../../src/core/statistics/percentile-inc";

/** Rows of a worksheet. */
const SHEET_ROWS = 1_048_576;
/** No −0, which sorting may leave on either side of 0. */
const value = fc
  .oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 100_000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  .map((number) => number + 0);
const someValues = fc.array(value, { minLength: 1, maxLength: 400 });

describe("order statistic", () => {
  const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);

  test("is what stands there when the values are sorted, asked once or further up", () => {
    fc.assert(
      fc.property(someValues, fc.nat(), fc.nat(), (values, one, other) => {
        const [k, next] = sorted([one % values.length, other % values.length]);
        const column = Float64Array.from(values);
        expect(orderStatistic(column, k ?? 0)).toBeCloseTo(sorted(values)[k ?? 0] ?? NaN, 12);
        expect(orderStatistic(column, next ?? 0, k)).toBeCloseTo(sorted(values)[next ?? 0] ?? NaN, 12);
        expect(sorted([...column])).toEqual(sorted([...Float64Array.from(values)]));
      }),
    );
  });

  test.each([
    ["rising", (row: number) => row],
    ["falling", (row: number) => -row],
    ["all equal", () => 7],
    ["two values", (row: number) => row % 2],
    ["up and down", (row: number) => Math.min(row, 100_000 - row)],
    ["saw teeth", (row: number) => row % 317],
  ])("finds its place in a long column that is %s", (_, at) => {
    const values = Array.from({ length: 100_000 }, (__, row) => at(row));
    expect(orderStatistic(Float64Array.from(values), 90_000)).toBe(sorted(values)[90_000]);
  });
});

describe("summary of durations", () => {
  test("its percentiles are those of a full sort", () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const summary = durationSummary(values);
        expect([summary?.median, summary?.p90, summary?.p95]).toEqual([0.5, 0.9, 0.95].map((share) => percentileInc(values, share)));
      }),
    );
  });

  test("mean and deviation of the NIST set NumAcc1 are exact where a difference of squares would lose them", () => {
    const summary = durationSummary([10_000_001, 10_000_003, 10_000_002]);
    expect(summary).toMatchObject({ mean: 10_000_002, sd: 1 });
  });

  test("mean and deviation of the NIST set NumAcc3", () => {
    const summary = durationSummary([1_000_000.2, ...Array.from({ length: 1000 }, (_, index) => 1_000_000.1 + (index % 2) * 0.2)]);
    expect(summary?.mean).toBeCloseTo(1_000_000.2, 8);
    expect(summary?.sd).toBeCloseTo(0.1, 8);
  });

  test("the order of the rows changes nothing that shows", () => {
    fc.assert(
      fc.property(
        someValues.chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length }))),
        ([values, shuffled]) => {
          const [one, other] = [durationSummary(values), durationSummary(shuffled)];
          expect({ ...other, mean: 0, sd: 0 }).toEqual({ ...one, mean: 0, sd: 0 });
          expect(other?.mean).toBeCloseTo(one?.mean ?? NaN, 6);
          expect(other?.sd ?? 0).toBeCloseTo(one?.sd ?? 0, 6);
        },
      ),
    );
  });

  test("cells without a value are left out, and the column itself stays as it is", () => {
    const column = Float64Array.of(9, NaN, 1, Infinity, 5);
    expect(durationSummary(column)).toMatchObject({ n: 3, mean: 5, median: 5, leftOut: { noValue: 2 } });
    expect([...column]).toEqual([9, NaN, 1, Infinity, 5]);
  });

  test("a single value has no deviation, no value has no summary, and too large ones have none either", () => {
    expect(durationSummary([3])?.sd).toBeUndefined();
    expect(durationSummary([NaN])).toBeUndefined();
    expect(durationSummary([1e308, 1e308])).toBeUndefined();
    expect(durationSummary([1e300, -1e300])).toBeUndefined();
  });

  test("all rows of a worksheet are summed up", () => {
    const summary = durationSummary(Float64Array.from({ length: SHEET_ROWS }, (_, row) => (row * 7919) % SHEET_ROWS));
    expect(summary).toMatchObject({ n: SHEET_ROWS, mean: (SHEET_ROWS - 1) / 2, median: (SHEET_ROWS - 1) / 2 });
    expect(summary?.p95).toBeCloseTo(0.95 * (SHEET_ROWS - 1), 6);
  });
});

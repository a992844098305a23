import { chartSignals } from "../../../src/core/statistics/chart-signals";

const around = (values: readonly (number | undefined)[]) => values.map((value) => ({ value, centre: 10, lower: 4, upper: 16 }));
/** Calm points on alternate sides, none of which adds to a pattern. */
const calm = (count: number) => Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 9 : 11));
const none = { beyondLimits: [], oneSide: [], trend: [] };

test("a point on its limit is within, a point beyond either limit is a signal", () => {
  expect(chartSignals(around([16, 4, 16.001, 3.999]))).toEqual({ ...none, beyondLimits: [2, 3] });
});

test("what rounding alone puts beyond a limit is not beyond it", () => {
  expect(chartSignals([{ value: 0.1 + 0.2, centre: 0.2, lower: 0.1, upper: 0.3 }])).toEqual(none);
});

test("eight in a row on one side are a signal at the eighth and at each that follows, seven are none", () => {
  expect(chartSignals(around([...calm(5), 9, ...Array(7).fill(11.5), 9]))).toEqual(none);
  expect(chartSignals(around([...calm(4), 9, ...Array(8).fill(11.5)]))).toEqual({ ...none, oneSide: [12] });
  expect(chartSignals(around([...calm(4), ...Array(9).fill(8.5)]))).toEqual({ ...none, oneSide: [11, 12] });
});

test("a point on the centre, and a period without a value, end a run", () => {
  expect(chartSignals(around([...calm(6), ...Array(4).fill(8.5), 10, ...Array(4).fill(8.5)]))).toEqual(none);
  expect(chartSignals(around([...calm(6), ...Array(4).fill(8.5), undefined, ...Array(4).fill(8.5)]))).toEqual(none);
});

test("six in a row rising or falling are a signal at the sixth, five are none, and equal neighbours end it", () => {
  const before = [11, 9, 11, 9, 11, 9, 11];
  expect(chartSignals(around([...before, 8, 9, 9.5, 10.5, 11, 12]))).toEqual({ ...none, trend: [12] });
  expect(chartSignals(around([...before, 8, 9, 9.5, 10.5, 11, 10.5]))).toEqual(none);
  expect(chartSignals(around([...before, 12, 11, 10.5, 9.5, 9, 8]))).toEqual({ ...none, trend: [12] });
  expect(chartSignals(around([...before, 8, 9, 9.5, 9.5, 10.5, 11, 12]))).toEqual(none);
  expect(chartSignals(around([...before, 8, 9, 9.5, undefined, 10.5, 11, 12]))).toEqual(none);
});

test("runs are looked for from twelve points with a value on, not below and not by counting gaps", () => {
  expect(chartSignals(around(Array(11).fill(9)))).toEqual(none);
  expect(chartSignals(around([...Array(11).fill(9), undefined]))).toEqual(none);
  expect(chartSignals(around(Array(12).fill(9))).oneSide).toEqual([7, 8, 9, 10, 11]);
});

test("points without limits are never a signal of the first two rules", () => {
  expect(chartSignals(Array(20).fill({ value: 5 }))).toEqual(none);
});

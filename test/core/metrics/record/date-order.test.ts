import { datesOf, withDateOrder } from "../../../../src/core/metrics/record/date-order";
import { slashedDate } from "../../../../src/core/metrics/record/slashed-date";
import { entry } from "./recording-scene";

const periods = (...written: readonly string[]) => written.map((period) => entry({ period }));

test.each([
  ["31/10/2026", "2026-10-31", undefined],
  ["10-31-26", undefined, "2026-10-31"],
  ["5.6.2026", "2026-06-05", "2026-05-06"],
  ["31/31/2026", undefined, undefined],
])("%s is day first %s, month first %s", (text, dayFirst, monthFirst) => {
  expect(slashedDate(text)).toEqual({ dayFirst, monthFirst });
});

test("a period that is no such date is left alone", () => {
  expect(slashedDate("2026-10")).toBeUndefined();
  expect(datesOf(periods("2026-10", "2026-10-31", ""))).toEqual({ example: undefined, proved: undefined });
});

test("one date that can be nothing else proves the order of the file, and the unsure one is the example", () => {
  expect(datesOf(periods("31/10/2026", "05/06/2026"))).toEqual({ example: "05/06/2026", proved: "dayFirst" });
  expect(datesOf(periods("10/31/2026"))).toEqual({ example: "10/31/2026", proved: "monthFirst" });
});

test("without a proof, and with two that contradict each other, the order is asked for", () => {
  expect(datesOf(periods("05/06/2026"))).toEqual({ example: "05/06/2026", proved: undefined });
  expect(datesOf(periods("31/10/2026", "10/31/2026")).proved).toBeUndefined();
  expect(datesOf(periods("06/06/2026"))).toEqual({ example: "06/06/2026", proved: undefined });
});

test("the order is applied to every such date and to nothing else", () => {
  expect(withDateOrder(periods("05/06/2026", "2026-10", "10/31/2026"), "dayFirst").map(({ period }) => period)).toEqual([
    "2026-06-05",
    "2026-10",
    "10/31/2026",
  ]);
  expect(withDateOrder(periods("05/06/2026"), "monthFirst")[0]?.period).toBe("2026-05-06");
});

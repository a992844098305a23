import fc from "fast-check";
import { parsePeriod } from "../../../../src/core/metrics/record/parse-period";
import { periodName } from "../../../../src/core/metrics/record/period-name";
import { isoOfSerial } from "../../../../src/core/workbook/serial-day";

function days(text: string, frequency: string | undefined): string {
  const period = parsePeriod(text, frequency);
  return "refusal" in period ? period.refusal : `${isoOfSerial(period.start)} ${isoOfSerial(period.end)}`;
}

test.each([
  ["2026-10", "M", "2026-10-01 2026-10-31"],
  ["2024-02", "M", "2024-02-01 2024-02-29"],
  ["2026-Q3", "Q", "2026-07-01 2026-09-30"],
  ["2026-q1", "Q", "2026-01-01 2026-03-31"],
  ["2026-H1", "H", "2026-01-01 2026-06-30"],
  ["2026", "Y", "2026-01-01 2026-12-31"],
  [" 2026-10 ", "M", "2026-10-01 2026-10-31"],
])("%s for a metric read at %s covers %s", (text, frequency, covered) => {
  expect(days(text, frequency)).toBe(covered);
});

test("a day stands for the period that ends on it, and for itself where there is no fixed period", () => {
  expect(days("2026-10-31", "M")).toBe("2026-10-01 2026-10-31");
  expect(days("2026-09-30", "Q")).toBe("2026-07-01 2026-09-30");
  expect(days("2026-06-30", "H")).toBe("2026-01-01 2026-06-30");
  expect(days("2026-10-17", "EVENT")).toBe("2026-10-17 2026-10-17");
  expect(days("2026-10-17", undefined)).toBe("2026-10-17 2026-10-17");
});

test("a day within a period is refused with the period that holds it", () => {
  expect(days("2026-10-17", "M")).toBe("2026-10-17 is not the last day of a month, and the metric is read monthly: write 2026-10.");
  expect(days("2026-10-31", "Q")).toBe("2026-10-31 is not the last day of a quarter, and the metric is read quarterly: write 2026-Q4.");
});

test("a period of another length than the metric's frequency is refused with the one to write", () => {
  expect(days("2026-Q3", "M")).toBe("The metric is read monthly and 2026-Q3 is a quarter: write 2026-09.");
  expect(days("2026-10", "Q")).toBe("The metric is read quarterly and 2026-10 is a month: write 2026-Q4.");
  expect(days("2026-05", "H")).toBe("The metric is read half-yearly and 2026-05 is a month: write 2026-H1.");
  expect(days("2026-05", "EVENT")).toBe("2026-05-01 2026-05-31");
});

test("a date that two countries read differently is refused by name with both readings", () => {
  expect(days("03/04/2026", "M")).toBe("03/04/2026 can be read as two dates: write 2026-04-03 or 2026-03-04, year first.");
  expect(days("3.4.26", "M")).toBe("3.4.26 can be read as two dates: write 2026-04-03 or 2026-03-04, year first.");
});

test("a date that can be read in one way only is not guessed either", () => {
  expect(days("31/10/2026", "M")).toBe("Dates are written year first: write 2026-10-31 instead of 31/10/2026.");
  expect(days("04/04/2026", "M")).toBe("Dates are written year first: write 2026-04-04 instead of 04/04/2026.");
});

test.each([
  "",
  "October 2026",
  "2026-13",
  "2026-00",
  "2026-Q5",
  "2026-H3",
  "26-10",
  "2026-02-30",
  "0026-10",
  "1900",
  "31/31/2026",
  "2026-10-31T00:00",
])("%j is no period, and the sentence shows how one is written", (text) => {
  expect(days(text, "M")).toContain("2026-Q3 for a quarter");
});

test("the name of a period reads back as the same days", () => {
  const frequency = fc.constantFrom("M", "Q", "H", "Y");
  fc.assert(
    fc.property(frequency, fc.integer({ min: 1901, max: 2900 }), fc.nat(11), (code, year, month) => {
      const name = { M: `-${String(month + 1).padStart(2, "0")}`, Q: `-Q${Math.floor(month / 3) + 1}`, H: `-H${Math.floor(month / 6) + 1}`, Y: "" }[
        code
      ];
      const period = parsePeriod(`${year}${name}`, code);
      if ("refusal" in period) throw new Error(period.refusal);
      expect(periodName(period)).toBe(`${year}${name}`);
      expect(parsePeriod(isoOfSerial(period.end), code)).toEqual(period);
    }),
  );
});

test("days that are no calendar period are named by both", () => {
  expect(periodName({ start: 46204, end: 46210 })).toBe("2026-07-01 to 2026-07-07");
});

import fc from "fast-check";
import { monthEnd } from "../../../src/core/workbook/calculations/month-end";
import { monthsLater } from "../../../src/core/workbook/calculations/months-later";
import { calendarDay, isoOfSerial, LAST_DAY, serialOfDate } from "../../../src/core/workbook/serial-day";

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * MS_PER_DAY);
const serialOf = (year: number, month: number, day: number): number => (Date.UTC(year, month, day) - EPOCH) / MS_PER_DAY;

const aDay = fc.integer({ min: 61, max: LAST_DAY });

describe("the calendar, against the one of the JavaScript engine", () => {
  test("every day from March 1900 to the end of 2105 is the same day", () => {
    const different = [];
    for (let serial = 61; serial < 75_000; serial++) {
      const [date, { year, month, day }] = [dateOf(serial), calendarDay(serial)];
      if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) different.push(serial);
      if (serialOfDate(year, month, day) !== serial) different.push(serial);
    }
    expect(different).toEqual([]);
  });

  test("any day that Excel knows is the same day, with a time of day or without", () => {
    fc.assert(
      fc.property(aDay, fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) => {
        const date = dateOf(serial);
        expect(calendarDay(serial + time)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() });
      }),
    );
  });

  test("months outside of their year carry over, and after 9999 there is nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9999 }), fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
        const expected = serialOf(year, month, day);
        expect(serialOfDate(year, month, day)).toBe(expected <= LAST_DAY ? expected : NaN);
      }),
    );
  });

  test("what is no number is no day", () => {
    for (const nonsense of [NaN, Infinity, -Infinity, 1e300, -1e300]) {
      expect(serialOfDate(2026, nonsense, 1)).toBeNaN();
      expect(monthsLater(nonsense, 1)).toBeNaN();
      expect(monthsLater(46_000, nonsense)).toBeNaN();
    }
  });
});

describe("months later, as EDATE and EOMONTH of Excel document it", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28", "2026-02-28"],
    ["2027-12-31", 2, "2028-02-29", "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28", "2026-02-28"],
    ["2026-01-15", 1, "2026-02-15", "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15", "2025-12-31"],
    ["2024-02-29", 12, "2025-02-28", "2025-02-28"],
  ])("%s and %d months is %s, in the month that ends on %s", (from, months, same, end) => {
    const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
    const serial = serialOf(year, month - 1, day);
    expect(isoOfSerial(monthsLater(serial, months))).toBe(same);
    expect(isoOfSerial(monthEnd(serial, months))).toBe(end);
  });
});

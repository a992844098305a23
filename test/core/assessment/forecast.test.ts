import { forecast } from "../../../src/core/assessment/forecast";
import { rows } from "../../../src/core/rules/rule";
import { isoOfSerial } from "../../../src/core/workbook/serial-day";
import { checks } from "../../../src/core/workbook/sheets/checks";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

const TODAY = 46310; // 2026-10-15

/** Checks of Phase 2, so many days ago with so many open findings. */
function after(history: readonly (readonly [daysAgo: number, open: number])[], phase: "1" | "2" = "2") {
  return bookOfExample({
    rows: [
      rows(
        checks,
        history.map(([daysAgo, open]) => ({ checkedOn: TODAY - daysAgo, phase, blocks: open, explain: 0 })),
      ),
    ],
  });
}

const EVEN = [
  [40, 50],
  [30, 40],
  [20, 30],
  [10, 20],
] as const;

test("one finding less a day and ten left: ten days, and no doubt about it", () => {
  expect(forecast("2", 10, after(EVEN))).toEqual({ on: "2026-10-25", from: "2026-10-25", to: "2026-10-25" });
});

test("an uneven pace has a range around its day", () => {
  const result = forecast(
    "2",
    9,
    after([
      [60, 40],
      [53, 38],
      [46, 31],
      [32, 30],
      [30, 22],
      [19, 20],
      [11, 14],
    ]),
  );
  // scipy.stats.theilslopes: −0.5300 a day, interval −0.6957 to −0.4074; 9 findings: 17, 13 and 23 days.
  expect(result).toEqual({ on: isoOfSerial(TODAY + 17), from: isoOfSerial(TODAY + 13), to: isoOfSerial(TODAY + 23) });
});

test("a pace that may be no pace at all has no last day", () => {
  const result = forecast(
    "2",
    6,
    after([
      [40, 9],
      [30, 8],
      [20, 9],
      [10, 7],
    ]),
  );
  expect(result).toMatchObject({ to: null });
});

test.each([
  [
    "three checks before today",
    [
      [30, 30],
      [20, 20],
      [10, 10],
    ],
    "too few checks",
  ],
  ["no check before today", [], "too few checks"],
  [
    "as many as ever",
    [
      [40, 10],
      [30, 10],
      [20, 10],
      [10, 10],
    ],
    "not fewer",
  ],
  [
    "more and more",
    [
      [40, 2],
      [30, 4],
      [20, 6],
      [10, 8],
    ],
    "not fewer",
  ],
] as const)("%s: cannot say", (_title, history, cannotSay) => {
  expect(forecast("2", 10, after(history))).toEqual({ cannotSay });
});

test("checks of another phase and checks of later days tell nothing", () => {
  expect(forecast("2", 10, after(EVEN, "1"))).toEqual({ cannotSay: "too few checks" });
  expect(forecast("2", 10, after([[-1, 0], ...EVEN.slice(1)]))).toEqual({ cannotSay: "too few checks" });
});

test("two checks on one day are one: the later row counts", () => {
  expect(forecast("2", 10, after([[40, 99], ...EVEN]))).toEqual(forecast("2", 10, after(EVEN)));
});

describe("the checks that count", () => {
  const rowsOf = (...records: readonly object[]) => bookOfExample({ rows: [rows(checks, records)] });
  const check = (ago: number, blocks: number | null, explain: number | null) => ({ checkedOn: TODAY - ago, phase: "2", blocks, explain });
  const tenDays = { on: "2026-10-25", from: "2026-10-25", to: "2026-10-25" };

  test("give what blocks and what has to be explained, together", () => {
    expect(forecast("2", 10, rowsOf(check(40, 20, 30), check(30, 39, 1), check(20, 0, 30), check(10, 10, 10)))).toEqual(tenDays);
  });

  test("are whole: one that lacks a count is left out", () => {
    const whole = EVEN.map(([ago, open]) => check(ago, open, 0));
    expect(forecast("2", 10, rowsOf(...whole, check(15, 200, null), check(5, null, 200)))).toEqual(tenDays);
    expect(forecast("2", 10, rowsOf(...whole.slice(1), check(40, 50, null)))).toEqual({ cannotSay: "too few checks" });
  });

  test("have a day: one without any is left out", () => {
    expect(forecast("2", 10, rowsOf(...EVEN.map(([ago, open]) => check(ago, open, 0)), { ...check(0, 99, 0), checkedOn: null }))).toEqual(tenDays);
  });

  test("may stand in any order", () => {
    expect(forecast("2", 10, after([...EVEN].reverse()))).toEqual(tenDays);
  });

  test("are the twelve latest, today's among them: older ones tell little of the present pace", () => {
    const steep = Array.from({ length: 11 }, (_, index) => [(index + 1) * 10, 10 + (index + 1) * 10] as const);
    const flat = Array.from({ length: 30 }, (_, index) => [120 + index, 120] as const);
    expect(forecast("2", 10, after([...flat, ...steep]))).toEqual(tenDays);
  });

  test("of today give way to what was found just now", () => {
    expect(forecast("2", 10, after([...EVEN, [0, 500]]))).toEqual(tenDays);
  });
});

test("with nothing left the day is today, whatever the pace was", () => {
  expect(forecast("2", 0, after(EVEN))).toMatchObject({ on: isoOfSerial(TODAY) });
});

test("a pace that takes longer than ten years is no forecast, one of just ten years is", () => {
  const slow = (open: number) => after([40, 30, 20, 10].map((ago) => [ago, open + ago] as const));
  expect(forecast("2", 3650, slow(3650))).toMatchObject({ on: isoOfSerial(TODAY + 3650) });
  expect(forecast("2", 3651, slow(3651))).toEqual({ cannotSay: "not fewer" });
});

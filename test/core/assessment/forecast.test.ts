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

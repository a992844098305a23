import fc from "fast-check";
import { calendarMonths } from "../../../src/core/statistics/calendar-months";
import { groupColumn } from "../../../src/core/statistics/group-column";
import { onTimeByGroup, type OnTimeByGroup } from "../../../src/core/statistics/on-time-by-group";
import { onTimeByMonth } from "../../../src/core/statistics/on-time-by-month";
import { onTimeRate } from "../../../src/core/statistics/on-time-rate";
import { isoOfSerial } from "../../../src/core/workbook/serial-day";

/** Rows of a worksheet. */
const SHEET_ROWS = 1_048_576;

interface Row {
  readonly group: string;
  readonly due: number;
  readonly done: number;
}

const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 46_000, max: 46_150 }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, 46_030.75, -5) },
);
const someRows: fc.Arbitrary<Row[]> = fc.array(fc.record({ group: fc.constantFrom("North", "South", "north", ""), due: day, done: day }), {
  maxLength: 60,
});
const somePeriod = fc
  .tuple(fc.integer({ min: 46_000, max: 46_150 }), fc.nat(120), fc.integer({ min: 45_990, max: 46_200 }))
  .map(([start, length, asOf]) => ({ start, end: start + length, asOf }));

const dates = (rows: readonly Row[]) => ({ due: rows.map(({ due }) => due), done: rows.map(({ done }) => done) });
const grouped = (rows: readonly Row[]) => ({ group: groupColumn(rows.map(({ group }) => group)), ...dates(rows) });
const byName = (counts: OnTimeByGroup | undefined) => new Map(counts?.groups.map(({ group, x, n }) => [group, { x, n }]));

describe("on time by group", () => {
  test("every group has what its own rows alone would give", () => {
    fc.assert(
      fc.property(someRows, somePeriod, (rows, period) => {
        const counts = onTimeByGroup(grouped(rows), period);
        for (const { group, x, n } of counts?.groups ?? [])
          expect(onTimeRate(dates(rows.filter((row) => row.group === group)), period)).toMatchObject({ x, n });
        const withDueDay = rows.filter(({ due }) => !Number.isNaN(due)).map(({ group }) => group);
        expect(new Set(counts?.groups.map(({ group }) => group))).toEqual(new Set(withDueDay));
      }),
    );
  });

  test("the groups add up to the whole, with what was left out", () => {
    fc.assert(
      fc.property(someRows, somePeriod, (rows, period) => {
        const { x, n, leftOut } = onTimeRate(dates(rows), period) ?? {};
        const counts = onTimeByGroup(grouped(rows), period);
        expect(counts).toMatchObject({ x, n, leftOut });
        expect(counts?.groups.reduce((sum, group) => sum + group.n, 0)).toBe(n);
        expect(counts?.groups.reduce((sum, group) => sum + group.x, 0)).toBe(x);
      }),
    );
  });

  test("the order of the rows changes no count", () => {
    const shuffled = someRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, somePeriod, ([rows, other], period) => {
        expect(byName(onTimeByGroup(grouped(other), period))).toEqual(byName(onTimeByGroup(grouped(rows), period)));
        expect(onTimeByMonth(dates(other), period)).toEqual(onTimeByMonth(dates(rows), period));
      }),
    );
  });

  test("groups stand in order of first appearance, the rows without a group last", () => {
    const rows = ["", "South", "North", "South"].map((group) => ({ group, due: 46_030, done: 46_030 }));
    expect(onTimeByGroup(grouped(rows), { start: 46_023, end: 46_053, asOf: 46_053 })?.groups).toEqual([
      { group: "South", x: 2, n: 2 },
      { group: "North", x: 1, n: 1 },
      { group: "", x: 1, n: 1 },
    ]);
  });

  test("a group of which nothing fell due in the period is shown with none, one without any due day is not", () => {
    const rows = [
      { group: "Later", due: 46_100, done: NaN },
      { group: "Never", due: NaN, done: 46_030 },
    ];
    expect(onTimeByGroup(grouped(rows), { start: 46_023, end: 46_053, asOf: 46_053 })?.groups).toEqual([{ group: "Later", x: 0, n: 0 }]);
  });

  test("a column of groups that ends before the dates leaves the rest without a group", () => {
    const items = { group: groupColumn(["North"]), due: [46_030, 46_031], done: [46_030, 46_031] };
    expect(byName(onTimeByGroup(items, { start: 46_023, end: 46_053, asOf: 46_053 })).get("")).toEqual({ x: 1, n: 1 });
  });

  test("names of the language itself are groups as any others", () => {
    const names = ["__proto__", "constructor", "toString"];
    const rows = names.map((group) => ({ group, due: 46_030, done: NaN }));
    expect(onTimeByGroup(grouped(rows), { start: 46_023, end: 46_053, asOf: 46_053 })?.groups.map(({ group }) => group)).toEqual(names);
  });
});

describe("on time by month", () => {
  test("every month has what its own rows alone would give", () => {
    fc.assert(
      fc.property(someRows, somePeriod, (rows, period) => {
        for (const { year, month, x, n } of onTimeByMonth(dates(rows), period)?.months ?? []) {
          const name = `${year}-${String(month).padStart(2, "0")}`;
          const own = rows.filter(({ due }) => due > 61 && isoOfSerial(due).startsWith(name));
          expect(onTimeRate(dates(own), period)).toMatchObject({ x, n });
        }
      }),
    );
  });

  test("the months add up to the whole, with what was left out", () => {
    fc.assert(
      fc.property(someRows, somePeriod, (rows, period) => {
        const { x, n, leftOut } = onTimeRate(dates(rows), period) ?? {};
        const counts = onTimeByMonth(dates(rows), period);
        expect(counts).toMatchObject({ x, n, leftOut });
        expect(counts?.months.reduce((sum, month) => sum + month.n, 0)).toBe(n);
      }),
    );
  });

  test("a month in which nothing fell due stands between its neighbours", () => {
    const items = { due: [46_030, 46_090], done: [46_030, NaN] };
    expect(onTimeByMonth(items, { start: 46_023, end: 46_112, asOf: 46_112 })?.months).toEqual([
      { year: 2026, month: 1, x: 1, n: 1 },
      { year: 2026, month: 2, x: 0, n: 0 },
      { year: 2026, month: 3, x: 0, n: 1 },
    ]);
  });

  test("months that the period cuts are counted from its first and to its last day", () => {
    const items = { due: [46_024, 46_025, 46_055, 46_056], done: [NaN, NaN, NaN, NaN] };
    expect(onTimeByMonth(items, { start: 46_025, end: 46_055, asOf: 46_099 })?.months.map(({ n }) => n)).toEqual([1, 1]);
  });
});

describe("calendar months", () => {
  test("leap years have their February, and so has the year 2000; 2100 has none", () => {
    const lengthOfFebruary = (first: number) => {
      const [, february, march] = calendarMonths(first, first + 80) ?? [];
      return (march?.firstDay ?? NaN) - (february?.firstDay ?? NaN);
    };
    // 1 January of 2023, 2024, 2000 and 2100.
    expect([44_927, 45_292, 36_526, 73_051].map(lengthOfFebruary)).toEqual([28, 29, 29, 28]);
  });

  test("every first day is the first of its month by the calendar of the workbook", () => {
    for (const { year, month, firstDay } of calendarMonths(61, 36_000) ?? [])
      expect(isoOfSerial(firstDay)).toBe(`${year}-${String(month).padStart(2, "0")}-01`);
  });

  test("1,200 months are answered, one more is not, nor is a day before March 1900", () => {
    // 2000-01-01 to 2099-12-31.
    expect(calendarMonths(36_526, 73_050)).toHaveLength(1200);
    expect(calendarMonths(36_526, 73_051)).toBeUndefined();
    expect(calendarMonths(61, 61)).toHaveLength(1);
    expect(calendarMonths(60, 61)).toBeUndefined();
  });
});

test("all rows of a worksheet are counted, whether they share a group or each has its own", () => {
  const due = new Float64Array(SHEET_ROWS).fill(46_030);
  const done = Float64Array.from({ length: SHEET_ROWS }, (_, row) => 46_030 + (row % 4));
  const period = { start: 46_023, end: 46_053, asOf: 46_053 };
  const whole = { x: SHEET_ROWS / 4, n: SHEET_ROWS };
  const names = Array.from({ length: SHEET_ROWS }, (_, row) => `ACT-${row}`);
  expect(onTimeByGroup({ group: groupColumn(names), due, done }, period)?.groups).toHaveLength(SHEET_ROWS);
  const two = names.map((_, row) => (row % 2 === 0 ? "even" : "odd"));
  expect(onTimeByGroup({ group: groupColumn(two), due, done }, period)).toMatchObject({
    ...whole,
    groups: [
      { group: "even", x: SHEET_ROWS / 4, n: SHEET_ROWS / 2 },
      { group: "odd", x: 0, n: SHEET_ROWS / 2 },
    ],
  });
  expect(onTimeByMonth({ due, done }, period)?.months).toEqual([{ year: 2026, month: 1, ...whole }]);
});

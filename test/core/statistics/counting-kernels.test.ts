import fc from "fast-check";
import { censoredDurations } from "../../../src/core/statistics/censored-durations";
import { completionRate } from "../../../src/core/statistics/completion-rate";
import { conformityRate } from "../../../src/core/statistics/conformity-rate";
import { coverage } from "../../../src/core/statistics/coverage";
import { daysSince } from "../../../src/core/statistics/days-since";
import { detectionRate } from "../../../src/core/statistics/detection-rate";
import { eventsPerExposure } from "../../../src/core/statistics/events-per-exposure";
import { favourableShare } from "../../../src/core/statistics/favourable-share";
import { inDateRate } from "../../../src/core/statistics/in-date-rate";
import { onTimeRate } from "../../../src/core/statistics/on-time-rate";
import { overdueCount } from "../../../src/core/statistics/overdue-count";
import { repeatRate } from "../../../src/core/statistics/repeat-rate";
import { scheduleAdherence } from "../../../src/core/statistics/schedule-adherence";
import { weightedScore } from "../../../src/core/statistics/weighted-score";
import { wilsonInterval } from "../../../src/core/statistics/wilson-interval";

/** Day 100 to 130, looked at when it is over. */
const month = { start: 100, end: 130, asOf: 130 };
const nan = NaN;
const times = (count: number, value: number): readonly number[] => Array<number>(count).fill(value);

describe("on time", () => {
  test("twenty due, seventeen on time, one late and two never done are 17 of 20, not 17 of 18", () => {
    const done = [...times(17, 110), 115, nan, nan];
    const counts = onTimeRate({ due: times(20, 110), done }, month);
    expect(counts).toEqual({ x: 17, n: 20, late: 1, notDone: 2, leftOut: { noDueDate: 0, outsidePeriod: 0, notYetDue: 0 } });
    const interval = wilsonInterval(counts?.x ?? nan, counts?.n ?? nan);
    expect(interval?.lower).toBeCloseTo(0.6396, 4);
    expect(interval?.upper).toBeCloseTo(0.9476, 4);
  });

  test("the first and last day belong to the period, their neighbours do not", () => {
    expect(onTimeRate({ due: [99, 100, 130, 131], done: times(4, 90) }, month)).toMatchObject({ x: 2, n: 2, leftOut: { outsidePeriod: 2 } });
  });

  test("done late in the day that it was due is on time, done a day later is late", () => {
    expect(onTimeRate({ due: [110, 110.25], done: [110.9, 111] }, month)).toMatchObject({ x: 1, late: 1 });
  });

  test("what is not due yet is left out even when it is done, and what is done after the as-of day is not done", () => {
    const early = { ...month, asOf: 115 };
    expect(onTimeRate({ due: [115, 116, 120, 110], done: [115, 112, nan, 116] }, early)).toMatchObject({
      x: 1,
      n: 2,
      notDone: 1,
      leftOut: { notYetDue: 2 },
    });
  });

  test("completion asks only whether it was done, late or not", () => {
    expect(completionRate({ due: [...times(20, 110), nan], done: [...times(17, 110), 115, nan, nan, 110] }, month)).toEqual({
      x: 18,
      n: 20,
      notDone: 2,
      leftOut: { noDueDate: 1, outsidePeriod: 0, notYetDue: 0 },
    });
  });

  test("a period that is none has no figure", () => {
    for (const period of [
      { ...month, end: 99 },
      { ...month, asOf: nan },
      { ...month, start: Infinity },
    ]) {
      expect(onTimeRate({ due: [110], done: [110] }, period)).toBeUndefined();
      expect(completionRate({ due: [110], done: [110] }, period)).toBeUndefined();
      expect(scheduleAdherence({ planned: [110], done: [110] }, { ...period, tolerance: 0 })).toBeUndefined();
    }
  });
});

describe("in date", () => {
  test("a record is valid on its last day and not on the next", () => {
    expect(inDateRate({ expiry: [200, 199, 200.5, 201] }, 200)).toMatchObject({ x: 3, expired: 1 });
    expect(inDateRate({ expiry: [200] }, 200.9)).toMatchObject({ x: 1 });
  });

  test("required and nothing on record is not in date; not required never counts", () => {
    const counts = inDateRate({ expiry: [300, nan, nan, 300, 100], required: [1, 1, 0, nan, 1] }, 200);
    expect(counts).toEqual({ x: 1, n: 3, expired: 1, missing: 1, leftOut: { notRequired: 2, noExpiryDate: 0 } });
  });

  test("without saying what is required, a row without a date is left out and told", () => {
    expect(inDateRate({ expiry: [300, nan] }, 200)).toEqual({ x: 1, n: 1, expired: 0, missing: 0, leftOut: { notRequired: 0, noExpiryDate: 1 } });
  });
});

describe("overdue", () => {
  test("due yesterday is overdue, due today is not, done is not, done tomorrow still is", () => {
    const counts = overdueCount({ due: [99, 100, 50, 90, nan], done: [nan, nan, 60, 101, nan] }, 100);
    expect(counts).toEqual({ x: 2, n: 3, medianDaysLate: 5.5, mostDaysLate: 10, leftOut: { noDueDate: 1, done: 1 } });
  });

  test("what is done on the as-of day is done", () => {
    expect(overdueCount({ due: [90], done: [100.5] }, 100)).toMatchObject({ x: 0, n: 0, leftOut: { done: 1 } });
    expect(censoredDurations({ opened: [90], closed: [100.5] }, 100)).toMatchObject({ x: 1, open: 0, median: 10 });
  });

  test("nothing overdue has no lateness", () => {
    expect(overdueCount({ due: [100], done: [] }, 100)).not.toHaveProperty("medianDaysLate");
  });
});

describe("kept to plan", () => {
  const plan = { ...month, tolerance: 3 };
  test("late, missed and early are three different things, and the tolerance holds on both sides", () => {
    const counts = scheduleAdherence({ planned: times(6, 110), done: [107, 113, 106, 114, nan, 131] }, plan);
    expect(counts).toMatchObject({ x: 2, n: 6, early: 1, late: 1, missed: 2 });
  });

  test("an activity that still has time is not missed", () => {
    expect(scheduleAdherence({ planned: [127, 128, 128, nan, 140], done: [nan, nan, 128, 120, 140] }, plan)).toMatchObject({
      n: 1,
      missed: 1,
      leftOut: { notYetDue: 2, noPlannedDate: 1, outsidePeriod: 1 },
    });
  });
});

describe("coverage", () => {
  test("twice the same does not make up for one that is missing", () => {
    expect(coverage(["1.1.a", "1.1.b", "1.1.c", "1.1.c"], ["1.1.a", "1.1.a", "1.1.a", "9.9.z", ""])).toEqual({
      x: 1,
      n: 3,
      missing: ["1.1.b", "1.1.c"],
      leftOut: { blankRequired: 0, repeatedRequired: 1, blankOccurring: 1, notRequired: 1 },
    });
  });

  test("an id called like a part of JavaScript is an id like any other", () => {
    expect(coverage(["constructor", "__proto__"], ["__proto__"])).toMatchObject({ x: 1, n: 2, missing: ["constructor"] });
  });
});

describe("shares and sums", () => {
  test("conforming checks are added up, percentages never averaged", () => {
    // 1 of 1 and 50 of 99 are 51 %, not 75 %.
    expect(conformityRate([1, 50], [1, 99])).toEqual({ x: 51, n: 100, leftOut: { noVerdict: 0, impossible: 0 } });
    expect(conformityRate([3, -1, nan, 2], [2, 5, 5, nan])).toEqual({ x: 0, n: 0, leftOut: { noVerdict: 2, impossible: 2 } });
  });

  test("a single verdict is met or not met, nothing between", () => {
    expect(conformityRate([1, 0, 0.5, nan])).toEqual({ x: 1, n: 2, leftOut: { noVerdict: 1, impossible: 1 } });
  });

  test("nine of twelve answers are favourable, with a mean of 3.9167", () => {
    const share = favourableShare([4, 5, 3, 4, 4, 2, 5, 4, 3, 4, 5, 4]);
    expect(share).toMatchObject({ x: 9, n: 12 });
    expect(share?.mean).toBeCloseTo(3.9167, 4);
  });

  test("answers off the scale, between its marks or not given are left out", () => {
    expect(favourableShare([0, 6, 4.5, nan, 4])).toEqual({ x: 1, n: 1, mean: 4, leftOut: { noAnswer: 1, outsideScale: 3 } });
    expect(favourableShare([])).toEqual({ x: 0, n: 0, leftOut: { noAnswer: 0, outsideScale: 0 } });
    expect(favourableShare([4], { lowest: 1, highest: 5, favourableFrom: 6 })).toBeUndefined();
  });

  test("an item without a score is neither good nor bad, and its weight is told", () => {
    expect(weightedScore([80, 60, nan, 50, 50], [3, 1, 6, -1, nan])).toEqual({
      x: 300,
      n: 4,
      rows: 2,
      weightWithoutScore: 6,
      leftOut: { noScore: 1, noWeight: 1, negativeWeight: 1 },
    });
    expect(weightedScore([1e308, 1e308], [10, 10])).toBeUndefined();
  });

  test("a sample of tests carries its interval, a census does not", () => {
    expect(detectionRate(9, 10, "CENSUS")).toEqual({ x: 9, n: 10, rate: 0.9 });
    const sample = detectionRate(9, 10, "SAMPLE");
    expect(sample?.interval?.lower).toBeCloseTo(0.5958, 4);
    expect(sample?.interval?.upper).toBeCloseTo(0.9821, 4);
    for (const [x, n] of [
      [0, 0],
      [11, 10],
      [-1, 10],
      [nan, 10],
      [1, Infinity],
    ] as const)
      expect(detectionRate(x, n, "SAMPLE")).toBeUndefined();
  });

  test("events are divided by exposure only where both are known", () => {
    // 22 incidents in 13.7 thousand consignments: 1.605839 per thousand.
    const counts = eventsPerExposure([2, 1, 3, 2, 0, 2, 1, 4, 1, 2, 3, 1], [1.2, 1, 1.3, 1.1, 0.9, 1.2, 1, 1.4, 1.1, 1.2, 1.3, 1]);
    expect(counts?.rate).toBeCloseTo(1.605839, 6);
    expect(eventsPerExposure([0, nan, 2, 1, -1], [500, 500, nan, 0, 10], 1000)).toEqual({
      x: 0,
      n: 500,
      rate: 0,
      eventsWithoutExposure: 3,
      leftOut: { noEvents: 1, noExposure: 2, impossible: 1 },
    });
  });

  test("an event today was zero days ago, and no event at all is not known", () => {
    expect(daysSince([100.9, 95], 100)).toMatchObject({ x: 0, n: 2, latest: 100 });
    expect(daysSince([101], 100)).toBeUndefined();
    expect(daysSince([], 100)).toBeUndefined();
  });
});

describe("repeat findings", () => {
  const period = { start: 1000, end: 2000 };
  const second = (closed: number, opened: number, key = "door") =>
    repeatRate({ key: ["door", key], opened: [500, opened], closed: [closed, nan] }, period)?.x;

  test("the same within 365 days of a closing is a repeat, on the day after those no longer", () => {
    expect(second(700, 1065)).toBe(1);
    expect(second(700, 1066)).toBe(0);
    expect(second(1065, 1065)).toBe(1);
    expect(second(700, 1065, "gate")).toBe(0);
  });

  test("a period or a window that is none has no figure", () => {
    const findings = { key: ["a"], opened: [1100], closed: [1200] };
    const bad = [
      { start: 2, end: 1 },
      { start: nan, end: 1 },
      { start: 1, end: Infinity },
      { ...period, windowDays: -1 },
      { ...period, windowDays: nan },
    ];
    for (const none of bad) expect(repeatRate(findings, none)).toBeUndefined();
  });

  test("one that is still open, or closed only later, is not repeated yet", () => {
    expect(second(nan, 1065)).toBe(0);
    expect(second(1066, 1065)).toBe(0);
  });

  test("a finding opened and closed on one day is no repeat of itself, but its successor is one", () => {
    expect(repeatRate({ key: ["a"], opened: [1100], closed: [1100] }, period)).toMatchObject({ x: 0, n: 1 });
    expect(repeatRate({ key: ["a", "a"], opened: [1100, 1100], closed: [1100, 1100] }, period)).toMatchObject({ x: 0, n: 2 });
    expect(repeatRate({ key: ["a", "a"], opened: [1100, 1101], closed: [1100, nan] }, period)).toMatchObject({ x: 1, n: 2 });
  });

  test("what cannot be compared is left out by its reason, and a closing before the opening proves nothing", () => {
    expect(repeatRate({ key: ["", "a", "a", "a"], opened: [1100, nan, 3000, 1200], closed: [] }, period)).toEqual({
      x: 0,
      n: 1,
      leftOut: { noKey: 1, noOpeningDate: 1, outsidePeriod: 1 },
    });
    expect(repeatRate({ key: ["a", "a"], opened: [1300, 1200], closed: [1100, nan] }, period)).toMatchObject({ x: 0, n: 2 });
  });
});

describe("closing times", () => {
  test("the median of closed ones stands beside the number and the age of the open ones", () => {
    const counts = censoredDurations({ opened: [0, 0, 0, 0, 20, 90], closed: [10, 20, 30, 40, nan, 101] }, 100);
    expect(counts).toEqual({
      x: 4,
      n: 6,
      median: 25,
      p90: 37,
      open: 2,
      oldestOpen: 80,
      leftOut: { noOpeningDate: 0, openedAfterAsOf: 0, closedBeforeOpened: 0 },
    });
  });

  test("nothing closed has no median, nothing open no age", () => {
    const open = censoredDurations({ opened: [50], closed: [nan] }, 100);
    expect(open).toMatchObject({ x: 0, n: 1, open: 1, oldestOpen: 50 });
    expect(open).not.toHaveProperty("median");
    expect(censoredDurations({ opened: [50], closed: [50] }, 100)).toMatchObject({ median: 0, p90: 0, open: 0 });
    expect(censoredDurations({ opened: [50], closed: [50] }, 100)).not.toHaveProperty("oldestOpen");
  });

  test("impossible and later rows are told apart", () => {
    expect(censoredDurations({ opened: [50, 101, nan], closed: [49, nan, 60] }, 100)?.leftOut).toEqual({
      noOpeningDate: 1,
      openedAfterAsOf: 1,
      closedBeforeOpened: 1,
    });
  });
});

interface Row {
  readonly a: number;
  readonly b: number;
  readonly key: string;
}

/** Every kernel over the same three columns. */
function everyKernel(rows: readonly Row[], day: number): readonly unknown[] {
  const a = rows.map((row) => row.a);
  const b = rows.map((row) => row.b);
  const key = rows.map((row) => row.key);
  const period = { start: day - 100, end: day + 10, asOf: day };
  const { missing: _order, ...covered } = coverage(key, key.slice(0, 3));
  return [
    onTimeRate({ due: a, done: b }, period),
    completionRate({ due: a, done: b }, period),
    inDateRate({ expiry: a, required: b }, day),
    inDateRate({ expiry: a }, day),
    overdueCount({ due: a, done: b }, day),
    scheduleAdherence({ planned: a, done: b }, { ...period, tolerance: 7 }),
    conformityRate(a, b),
    conformityRate(a),
    favourableShare(a),
    weightedScore(a, b),
    eventsPerExposure(a, b, 1000),
    daysSince(a, day),
    repeatRate({ key, opened: a, closed: b }, period),
    censoredDurations({ opened: a, closed: b }, day),
    { n: covered.n },
  ];
}

function everyNumber(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(everyNumber) : [];
}

describe("every kernel, whatever the rows", () => {
  const day = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant(NaN));
  const row = fc.record({ a: day, b: day, key: fc.constantFrom("", "A", "B", "C") });

  test("gives the same answer in any order of the rows", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(everyKernel(shuffled, 300)).toEqual(everyKernel(rows, 300));
        },
      ),
    );
  });

  test("accounts for every row once", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const a = rows.map((item) => item.a);
        const b = rows.map((item) => item.b);
        const period = { start: 100, end: 310, asOf: 300 };
        const counted = [
          onTimeRate({ due: a, done: b }, period),
          completionRate({ due: a, done: b }, period),
          inDateRate({ expiry: a, required: b }, 300),
          overdueCount({ due: a, done: b }, 300),
          scheduleAdherence({ planned: a, done: b }, { ...period, tolerance: 7 }),
          conformityRate(a),
          favourableShare(a),
          repeatRate({ key: rows.map((item) => item.key), opened: a, closed: b }, period),
          censoredDurations({ opened: a, closed: b }, 300),
        ];
        for (const counts of counted) {
          expect((counts?.n ?? NaN) + Object.values(counts?.leftOut ?? {}).reduce((sum, rows) => sum + rows, 0)).toBe(rows.length);
          expect(counts?.x).toBeLessThanOrEqual(counts?.n ?? NaN);
        }
      }),
    );
  });

  test("never throws and never answers NaN or infinity, for any doubles", () => {
    const wild = fc.record({ a: fc.double(), b: fc.double(), key: fc.string({ maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 20 }), fc.oneof(fc.double(), fc.integer()), (rows, day) => {
        expect(everyNumber(everyKernel(rows, day)).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test("reads typed arrays and columns of different lengths", () => {
    expect(onTimeRate({ due: Float64Array.of(110, 111), done: Float64Array.of(110) }, month)).toMatchObject({ x: 1, n: 2, notDone: 1 });
    expect(overdueCount({ due: [90], done: [nan, nan] }, 100)).toMatchObject({ x: 1, leftOut: { noDueDate: 1 } });
  });
});

test("a million rows are counted in one pass, in a moment", () => {
  const due = Float64Array.from({ length: 1_000_000 }, (_, row) => 100 + (row % 31));
  const done = Float64Array.from({ length: 1_000_000 }, (_, row) => (row % 10 === 0 ? nan : 100 + (row % 29)));
  onTimeRate({ due, done }, month);
  const before = performance.now();
  const counts = onTimeRate({ due, done }, month);
  expect(performance.now() - before).toBeLessThan(500);
  expect(counts?.n).toBe(1_000_000);
  expect(counts?.notDone).toBe(100_000);
});

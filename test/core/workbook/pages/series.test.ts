import { seriesPage } from "../../../../src/core/workbook/pages/series";
import { metricTrend } from "../../../../src/core/workbook/calculations/metric-trend";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { isFormulaInput } from "../../../../src/core/workbook/sheet-plan";
import { judgeSeries } from "../../../support/judge-series";
import {
  CHECKED,
  compositionFor,
  day,
  FAILED,
  failures,
  ownMetric,
  readingOn,
  readingsOf,
  SeriesSheet,
  single,
  type Watched,
} from "../../../support/series-workbook";

const passes: Watched = {
  metrics: [ownMetric("OWN-01", { direction: "HIGHER" })],
  readings: readingsOf(
    "OWN-01",
    FAILED.map((failed, k) => [(CHECKED[k] ?? 0) - failed, CHECKED[k]]),
  ),
};
function numbers(row: readonly unknown[]): readonly number[] {
  return row.map((value) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : NaN));
}

describe("the control chart of a share (failures of 12 months of observations)", () => {
  const sheet = new SeriesSheet(failures, "OWN-01");

  test("keeps the newest month out of its own limits, and signals it: 9 of 59 against 31 of 621", () => {
    expect(sheet.row("Period to").slice(-1)).toEqual([day("2026-12-31")]);
    expect(numbers(sheet.row("Centre").slice(-1))).toEqual([0.0499]);
    expect(numbers(sheet.row("Upper limit").slice(-1))).toEqual([0.135]);
    expect(sheet.row("Lower limit").every((limit) => limit === 0)).toBe(true);
    expect(sheet.row("Signal").map(String)).toEqual([...Array<string>(11).fill(""), "beyond limits"]);
    expect(sheet.row("In the baseline")).toEqual([...Array<string>(11).fill("yes"), ""]);
    expect(sheet.word("Limits")).toBe("trial limits from 11 points: they still move with each new point");
    expect(sheet.word("Signals")).toBe("1 signal: 2026-12-31 beyond limits");
  });

  test("gives the exact chance where fewer than five failures are expected", () => {
    expect(sheet.word("Exact check")).toContain("Only 2.9 expected in the latest period");
    expect(sheet.word("Exact check")).toContain("The chance of 9 or more is 0.0025");
  });

  test("turned into passes, has the same limits from the other side, and needs no exact check", () => {
    const turned = new SeriesSheet(passes, "OWN-01");
    expect(numbers(turned.row("Centre").slice(-1))).toEqual([0.9501]);
    expect(numbers(turned.row("Lower limit").slice(-1))).toEqual([0.865]);
    expect(turned.row("Upper limit").every((limit) => limit === 1)).toBe(true);
    expect(turned.row("Signal").slice(-1)).toEqual(["beyond limits"]);
    expect(turned.word("Exact check")).toBe("not needed: enough events are expected");
  });

  test("sums over the sites of a month before it divides", () => {
    const split = failures.readings.flatMap((reading) => [
      { ...reading, numerator: 1, denominator: 40 },
      { ...reading, site: "B", numerator: Number(reading["numerator"]) - 1, denominator: Number(reading["denominator"]) - 40 },
    ]);
    expect(new SeriesSheet({ ...failures, readings: split }, "OWN-01").row("Upper limit")).toEqual(sheet.row("Upper limit"));
  });

  test("draws nothing from a month with more failures than checks, and says where", () => {
    const bad = new SeriesSheet({ ...failures, readings: [...failures.readings, readingOn("OWN-01", "2026-06-30", [90, 1], "B")] }, "OWN-01");
    expect(bad.row("Value").filter((value) => value === "check data")).toHaveLength(1);
    expect(bad.row("Centre").every((value) => value === "")).toBe(true);
    expect(bad.word("Limits")).toMatch(/^check data/);
  });
});

test("the control chart of a rate has limits by exposure, from the 11 points before the newest: 21 events in 12.7 thousand consignments", () => {
  const events = [2, 1, 3, 2, 0, 2, 1, 4, 1, 2, 3, 1];
  const exposure = [1200, 1000, 1300, 1100, 900, 1200, 1000, 1400, 1100, 1200, 1300, 1000];
  const sheet = new SeriesSheet(
    {
      metrics: [ownMetric("OWN-01", { chart: "U", unit: "per 1,000", scale: 1000 })],
      readings: readingsOf(
        "OWN-01",
        events.map((x, k) => [x, exposure[k]]),
      ),
    },
    "OWN-01",
  );
  // u = 21/12.7 = 1.65354; at 1.4: 1.65354 + 3·√(1.65354/1.4) = 4.9139; P(X ≥ 1 | 1.65354) = 1 − e^−1.65354 = 0.8086
  expect(numbers(sheet.row("Centre").slice(-1))).toEqual([1.6535]);
  expect(numbers([sheet.row("Value")[7], sheet.row("Upper limit")[7]])).toEqual([2.8571, 4.9139]);
  expect(sheet.word("Signals")).toBe("none");
  expect(sheet.word("Exact check")).toContain("The chance of 1 or more is 0.8086");
});

const AVAILABILITY = [94, 95.5, 93.8, 96.1, 94.9, 95.2, 93.5, 95.8, 94.4, 95, 94.7, 89];

test("the control chart of single figures has limits by the mean change: 89.0 lies below 91.27", () => {
  const sheet = new SeriesSheet(single(AVAILABILITY), "OWN-01");
  expect(numbers([sheet.row("Lower limit")[11], sheet.row("Centre")[11], sheet.row("Upper limit")[11]])).toEqual([91.2713, 94.8091, 98.3469]);
  expect(sheet.row("Signal").slice(-1)).toEqual(["beyond limits"]);
  expect(numbers(sheet.row("Change from the period before").slice(-1))).toEqual([5.7]);
});

test("the control chart of times between events is worked out on their 3.6th root: 8 days is less than 13.0", () => {
  const days = [41, 62, 33, 58, 75, 49, 66, 38, 52, 8];
  const ends = [
    "2025-01-10",
    "2025-03-13",
    "2025-04-15",
    "2025-06-12",
    "2025-08-26",
    "2025-10-14",
    "2025-12-19",
    "2026-01-26",
    "2026-03-19",
    "2026-03-27",
  ];
  const sheet = new SeriesSheet(
    {
      metrics: [ownMetric("OWN-01", { chart: "T", denominator: null, frequency: "EVENT", direction: "HIGHER" })],
      readings: days.map((time, k) => readingOn("OWN-01", ends[k] ?? "", [time])),
    },
    "OWN-01",
  );
  expect(sheet.row("Period to")).toEqual(ends.map(day));
  const [lower, centre, upper] = numbers([sheet.row("Lower limit")[9], sheet.row("Centre")[9], sheet.row("Upper limit")[9]]);
  expect([lower, centre, upper].map((limit) => limit?.toFixed(1))).toEqual(["13.0", "51.5", "138.9"]);
  expect(sheet.row("Signal").slice(-1)).toEqual(["beyond limits"]);
});

describe("a control chart", () => {
  test("has no limits with seven points, and trial limits with eight", () => {
    expect(new SeriesSheet(single(AVAILABILITY.slice(0, 7)), "OWN-01").word("Limits")).toBe("no limits yet: 7 points, 8 are needed");
    expect(new SeriesSheet(single(AVAILABILITY.slice(0, 8)), "OWN-01").word("Limits")).toMatch(/^trial limits from 7 points/);
  });

  test("freezes its limits on the first 20 points", () => {
    const steady = Array.from({ length: 22 }, (_, k) => (k % 2 === 0 ? 10 : 12));
    const sheet = new SeriesSheet(single([...steady, 30]), "OWN-01");
    expect(sheet.word("Limits")).toBe("established limits from the first 20 points: frozen, new points do not move them");
    expect(numbers(sheet.row("Upper limit").slice(-1))).toEqual([16.32]);
    expect(sheet.row("In the baseline").filter((word) => word === "yes")).toHaveLength(20);
  });

  test("tells eight in a row on one side and six in a row rising, from 12 points on", () => {
    const side = [10, 12, 10, 12, 10, 12, 10.1, 10.2, 10.1, 10.2, 10.1, 10.2, 10.1, 10.2];
    expect(new SeriesSheet(single(side), "OWN-01").row("Signal").slice(-1)).toEqual(["eight on one side"]);
    const rise = [10, 12, 10, 12, 10, 12, 10, 10.1, 10.2, 11.3, 11.4, 11.5];
    expect(new SeriesSheet(single(rise), "OWN-01").row("Signal").slice(-1)).toEqual(["six rising"]);
    expect(new SeriesSheet(single(rise.slice(1)), "OWN-01").word("Signals")).toBe("none");
  });

  test("follows the frequency of the metric: 24 quarters, the first with a reading first, gaps kept", () => {
    const sheet = new SeriesSheet(
      { metrics: [ownMetric("OWN-01", { frequency: "Q" })], readings: readingsOf("OWN-01", [[1, 10], undefined, [2, 10]], 3) },
      "OWN-01",
    );
    expect(sheet.row("Period to")).toEqual(["2026-06-30", "2026-09-30", "2026-12-31"].map(day));
    expect(sheet.row("Value")).toEqual([0.1, "", 0.2]);
  });

  test("says what there is to say without a chart, without readings, without a choice and without the metric", () => {
    expect(new SeriesSheet(single([1, 2], { chart: "NONE" }), "OWN-01").word("Limits")).toBe("no limits: this metric has no control chart");
    const empty = new SeriesSheet(single([]), "OWN-01");
    expect(empty.word("Limits")).toBe("no readings yet");
    expect(new SeriesSheet(single([]), "").word("Name")).toBe("Choose a metric in the yellow cell.");
    expect(new SeriesSheet(single([]), "COM-99").word("Name")).toBe("There is no metric COM-99 on Metrics.");
  });

  test("begins with the metric that has the most points, where nobody has chosen", () => {
    const two = [
      ...readingsOf("OWN-01", [[1, 9]]),
      ...readingsOf("OWN-02", [
        [1, 9],
        [2, 9],
      ]),
    ];
    const plan = seriesPage.draw(compositionFor({ metrics: [ownMetric("OWN-01"), ownMetric("OWN-02")], readings: two }));
    expect(plan.blocks.flatMap(({ rows }) => rows.flat()).filter((cell) => !isFormulaInput(cell))).toContain("OWN-02");
  });

  test("puts points that are not there yet onto the last one, so that nothing is drawn as 0", () => {
    const sheet = new SeriesSheet(failures, "OWN-01");
    const [chart] = sheet.plan.charts;
    expect(chart?.kind).toBe("scatter");
    expect(chart?.altText).toMatch(/^Line chart: /);
    expect(sheet.word("Name")).toBe("Metric OWN-01");
  });
});

describe("the trend of a line", () => {
  const EIGHT = [96, 95, 94, 95.5, 93, 92, 92.5, 90];

  test("falls in 22 of 28 pairs more than it rises: exact p 0.0055, and worse where higher is better", () => {
    expect(new SeriesSheet(single(EIGHT), "OWN-01").trend("OWN-01")).toEqual([8, -22, 18, "falling (worse)"]);
  });

  test("is called better where lower is better, and neither where the metric is only watched", () => {
    expect(new SeriesSheet(single(EIGHT, { direction: "LOWER" }), "OWN-01").trend("OWN-01")[3]).toBe("falling (better)");
    expect(new SeriesSheet(single(EIGHT, { direction: "MONITOR" }), "OWN-01").trend("OWN-01")[3]).toBe("falling");
  });

  test("cannot be shown by four points, and is by five that all rise", () => {
    expect(new SeriesSheet(single([1, 2, 3, 4]), "OWN-01").trend("OWN-01")).toEqual([4, 6, "", "too few points"]);
    expect(new SeriesSheet(single([1, 2, 3, 4, 5]), "OWN-01").trend("OWN-01")).toEqual([5, 10, 10, "rising (better)"]);
    expect(new SeriesSheet(single([1, 2, 3, 5, 4]), "OWN-01").trend("OWN-01")[3]).toBe("no trend shown");
  });

  test("with ties goes by the normal approximation: 1 1 2 3 3 4 has S = 13 and needs 11.06", () => {
    // Var = (6·5·17 − 2·(2·1·9)) / 18 = 474/18 = 26.333; 1 + 1.959964·√26.333 = 11.0578
    const [points, s, needed, words] = new SeriesSheet(single([1, 1, 2, 3, 3, 4]), "OWN-01").trend("OWN-01");
    expect([points, s, words]).toEqual([6, 13, "rising (better)"]);
    expect(numbers([needed])).toEqual([11.0578]);
  });

  test("says the same as the test of core/statistics whatever the series", () => {
    let seed = 7;
    const dice = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let run = 0; run < 60; run += 1) {
      const length = 4 + Math.floor(dice() * 20);
      const slope = dice() * 0.5;
      const values = Array.from({ length }, (_, k) =>
        dice() < 0.1 ? undefined : ([Math.round((k * slope + dice() * 6) * (run % 2 === 0 ? 1 : 1000))] as const),
      );
      const composition = compositionFor({ metrics: [ownMetric("OWN-01", { denominator: null })], readings: readingsOf("OWN-01", values) });
      const [metric] = composition.book.records(metrics);
      if (!metric) throw new Error("no metric");
      const { s, needed, words, points } = metricTrend(metric, composition.book);
      const isTrend = points >= 5 && Math.abs(s) >= Number(needed);
      expect({ run, words: words.replace(/ \(.*/, "") }).toEqual({
        run,
        words: points < 5 ? "too few points" : !isTrend ? "no trend shown" : s > 0 ? "rising" : "falling",
      });
    }
  });
});

judgeSeries(3);

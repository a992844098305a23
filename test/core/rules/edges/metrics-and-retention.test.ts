import { assess } from "../../../../src/core/assessment/assess";
import { definitionMark } from "../../../../src/core/metrics/definition-mark";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { metricChangedWithoutVersion } from "../../../../src/core/rules/metric-changed-without-version";
import { metricDataRetentionUndefined } from "../../../../src/core/rules/metric-data-retention-undefined";
import { metricFormMissing } from "../../../../src/core/rules/metric-form-missing";
import { metricNotDefined } from "../../../../src/core/rules/metric-not-defined";
import { metricWithoutReading } from "../../../../src/core/rules/metric-without-reading";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { retention } from "../../../../src/core/workbook/sheets/retention";
import { actionsOf, judged } from "./judged";

type Metric = RecordFor<typeof metrics.columns>;
type Reading = RecordFor<typeof readings.columns>;

const error = { error: "#N/A" } as const;

describe("the definition of a metric", () => {
  const CARD: Metric = {
    metricId: "OWN-01",
    active: "YES",
    formulaKind: "RATE",
    numerator: "Alarms",
    denominator: "Hours",
    unit: "per 1,000",
    scale: 1000,
    definitionVersion: 2,
  };
  const OTHER: Metric = { ...CARD, numerator: "False alarms" };
  const reading = (card: Metric, more: Reading = {}): Reading => ({
    metricId: "OWN-01",
    definitionVersion: 2,
    definitionMark: definitionMark(card),
    ...more,
  });
  const book = (card: Metric, ...own: readonly Reading[]): ExampleWorkbook => ({ rows: [rows(metrics, [card]), rows(readings, own)] });
  const CHANGED = ["advice Metrics!Y2 OWN-01 is defined differently now from when its readings were entered."];

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["is as it was", book(CARD, reading(CARD), reading(CARD)), []],
    ["is another one", book(OTHER, reading(CARD)), CHANGED],
    ["was changed between two of its readings", book(OTHER, reading(CARD), reading(OTHER)), CHANGED],
    ["was changed with a new version", book({ ...OTHER, definitionVersion: 3 }, reading(CARD)), "skipped: no data"],
    [
      "was changed with a new version that has readings of its own",
      book({ ...OTHER, definitionVersion: 3 }, reading(CARD), reading(OTHER, { definitionVersion: 3 })),
      [],
    ],
    ["is not known for readings without a mark", book(CARD, { metricId: "OWN-01", definitionVersion: 2 }), "skipped: no data"],
    ["may be marked in capitals and with spaces", book(CARD, reading(CARD, { definitionMark: ` ${definitionMark(CARD).toUpperCase()} ` })), []],
    ["is no matter for the readings of another metric", book(OTHER, reading(CARD, { metricId: "OWN-02" })), "skipped: no data"],
    ["is that of a metric written in small letters too", book(OTHER, reading(CARD, { metricId: "own-01" })), CHANGED],
  ])("%s", (_what, example, expected) => {
    expect(judged(metricChangedWithoutVersion, example)).toEqual(expected);
  });

  test.each(["formulaKind", "numerator", "denominator", "unit", "scale"])("cannot be compared while its %s cannot be read", (key) => {
    const example = book(CARD, reading(CARD));
    expect(judged(metricChangedWithoutVersion, { ...example, raw: { metrics: { "OWN-01": { [key]: null } } } })).toEqual(CHANGED);
    expect(judged(metricChangedWithoutVersion, { ...example, raw: { metrics: { "OWN-01": { [key]: error } } } })).toBe("skipped: no data");
  });
});

describe("the time for which metric data are kept", () => {
  const KEPT = { retentionId: "RET-001", recordType: "Metric data", minMonths: 60 } as const;

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["has no row", { rows: [] }, ["blocks Retention!C1 Retention has no row for metric data."]],
    [
      "is empty",
      { rows: [rows(retention, [{ retentionId: "RET-001", recordType: "SPD" }])] },
      ["blocks Retention!C2 RET-001 does not say how long metric data are kept."],
    ],
    [
      "is empty in a row without an id",
      { rows: [rows(retention, [{ recordType: "SPD" }])] },
      ["blocks Retention!C2 Retention does not say how long metric data are kept."],
    ],
    [
      "was suggested in a row without an id",
      { rows: [rows(retention, [{ recordType: "SPD", minMonths: 60 }])] },
      ["blocks Retention!C2 Retention: nobody has decided the 60 months for metric data yet."],
    ],
    ["cannot be read", { rows: [rows(retention, [KEPT])], raw: { retention: { "RET-001": { minMonths: "five years" } } } }, []],
    [
      "was decided on a day that cannot be read",
      { rows: [rows(retention, [KEPT])], raw: { retention: { "RET-001": { decidedOn: "last year" } } } },
      [],
    ],
    [
      "has two rows, of which one was decided",
      {
        rows: [
          rows(retention, [
            { ...KEPT, decidedOn: on("2026-06-10") },
            { ...KEPT, retentionId: "RET-002", minMonths: 36 },
          ]),
        ],
      },
      ["blocks Retention!C3 RET-002: nobody has decided the 36 months for metric data yet."],
    ],
    [
      "is asked for though a row says nothing of what it is about",
      { rows: [rows(retention, [{ retentionId: "RET-001", minMonths: 60 }])] },
      ["blocks Retention!C1 Retention has no row for metric data."],
    ],
  ])("%s", (_what, example, expected) => {
    expect(judged(metricDataRetentionUndefined, example)).toEqual(expected);
  });

  test("wants a row where there is none, and a decision where there is one", () => {
    expect(actionsOf(metricDataRetentionUndefined, { rows: [] })).toEqual([
      "Add one: Record type “Metric data”, Keep months, Decided by, Decided on.",
    ]);
    expect(actionsOf(metricDataRetentionUndefined, { rows: [rows(retention, [KEPT])] })).toEqual([
      "Decide the time; enter Keep months, Decided by and Decided on.",
    ]);
  });
});

describe("the three forms of metric", () => {
  const QN = { metricId: "COM-01", active: "YES", form: "QN" } as const;
  const QL = { metricId: "COM-05", active: "YES", form: "QL" } as const;

  test.each<readonly [string, ExampleWorkbook, readonly string[]]>([
    ["without any metric", { rows: [] }, ["blocks Metrics!D1 No metric is active."]],
    ["with a metric that is not run", { rows: [rows(metrics, [{ ...QN, active: "NO" }])] }, ["blocks Metrics!D1 No metric is active."]],
    ["with one form alone", { rows: [rows(metrics, [QL])] }, ["blocks Metrics!D1 No active metric has the form Quantitative or Output."]],
    ["with two forms", { rows: [rows(metrics, [QN, QL])] }, ["blocks Metrics!D1 No active metric has the form Output."]],
    [
      "with a form that cannot be read and may be the one that is missing",
      { rows: [rows(metrics, [QN, QL, { metricId: "COM-11", active: "YES" }])], raw: { metrics: { "COM-11": { form: "Result" } } } },
      [],
    ],
    [
      "with a form that cannot be read, of a metric that is not run",
      { rows: [rows(metrics, [QN, QL, { metricId: "COM-11", active: "NO" }])], raw: { metrics: { "COM-11": { form: "Result" } } } },
      ["blocks Metrics!D1 No active metric has the form Output."],
    ],
  ])("%s", (_what, example, expected) => {
    expect(judged(metricFormMissing, example)).toEqual(expected);
  });
});

describe("the definition of an active metric", () => {
  const CARD: Metric = {
    metricId: "OWN-01",
    active: "YES",
    formulaKind: "COUNT",
    numerator: "Rounds",
    source: "READINGS",
    dataSource: "Closing records",
    owner: "Ewa Nowicka",
    frequency: "M",
    direction: "MONITOR",
  };
  const found = (card: Metric) => judged(metricNotDefined, { rows: [rows(metrics, [card])] });
  const NO_DENOMINATOR = ["explain Metrics!H2 “Denominator is” of OWN-01 is empty."];
  const NO_TARGET = ["explain Metrics!L2 “Target” of OWN-01 is empty."];

  test("needs neither denominator nor target where it is a count that is only monitored", () => {
    expect(found(CARD)).toEqual([]);
  });

  test.each(["PROPORTION", "RATE", "EXPIRY", "SCORE"] as const)("needs a denominator where it is a quotient (%s)", (formulaKind) => {
    expect(found({ ...CARD, formulaKind })).toEqual(NO_DENOMINATOR);
    expect(found({ ...CARD, formulaKind, denominator: "Rounds sampled" })).toEqual([]);
  });

  test.each(["HIGHER", "LOWER"] as const)("needs a target where one way is better (%s)", (direction) => {
    expect(found({ ...CARD, direction })).toEqual(NO_TARGET);
    expect(found({ ...CARD, direction, target: 4 })).toEqual([]);
  });

  test.each(["numerator", "source", "dataSource", "owner", "frequency"] as const)("needs its %s", (key) => {
    const { [key]: _gone, ...without } = CARD;
    expect(found(without)).toHaveLength(1);
  });

  test("is named in words where the metric has no id", () => {
    const { metricId: _id, owner: _owner, ...without } = CARD;
    expect(found(without)).toEqual(["explain Metrics!T2 “Owner” of a metric without an id is empty."]);
  });

  test("is asked for while the metric is run only", () => {
    expect(found({ metricId: "OWN-01", active: "NO" })).toBe("skipped: no data");
    expect(found({ metricId: "OWN-01" })).toBe("skipped: no data");
  });
});

describe("the readings of a metric", () => {
  const MONTHLY: Metric = { metricId: "OWN-01", active: "YES", source: "READINGS", frequency: "M" };
  const book = (metric: Metric, ...ends: readonly string[]): ExampleWorkbook => ({
    rows: [
      rows(metrics, [metric]),
      rows(
        readings,
        ends.map((end) => ({ metricId: "OWN-01", periodEnd: on(end), numerator: 1 })),
      ),
    ],
  });
  const onDay = (day: string, example: ExampleWorkbook) =>
    assess(bookOfExample(example).onDay(on(day)), "2B", [metricWithoutReading]).findings.map(({ message }) => message);

  test("are asked for by words where the metric has no id", () => {
    expect(judged(metricWithoutReading, book({ active: "YES", source: "READINGS", frequency: "M" }))).toEqual([
      "blocks Metrics!O2 A metric without an id has no reading yet, not even for the period to 2026-09-30.",
    ]);
  });

  test("are not asked for where the metric is counted at each event", () => {
    expect(judged(metricWithoutReading, book({ ...MONTHLY, frequency: "EVENT" }, "2026-01-31"))).toBe("skipped: no data");
    expect(judged(metricWithoutReading, book({ metricId: "OWN-01", active: "YES", source: "READINGS" }))).toBe("skipped: no data");
  });

  test("are due at once where nobody has set days of grace", () => {
    const example = { ...book(MONTHLY, "2026-08-31"), settings: { graceDays: null } };
    expect(onDay("2026-09-30", example)).toEqual([]);
    expect(onDay("2026-10-01", example)).toEqual(["OWN-01 has no reading for any period after 2026-08-31."]);
  });

  test("count from their last day on, and are looked for from the month a year ago on", () => {
    expect(onDay("2026-10-31", book(MONTHLY, "2026-08-31", "2026-10-31"))).toEqual(["OWN-01 has no reading for the period to 2026-09-30."]);
    const year = ["2025-09-30", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"];
    const whole = book(MONTHLY, ...year, "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31");
    expect(onDay("2026-10-31", whole)).toEqual(["OWN-01 has no reading for the period to 2025-10-31."]);
    expect(onDay("2026-11-01", whole)).toEqual([]);
  });

  test("of several gaps show the first period of the newest", () => {
    expect(onDay("2026-10-15", book(MONTHLY, "2026-03-31", "2026-06-30", "2026-09-30"))).toEqual([
      "OWN-01 has no reading for the period to 2026-07-31.",
    ]);
  });

  test("are missing in a gap that began earlier too, from the first period that we look back on", () => {
    const since = ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30"];
    expect(onDay("2026-10-15", book(MONTHLY, "2025-03-31", ...since))).toEqual(["OWN-01 has no reading for the period to 2025-10-31."]);
    expect(onDay("2026-10-15", book({ ...MONTHLY, frequency: "Q" }, "2025-03-31", "2026-03-31", "2026-06-30", "2026-09-30"))).toEqual([
      "OWN-01 has no reading for the period to 2025-12-31.",
    ]);
  });

  test.each([
    ["Q", "2026-06-30", "2026-09-30"],
    ["H", "2026-06-30", "2026-12-31"],
    ["Y", "2025-12-31", "2026-12-31"],
  ] as const)("of period %s after %s are due on %s", (frequency, latest, end) => {
    const example = { ...book({ ...MONTHLY, frequency }, latest), settings: { graceDays: 0 } };
    expect(onDay(end, example)).toEqual([]);
    expect(assess(bookOfExample(example).onDay(on(end) + 1), "2B", [metricWithoutReading]).findings).toHaveLength(1);
  });
});

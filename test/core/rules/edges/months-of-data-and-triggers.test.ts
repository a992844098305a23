import { riskNotRescoredAfterFailedMetric } from "../../../../src/core/rules/risk-not-rescored-after-failed-metric";
import { on, rows, type ExampleRows, type RawCells } from "../../../../src/core/rules/rule";
import { smallSample } from "../../../../src/core/rules/small-sample";
import { tooLittleDataSincePhase1 } from "../../../../src/core/rules/too-little-data-since-phase-1";
import { triggerWithoutReview } from "../../../../src/core/rules/trigger-without-review";
import { actions } from "../../../../src/core/workbook/sheets/actions";
import { changes } from "../../../../src/core/workbook/sheets/changes";
import { incidents } from "../../../../src/core/workbook/sheets/incidents";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { meetings } from "../../../../src/core/workbook/sheets/meetings";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { threats } from "../../../../src/core/workbook/sheets/threats";
import { drafts, type Draft } from "./drafts";
import { actionsOf, judged } from "./judged";

type Found = readonly string[] | string;
type Metric = Draft<typeof metrics.columns>;
type Reading = Draft<typeof readings.columns>;
type Risk = Draft<typeof risks.columns>;

const NO_DATA = "skipped: no data";
const ERROR = { error: "#N/A" } as const;
const SHARE: Metric = {
  metricId: "OWN-01",
  active: "YES",
  formulaKind: "PROPORTION",
  denominator: "Seals looked at",
  unit: "%",
  direction: "HIGHER",
  target: 0.9,
  frequency: "M",
  source: "READINGS",
  dataKind: "SAMPLE",
};
const AUGUST: Reading = {
  readingId: "RDG-001",
  metricId: "OWN-01",
  periodStart: on("2026-08-01"),
  periodEnd: on("2026-08-31"),
  numerator: 10,
  denominator: 20,
};
const SEPTEMBER: Reading = { ...AUGUST, readingId: "RDG-002", periodStart: on("2026-09-01"), periodEnd: on("2026-09-30") };
const MEASURE = rows(measures, [{ measureId: "MSR-001", status: "IN_PLACE", metrics: ["OWN-01"] }]);

describe("a sample", () => {
  const found = (metric: Metric, n: number, raw: RawCells = {}) =>
    judged(smallSample, { rows: [drafts(metrics, [metric]), drafts(readings, [{ ...SEPTEMBER, denominator: n }])], raw }, "2");

  test.each<readonly [string, Metric, number, Found]>([
    ["of twenty is not small", { ...SHARE, smallSample: 20 }, 20, []],
    ["of nineteen is", { ...SHARE, smallSample: 20 }, 19, ["info Metrics!P2 The latest figure of OWN-01 rests on a sample of only 19."]],
    ["is measured by the number of its metric", { ...SHARE, smallSample: 19 }, 19, []],
    ["that is a census is never small", { ...SHARE, dataKind: "CENSUS" }, 19, NO_DATA],
    ["of a metric that is not run is not looked at", { ...SHARE, active: "NO" }, 19, NO_DATA],
    ["of nothing gives no figure", SHARE, 0, []],
  ])("%s", (_what, metric, n, expected) => {
    expect(found(metric, n)).toEqual(expected);
  });

  test("is not called small where its data have to be checked", () => {
    expect(found({ ...SHARE, smallSample: 20 }, 19, { readings: { "RDG-002": { numerator: ERROR } } })).toBe(NO_DATA);
  });
});

describe("months of data since Phase 1", () => {
  const found = (reading: Reading, heldOn: string | undefined, more: object = {}) =>
    judged(
      tooLittleDataSincePhase1,
      {
        settings: { phase1Done: on("2026-01-20") },
        rows: [
          drafts(readings, [{ ...AUGUST, ...reading }]),
          drafts(meetings, [{ meetingId: "MTG-001", heldOn: heldOn === undefined ? undefined : on(heldOn) }]),
        ],
        ...more,
      },
      "2",
    );
  const HALF_A_YEAR: Reading = { periodStart: on("2026-02-01"), periodEnd: on("2026-07-31") };
  const short = (what: string) => [`explain Readings!E1 Less than 6 months of ${what} since Phase 1 (2026-01-20).`];

  test.each<readonly [string, Reading, string | undefined, Found]>([
    ["are six with both", HALF_A_YEAR, "2026-02-10", []],
    ["are too few of readings", { ...HALF_A_YEAR, periodEnd: on("2026-07-30") }, "2026-02-10", short("readings")],
    ["are counted from Phase 1 on", { periodStart: on("2025-06-01"), periodEnd: on("2026-07-19") }, "2026-02-10", []],
    ["before Phase 1 do not count", { periodStart: on("2025-06-01"), periodEnd: on("2026-07-18") }, "2026-02-10", short("readings")],
    ["that are all before Phase 1 are none", { periodStart: on("2025-01-01"), periodEnd: on("2026-01-19") }, "2026-02-10", short("readings")],
    ["that end after today do not count", { periodStart: on("2026-02-01"), periodEnd: on("2026-10-16") }, "2026-02-10", short("readings")],
    ["that end today count", { periodStart: on("2026-02-01"), periodEnd: on("2026-10-15") }, "2026-02-10", []],
    ["without a first day do not count", { ...HALF_A_YEAR, periodStart: undefined }, "2026-02-10", short("readings")],
    ["without a last day do not count", { ...HALF_A_YEAR, periodEnd: undefined }, "2026-02-10", short("readings")],
    ["are six of meetings up to today", HALF_A_YEAR, "2026-04-16", []],
    ["are too few of meetings", HALF_A_YEAR, "2026-04-17", short("meetings")],
    ["are counted from a meeting on the day of Phase 1", HALF_A_YEAR, "2026-01-20", []],
    ["are not counted from a meeting before it", HALF_A_YEAR, "2026-01-19", short("meetings")],
    ["are not counted from a meeting to come", HALF_A_YEAR, "2026-10-16", short("meetings")],
    ["are not counted from a meeting without a day", HALF_A_YEAR, undefined, short("meetings")],
    [
      "begin with a reading that ends on the day of Phase 1",
      { periodStart: on("2026-01-01"), periodEnd: on("2026-01-20") },
      "2026-02-10",
      short("readings"),
    ],
    ["are too few of both", { ...HALF_A_YEAR, periodEnd: on("2026-07-30") }, undefined, short("readings and meetings")],
  ])("%s", (_what, reading, heldOn, expected) => {
    expect(found(reading, heldOn)).toEqual(expected);
  });

  test("are taken over all readings and all meetings", () => {
    const example = {
      settings: { phase1Done: on("2026-01-20") },
      rows: [
        drafts(readings, [
          { ...AUGUST, periodStart: on("2026-05-01"), periodEnd: on("2026-07-31") },
          { ...AUGUST, periodStart: on("2026-02-01"), periodEnd: on("2026-04-30") },
          { ...AUGUST, periodStart: undefined, periodEnd: on("2026-06-30") },
          { ...AUGUST, periodEnd: undefined },
        ]),
        drafts(meetings, [
          { meetingId: "MTG-002", heldOn: on("2026-09-01") },
          { meetingId: "MTG-001", heldOn: on("2026-02-10") },
          { meetingId: "MTG-003", heldOn: on("2026-01-19") },
          { meetingId: "MTG-004", heldOn: on("2026-10-16") },
        ]),
      ],
    };
    expect(judged(tooLittleDataSincePhase1, example, "2")).toEqual([]);
  });

  test("are not stretched by a reading that ends before Phase 1, but by one that ends on its day", () => {
    const spring = { ...AUGUST, periodStart: on("2026-03-01"), periodEnd: on("2026-07-31") };
    const after = (periodEnd: string) =>
      judged(
        tooLittleDataSincePhase1,
        {
          settings: { phase1Done: on("2026-01-20") },
          rows: [
            drafts(readings, [{ ...AUGUST, periodStart: on("2026-01-01"), periodEnd: on(periodEnd) }, spring]),
            drafts(meetings, [{ meetingId: "MTG-001", heldOn: on("2026-02-10") }]),
          ],
        },
        "2",
      );
    expect([after("2026-01-19"), after("2026-01-20")]).toEqual([short("readings"), []]);
  });

  test("are not asked of meetings in a workbook that has no register of them", () => {
    const changed = {
      words: "Without Meetings.",
      snapshot: ({ registers, ...sound }: { registers: Record<string, unknown> }) => {
        const { meetings: _gone, ...others } = registers;
        return { ...sound, registers: others } as never;
      },
    };
    expect(found(HALF_A_YEAR, undefined, { changed })).toEqual([]);
  });

  test("cannot be counted while Config does not say when Phase 1 was passed", () => {
    const example = { settings: { phase1Done: null }, rows: [] };
    expect(judged(tooLittleDataSincePhase1, example, "2")).toEqual([
      "explain Readings!E1 “Phase 1 passed on” is empty: months of data since then cannot be counted.",
    ]);
    expect(actionsOf(tooLittleDataSincePhase1, example)).toEqual(["Enter on Config the day on which Phase 1 was passed."]);
  });

  test("that are too few take time, not another day on Config", () => {
    const example = { settings: { phase1Done: on("2026-01-20") }, rows: [] };
    expect(actionsOf(tooLittleDataSincePhase1, example)).toEqual(["Go on recording and meeting; leave Phase 2 until there are enough months."]);
  });
});

describe("a risk after something that concerns it", () => {
  const REVIEWED: Risk = { riskId: "RSK-002", status: "OPEN", lastReview: on("2026-09-01") };
  const found = (own: Risk, event: readonly ExampleRows[], raw: RawCells = {}) =>
    judged(triggerWithoutReview, { rows: [drafts(risks, [own]), ...event], raw }, "2");
  const DAY = on("2026-09-14");
  const since = (words: string) => [`explain Risks!AC2 RSK-002 has not been reviewed since ${words} (2026-09-14).`];
  const incident = (own: Draft<typeof incidents.columns>) => [drafts(incidents, [{ reportId: "INC-003", risks: ["RSK-002"], ...own }])];
  const threat = (own: Draft<typeof threats.columns>) => [
    drafts(threats, [{ threatId: "THR-001", decision: "UPDATE_RISK", riskId: "RSK-002", ...own }]),
  ];
  const change = (own: Draft<typeof changes.columns>) => [drafts(changes, [{ changeId: "CHG-001", risks: ["RSK-002"], ...own }])];

  test.each<readonly [string, readonly ExampleRows[], Found]>([
    ["an incident, from the day it was reported", incident({ receivedOn: DAY, occurredOn: on("2026-09-02") }), since("INC-003")],
    ["an incident, from its day where nobody wrote when it was reported", incident({ occurredOn: DAY }), since("INC-003")],
    ["an incident without an id", incident({ reportId: undefined, receivedOn: DAY }), since("an incident")],
    ["an incident without a day", incident({}), []],
    ["an incident on the day after", incident({ receivedOn: DAY + 1 }), []],
    ["a threat, from the decision on", threat({ decidedOn: DAY, date: on("2026-08-01") }), since("THR-001")],
    ["a threat, from its day where nobody wrote when it was decided", threat({ date: DAY }), since("THR-001")],
    ["a threat without an id", threat({ threatId: undefined, date: DAY }), since("a threat")],
    ["a threat without a day", threat({}), []],
    ["a threat that is not decided", threat({ decision: undefined, date: DAY }), []],
    ["a change, from its first day on", change({ startsOn: DAY, raisedOn: on("2026-08-01") }), since("CHG-001")],
    ["a change, from the day it was raised where it has no first day", change({ raisedOn: DAY }), since("CHG-001")],
    ["a change without an id", change({ changeId: undefined, startsOn: DAY }), since("a change")],
    ["a change without a day", change({}), []],
    [
      "an incident, a threat and a change: the first of them",
      [...change({ startsOn: DAY + 1 }), ...threat({ date: DAY }), ...incident({ receivedOn: DAY })],
      since("INC-003"),
    ],
    [
      "the first in time, whatever kind",
      [...incident({ receivedOn: DAY }), ...change({ startsOn: DAY - 1 })],
      ["explain Risks!AC2 RSK-002 has not been reviewed since CHG-001 (2026-09-13)."],
    ],
  ])("%s", (_what, event, expected) => {
    expect(found(REVIEWED, event)).toEqual(expected);
  });

  test("is not looked at while its last review cannot be read", () => {
    expect(found(REVIEWED, incident({ receivedOn: DAY }), { risks: { "RSK-002": { lastReview: ERROR } } })).toBe(NO_DATA);
  });

  test("without an id is named in words", () => {
    const fails = [MEASURE, drafts(metrics, [SHARE]), drafts(readings, [AUGUST])];
    expect(found({ measures: ["MSR-001"] }, fails)).toEqual([
      "explain Risks!AC2 A risk without an id has not been reviewed since OWN-01 missed its target (2026-08-31).",
    ]);
  });

  const watched: Risk = { ...REVIEWED, lastReview: on("2026-08-30"), measures: ["MSR-001"] };
  test.each<readonly [string, Metric, Reading, Found]>([
    [
      "that failed at the end of August",
      SHARE,
      AUGUST,
      ["explain Risks!AC2 RSK-002 has not been reviewed since OWN-01 missed its target (2026-08-31)."],
    ],
    ["that passed", SHARE, { ...AUGUST, numerator: 20 }, []],
    ["that failed in September, thirty days ago and less", SHARE, SEPTEMBER, []],
    ["whose target is not shown to be missed", SHARE, { ...AUGUST, numerator: 17 }, []],
    [
      "of all there is, beyond its red limit",
      { ...SHARE, dataKind: "CENSUS", redLimit: 0.8 },
      AUGUST,
      ["explain Risks!AC2 RSK-002 has not been reviewed since OWN-01 missed its target (2026-08-31)."],
    ],
    ["that is not run", { ...SHARE, active: "NO" }, AUGUST, []],
  ])("a metric %s", (_what, metric, reading, expected) => {
    expect(found(watched, [MEASURE, drafts(metrics, [metric]), drafts(readings, [reading])])).toEqual(expected);
  });

  const OVERDUE: Metric = {
    metricId: "COM-08",
    active: "YES",
    formulaKind: "COUNT",
    unit: "actions",
    direction: "LOWER",
    target: 0,
    redLimit: 0,
    frequency: "M",
    source: "REGISTER",
    dataKind: "CENSUS",
  };
  const late = (dueOn: string) => [
    rows(measures, [{ measureId: "MSR-001", status: "IN_PLACE", metrics: ["COM-08"] }]),
    drafts(metrics, [OVERDUE]),
    rows(actions, [{ actionId: "ACT-001", status: "OPEN", dueOn: on(dueOn) }]),
  ];

  test("is looked at again when a count of today has failed for thirty days and more, not when it has just begun to", () => {
    expect(found({ ...watched, lastReview: on("2026-07-01") }, late("2026-08-01"))).toEqual([
      "explain Risks!AC2 RSK-002 has not been reviewed since COM-08 missed its target (2026-09-14).",
    ]);
    expect(found({ ...watched, lastReview: on("2026-07-01") }, late("2026-10-01"))).toEqual([]);
    expect(found({ ...watched, lastReview: on("2026-09-14") }, late("2026-08-01"))).toEqual([]);
  });

  test("is looked at again from the end of the half-year that a register shows as failed", () => {
    const onTime: Metric = { ...SHARE, metricId: "COM-07", source: "REGISTER", dataKind: "CENSUS", redLimit: 0.75, frequency: "H" };
    const example = [
      rows(measures, [{ measureId: "MSR-001", status: "IN_PLACE", metrics: ["COM-07"] }]),
      drafts(metrics, [onTime]),
      rows(actions, [{ actionId: "ACT-001", status: "OPEN", dueOn: on("2026-03-01") }]),
    ];
    expect(found({ ...watched, lastReview: on("2026-05-01") }, example)).toEqual([
      "explain Risks!AC2 RSK-002 has not been reviewed since COM-07 missed its target (2026-06-30).",
    ]);
  });
});

describe("a residual score that rests on a failing metric", () => {
  const RISK: Risk = { riskId: "RSK-001", status: "OPEN", measures: ["MSR-001"], lastReview: on("2026-08-30") };
  const found = (own: Risk, data: readonly Reading[], metric: Metric = SHARE, riskMethod: "A" | "B" = "A", raw: RawCells = {}) =>
    judged(
      riskNotRescoredAfterFailedMetric,
      { settings: { riskMethod }, rows: [drafts(risks, [own]), MEASURE, drafts(metrics, [metric]), drafts(readings, data)], raw },
      "2",
    );
  const line = (cell: string, name = "RSK-001") => [
    `explain Risks!${cell} OWN-01 missed its target twice; ${name} was not reviewed after 2026-08-31.`,
  ];
  const TWICE = [AUGUST, SEPTEMBER];

  test.each<readonly [string, Risk, readonly Reading[], Metric, Found]>([
    ["twice is found", RISK, TWICE, SHARE, line("Q2")],
    ["twice is found of a risk that was never reviewed", { ...RISK, lastReview: undefined }, TWICE, SHARE, line("Q2")],
    ["twice is found of a risk without an id", { ...RISK, riskId: undefined }, TWICE, SHARE, line("Q2", "a risk without an id")],
    ["twice was looked at on the last day of the first failure", { ...RISK, lastReview: on("2026-08-31") }, TWICE, SHARE, []],
    ["once is no finding yet", RISK, [AUGUST], SHARE, []],
    ["twice, after it had been met", RISK, [{ ...AUGUST, periodEnd: on("2026-07-31"), numerator: 20 }, ...TWICE], SHARE, line("Q2")],
    ["twice, but met since", RISK, [...TWICE, { ...SEPTEMBER, periodEnd: on("2026-10-14"), numerator: 20 }], SHARE, []],
    ["first, and then met", RISK, [AUGUST, { ...SEPTEMBER, numerator: 20 }], SHARE, []],
    ["last, but met before", RISK, [{ ...AUGUST, numerator: 20 }, SEPTEMBER], SHARE, []],
    [
      "twice, without its denominators",
      RISK,
      [
        { ...AUGUST, denominator: undefined },
        { ...SEPTEMBER, denominator: undefined },
      ],
      SHARE,
      [],
    ],
    [
      "twice, without its numerators",
      RISK,
      [
        { ...AUGUST, numerator: undefined },
        { ...SEPTEMBER, numerator: undefined },
      ],
      SHARE,
      [],
    ],
    ["of which only the size is watched", RISK, TWICE, { ...SHARE, direction: "MONITOR" }, []],
    ["without a direction", RISK, TWICE, { ...SHARE, direction: undefined }, []],
    ["without a direction, whichever that would be", RISK, TWICE, { ...SHARE, direction: undefined, target: 0.1 }, []],
    ["that is not run is not looked at", RISK, TWICE, { ...SHARE, active: "NO" }, NO_DATA],
    ["of a closed risk is not looked at", { ...RISK, status: "CLOSED" }, TWICE, SHARE, NO_DATA],
  ])("%s", (_what, own, data, metric, expected) => {
    expect(found(own, data, metric)).toEqual(expected);
  });

  test("is found at the likelihood in method B", () => {
    expect(found(RISK, TWICE, SHARE, "B")).toEqual(line("AL2"));
  });

  test("is not looked at while the last review cannot be read", () => {
    expect(found(RISK, TWICE, SHARE, "A", { risks: { "RSK-001": { lastReview: ERROR } } })).toBe(NO_DATA);
  });
});

import { readingChangedAfterSubmission } from "../../../../src/core/rules/reading-changed-after-submission";
import { readingImpossible } from "../../../../src/core/rules/reading-impossible";
import { readingPeriodOverlaps } from "../../../../src/core/rules/reading-period-overlaps";
import { repeatFindingUnchanged } from "../../../../src/core/rules/repeat-finding-unchanged";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { findings } from "../../../../src/core/workbook/sheets/findings";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { spd } from "../../../../src/core/workbook/sheets/spd";
import { actionsOf, judged } from "./judged";

type Reading = RecordFor<typeof readings.columns>;
type Metric = RecordFor<typeof metrics.columns>;
type Return = RecordFor<typeof spd.columns>;
type Found = RecordFor<typeof findings.columns>;

const error = { error: "#N/A" } as const;

function without<R extends object, K extends keyof R>(record: R, key: K): Omit<R, K> {
  const { [key]: _gone, ...others } = record;
  return others;
}

describe("figures of a reading", () => {
  const METRIC: Metric = { metricId: "OWN-01", active: "YES", formulaKind: "PROPORTION", unit: "%", dataKind: "SAMPLE" };
  const reading = (own: Reading, metric: Metric = METRIC): ExampleWorkbook => ({
    rows: [rows(metrics, [metric]), rows(readings, [{ readingId: "RDG-001", metricId: "OWN-01", ...own }])],
  });
  const TOO_MANY = ["blocks Readings!F2 RDG-001 counts 21 out of 20: that is more than there were."];

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["more results than trials", reading({ numerator: 21, denominator: 20 }), TOO_MANY],
    ["more results than trials, of a metric in small letters", reading({ metricId: "own-01", numerator: 21, denominator: 20 }), TOO_MANY],
    ["as many results as trials", reading({ numerator: 20, denominator: 20 }), []],
    ["more events than hours, in a rate", reading({ numerator: 21, denominator: 20 }, { ...METRIC, formulaKind: "RATE" }), []],
    ["more of what expires than there is", reading({ numerator: 21, denominator: 20 }, { ...METRIC, formulaKind: "EXPIRY" }), TOO_MANY],
    ["more points than there are", reading({ numerator: 21, denominator: 20 }, { ...METRIC, formulaKind: "SCORE" }), TOO_MANY],
    ["of a metric that is not there", reading({ metricId: "OWN-09", numerator: 21, denominator: 20 }), []],
    ["of no metric", { rows: [rows(metrics, [METRIC]), rows(readings, [{ readingId: "RDG-001", numerator: 21, denominator: 20 }])] }, []],
    [
      "half a result of a sample",
      reading({ numerator: 9.5, denominator: 20 }),
      ["blocks Readings!F2 RDG-001 counts 9.5 out of 20: a sample has whole results only."],
    ],
    [
      "half a trial of a sample",
      reading({ numerator: 9, denominator: 20.5 }),
      ["blocks Readings!G2 RDG-001 counts 9 out of 20.5: a sample has whole results only."],
    ],
    [
      "half a result and half a trial, at the result",
      reading({ numerator: 9.5, denominator: 20.5 }),
      ["blocks Readings!F2 RDG-001 counts 9.5 out of 20.5: a sample has whole results only."],
    ],
    ["half a result of a census", reading({ numerator: 9.5, denominator: 20 }, { ...METRIC, dataKind: "CENSUS" }), []],
    ["half a result in another unit", reading({ numerator: 9.5, denominator: 20 }, { ...METRIC, unit: "points" }), []],
    ["trials alone", reading({ denominator: 20 }), []],
    ["results alone", reading({ numerator: 20 }), []],
    ["half a result alone", reading({ numerator: 9.5 }), []],
    ["less than no trials, which is another finding", reading({ numerator: 3, denominator: -1 }), []],
    [
      "results out of nothing, whatever the metric",
      reading({ numerator: 3, denominator: 0 }, { metricId: "OWN-01", formulaKind: "RATE" }),
      ["blocks Readings!G2 RDG-001 counts 3 out of 0."],
    ],
    ["nothing out of nothing", reading({ numerator: 0, denominator: 0 }), ["advice Readings!G2 RDG-001 counts 0 out of 0: it gives no figure."]],
    ["a zero below and nothing above", reading({ denominator: 0 }), ["advice Readings!G2 RDG-001 counts 0 out of 0: it gives no figure."]],
    ["neither of both", reading({}), "skipped: no data"],
    [
      "results out of nothing, in a row without an id",
      { rows: [rows(readings, [{ metricId: "OWN-01", numerator: 3, denominator: 0 }])] },
      ["blocks Readings!G2 A reading without an id counts 3 out of 0."],
    ],
  ])("are %s", (_what, example, expected) => {
    expect(judged(readingImpossible, example)).toEqual(expected);
  });

  test("that are nothing out of nothing only want a word", () => {
    expect(actionsOf(readingImpossible, reading({ numerator: 0, denominator: 0 }))).toEqual([
      "Check it; if there was nothing to count, leave it and say so in Comment.",
    ]);
    expect(actionsOf(readingImpossible, reading({ numerator: 3, denominator: 0 }))).toEqual([
      "Look at the record behind the reading and put the number right.",
    ]);
  });
});

describe("the periods of two readings", () => {
  const MARCH: Reading = { readingId: "RDG-001", metricId: "COM-05", site: "All", periodStart: on("2026-03-01"), periodEnd: on("2026-03-31") };
  const found = (...own: readonly Reading[]) => judged(readingPeriodOverlaps, { rows: [rows(readings, own)] });
  const overlap = (row: number, one: string, other: string) =>
    `blocks Readings!D${row} The period of ${one} overlaps that of ${other}: same metric, same site.`;
  const { site: _site, ...ANYWHERE } = MARCH;
  const { readingId: _id, ...WITHOUT_ID } = MARCH;
  const { metricId: _metric, ...WITHOUT_METRIC } = MARCH;
  const { periodEnd: _end, ...WITHOUT_END } = MARCH;
  const { periodStart: _start, ...WITHOUT_START } = MARCH;

  test.each<readonly [string, readonly Reading[], readonly string[] | string]>([
    ["overlap", [MARCH, { ...MARCH, readingId: "RDG-002" }], [overlap(3, "RDG-002", "RDG-001")]],
    [
      "overlap on a single day",
      [MARCH, { ...MARCH, readingId: "RDG-002", periodStart: on("2026-03-31"), periodEnd: on("2026-04-30") }],
      [overlap(3, "RDG-002", "RDG-001")],
    ],
    ["that follow do not overlap", [MARCH, { ...MARCH, readingId: "RDG-002", periodStart: on("2026-04-01"), periodEnd: on("2026-04-30") }], []],
    ["overlap in rows without an id", [WITHOUT_ID, WITHOUT_ID], [overlap(3, "a reading without an id", "a reading without an id")]],
    [
      "overlap with spaces and in other letters",
      [MARCH, { ...MARCH, readingId: "RDG-002", metricId: " com-05", site: "ALL " }],
      [overlap(3, "RDG-002", "RDG-001")],
    ],
    ["overlap where neither names a site", [ANYWHERE, { ...ANYWHERE, readingId: "RDG-002" }], [overlap(3, "RDG-002", "RDG-001")]],
    ["do not overlap where only one names a site", [MARCH, { ...ANYWHERE, readingId: "RDG-002" }], []],
    [
      "of a single day overlap",
      [
        { ...MARCH, periodEnd: on("2026-03-01") },
        { ...MARCH, readingId: "RDG-002", periodEnd: on("2026-03-01") },
      ],
      [overlap(3, "RDG-002", "RDG-001")],
    ],
    [
      "are unknown where one ends before it begins",
      [MARCH, { ...MARCH, readingId: "RDG-002", periodStart: on("2026-03-20"), periodEnd: on("2026-03-10") }],
      [],
    ],
    ["are unknown where one has no end", [MARCH, { ...WITHOUT_END, readingId: "RDG-002" }], []],
    [
      "are unknown where one that ends late has no start",
      [
        { ...WITHOUT_START, periodEnd: on("2026-12-31") },
        { ...MARCH, readingId: "RDG-002" },
      ],
      [],
    ],
    ["are unknown where one has no start", [MARCH, { ...WITHOUT_START, readingId: "RDG-002" }], []],
    ["are not compared where neither names a metric", [WITHOUT_METRIC, { ...WITHOUT_METRIC, readingId: "RDG-002" }], "skipped: no data"],
    [
      "of the same words written in two ways overlap with each of the others",
      [
        MARCH,
        { ...MARCH, readingId: "RDG-002", site: "all" },
        { ...MARCH, readingId: "RDG-003", metricId: "com-05" },
        { ...MARCH, readingId: "RDG-004" },
      ],
      [overlap(3, "RDG-002", "RDG-001"), overlap(4, "RDG-003", "RDG-001"), overlap(5, "RDG-004", "RDG-001")],
    ],
    [
      "of two sites of a metric are told apart, also further down",
      [MARCH, { ...MARCH, readingId: "RDG-002", site: "Dover" }, { ...MARCH, readingId: "RDG-003", site: "Dover" }],
      [overlap(4, "RDG-003", "RDG-002")],
    ],
    [
      "overlap with the longest before, not with the last before",
      [
        { ...MARCH, periodEnd: on("2026-06-30") },
        { ...MARCH, readingId: "RDG-002" },
        { ...MARCH, readingId: "RDG-003", periodStart: on("2026-05-01"), periodEnd: on("2026-07-31") },
        { ...MARCH, readingId: "RDG-004", periodStart: on("2026-07-01"), periodEnd: on("2026-07-15") },
      ],
      [overlap(3, "RDG-002", "RDG-001"), overlap(4, "RDG-003", "RDG-001"), overlap(5, "RDG-004", "RDG-003")],
    ],
    [
      "that end on one day are held against the first",
      [MARCH, { ...MARCH, readingId: "RDG-002", periodStart: on("2026-03-15") }, { ...MARCH, readingId: "RDG-003", periodStart: on("2026-03-20") }],
      [overlap(3, "RDG-002", "RDG-001"), overlap(4, "RDG-003", "RDG-001")],
    ],
  ])("%s", (_what, own, expected) => {
    expect(found(...own)).toEqual(expected);
  });
});

describe("a reading after its return went out", () => {
  const SENT: Return = {
    spdId: "SPD-006",
    periodStart: on("2026-06-01"),
    periodEnd: on("2026-08-31"),
    submittedOn: on("2026-09-29"),
    frozenValues: "COM-05 Observations: 31 of 32",
  };
  const AUGUST: Reading = { readingId: "RDG-001", metricId: "COM-05", periodEnd: on("2026-08-31"), numerator: 30, denominator: 32 };
  const { frozenValues: _frozen, ...WITHOUT_FIGURES } = SENT;
  const { spdId: _spd, ...WITHOUT_SPD_ID } = SENT;
  const { readingId: _id, ...WITHOUT_ID } = AUGUST;
  const book = (
    returns: readonly Return[],
    own: readonly Reading[],
    card: readonly Metric[] = [{ metricId: "COM-05", active: "YES" }],
  ): ExampleWorkbook => ({
    rows: [rows(spd, returns), rows(readings, own), rows(metrics, card)],
  });
  const OTHERWISE = "explain Readings!P2 SPD-006 gave 31 of 32 for COM-05; RDG-001 now says otherwise.";
  const LATER = "explain Readings!P2 SPD-006 went out on 2026-09-29; RDG-001 was entered or checked later.";

  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["says otherwise", book([SENT], [AUGUST]), [OTHERWISE]],
    [
      "says otherwise than a plain count",
      book(
        [{ ...SENT, frozenValues: "COM-08 Overdue actions: 4" }],
        [{ readingId: "RDG-001", metricId: "com-08", periodEnd: on("2026-08-31"), numerator: 5 }],
      ),
      ["explain Readings!P2 SPD-006 gave 4 for COM-08; RDG-001 now says otherwise."],
    ],
    [
      "is the plain count of its return",
      book(
        [{ ...SENT, frozenValues: "COM-08 Overdue actions: 4" }],
        [{ readingId: "RDG-001", metricId: "COM-08", periodEnd: on("2026-08-31"), numerator: 4 }],
      ),
      [],
    ],
    [
      "and its return have no id",
      book([WITHOUT_SPD_ID], [WITHOUT_ID]),
      ["explain Readings!P2 A return gave 31 of 32 for COM-05; a reading now says otherwise."],
    ],
    ["was entered later, in a return without figures", book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-30") }]), [LATER]],
    [
      "was checked later, though entered before",
      book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-01"), checkedOn: on("2026-09-30") }]),
      [LATER],
    ],
    [
      "was entered later, though checked before",
      book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-30"), checkedOn: on("2026-09-01") }]),
      [LATER],
    ],
    ["was entered before, in a return without figures", book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-29") }]), []],
    ["says nothing of when it was entered", book([WITHOUT_FIGURES], [AUGUST]), []],
    ["was entered later and says why", book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-30"), comment: "Found late." }]), []],
    [
      "has a comment that cannot be read",
      { ...book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-30") }]), raw: { readings: { "RDG-001": { comment: error } } } },
      [],
    ],
    [
      "is of a metric that the return names, in small letters",
      book([{ ...WITHOUT_FIGURES, metrics: ["com-05"] }], [{ ...AUGUST, enteredOn: on("2026-09-30") }], []),
      [LATER],
    ],
    [
      "is of another metric than the return names",
      book([{ ...WITHOUT_FIGURES, metrics: ["COM-08"] }], [{ ...AUGUST, enteredOn: on("2026-09-30") }]),
      [],
    ],
    [
      "is in a return whose metrics cannot be read",
      { ...book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-30") }]), raw: { spd: { "SPD-006": { metrics: error } } } },
      [],
    ],
    [
      "is of a metric that is not run",
      book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-30") }], [{ metricId: "COM-05", active: "NO" }]),
      [],
    ],
    [
      "is beside a metric without an id",
      book([WITHOUT_FIGURES], [{ ...AUGUST, enteredOn: on("2026-09-30") }], [{ active: "YES" }, { metricId: "COM-05", active: "YES" }]),
      [LATER],
    ],
    ["is of no metric", book([SENT], [{ readingId: "RDG-001", periodEnd: on("2026-08-31"), numerator: 30, denominator: 32 }]), []],
    ["has no last day", book([SENT], [{ readingId: "RDG-001", metricId: "COM-05", numerator: 30, denominator: 32 }]), []],
    [
      "is in a return without a period",
      book([{ spdId: "SPD-006", submittedOn: on("2026-09-29"), frozenValues: "COM-05 Observations: 31 of 32" }], [AUGUST]),
      [],
    ],
    ["is in a return that does not say where its period ends", book([without(SENT, "periodEnd")], [AUGUST]), []],
    ["is in a return that does not say where its period begins", book([without(SENT, "periodStart")], [AUGUST]), []],
    ["has no number yet", book([SENT], [{ readingId: "RDG-001", metricId: "COM-05", periodEnd: on("2026-08-31"), denominator: 32 }]), []],
    [
      "differs in the last digit of a decimal only",
      book(
        [{ ...SENT, frozenValues: "COM-05 Hours: 0.3 of 32" }],
        [
          { ...AUGUST, numerator: 0.1 },
          { ...AUGUST, readingId: "RDG-002", numerator: 0.2, denominator: 0 },
        ],
      ),
      [],
    ],
    [
      "differs by very little",
      book([{ ...SENT, frozenValues: "COM-05 Hours: 0.3 of 32" }], [{ ...AUGUST, numerator: 0.3001 }]),
      ["explain Readings!P2 SPD-006 gave 0.3 of 32 for COM-05; RDG-001 now says otherwise."],
    ],
    [
      "differs in a large number by a part of one",
      book([{ ...SENT, frozenValues: "COM-05 Bags: 2000000000 of 3000000000" }], [{ ...AUGUST, numerator: 2000000000.5, denominator: 3e9 }]),
      [],
    ],
    [
      "is no longer out of anything",
      book([SENT], [{ readingId: "RDG-001", metricId: "COM-05", periodEnd: on("2026-08-31"), numerator: 31 }]),
      [OTHERWISE],
    ],
    ["is one of two sites that together say otherwise, at the first", book([SENT], [AUGUST, { ...AUGUST, readingId: "RDG-002" }]), [OTHERWISE]],
    [
      "is one of two sites, of which the other says why",
      book([SENT], [AUGUST, { ...AUGUST, readingId: "RDG-002", comment: "A second site was missing." }]),
      [],
    ],
    [
      "is one of two sites, of which the other has no number",
      book([SENT], [AUGUST, { readingId: "RDG-002", metricId: "COM-05", periodEnd: on("2026-08-31") }]),
      [],
    ],
    ["says otherwise and was entered later: one finding", book([SENT], [{ ...AUGUST, enteredOn: on("2026-09-30") }]), [OTHERWISE]],
    [
      "is in two returns of the same period: one finding",
      book([SENT, { ...SENT, spdId: "SPD-007", frozenValues: "COM-05 Observations: 29 of 32" }], [AUGUST]),
      [OTHERWISE],
    ],
    ["is in no return", book([], [AUGUST]), "skipped: no data"],
    ["is missing", book([SENT], []), "skipped: no data"],
  ])("that %s", (_what, example, expected) => {
    expect(judged(readingChangedAfterSubmission, example)).toEqual(expected);
  });

  test("is looked for in the period of each return", () => {
    const spring: Return = {
      ...SENT,
      spdId: "SPD-005",
      periodStart: on("2026-03-01"),
      periodEnd: on("2026-05-31"),
      frozenValues: "COM-05 Observations: 10 of 32",
    };
    const may: Reading = { ...AUGUST, readingId: "RDG-002", periodEnd: on("2026-05-31"), numerator: 10 };
    expect(judged(readingChangedAfterSubmission, book([SENT, spring], [AUGUST, may]))).toEqual([OTHERWISE]);
    expect(
      judged(
        readingChangedAfterSubmission,
        book(
          [SENT, spring],
          [
            { ...AUGUST, numerator: 31 },
            { ...may, numerator: 9 },
          ],
        ),
      ),
    ).toEqual(["explain Readings!P3 SPD-005 gave 10 of 32 for COM-05; RDG-002 now says otherwise."]);
  });

  test("stands for the latest period of the return, wherever it stands", () => {
    const june: Reading = { ...AUGUST, readingId: "RDG-002", periodEnd: on("2026-06-30"), numerator: 3 };
    expect(judged(readingChangedAfterSubmission, book([SENT], [{ ...AUGUST, numerator: 31 }, june]))).toEqual([]);
    expect(judged(readingChangedAfterSubmission, book([SENT], [june, { ...AUGUST, numerator: 31 }]))).toEqual([]);
    expect(judged(readingChangedAfterSubmission, book([SENT], [AUGUST, { ...june, numerator: 31 }]))).toEqual([OTHERWISE]);
  });
});

describe("a repeat finding", () => {
  const FIRST: Found = {
    findingId: "FND-001",
    area: "Front desk",
    rootCauseCode: "PROCEDURE",
    raisedOn: on("2026-01-05"),
    closedOn: on("2026-03-02"),
  };
  const AGAIN: Found = { findingId: "FND-002", area: "Front desk", rootCauseCode: "PROCEDURE", raisedOn: on("2026-09-01") };
  const CALLED: Found = { findingId: "FND-002", repeatOf: "FND-001" };
  const found = (...own: readonly Found[]) => judged(repeatFindingUnchanged, { rows: [rows(findings, own)] });
  const repeats = (row: number, one: string, other: string) => `advice Findings!AF${row} ${one} repeats ${other}: same kind of cause, no new action.`;
  const SAME = [repeats(3, "FND-002", "FND-001")];
  test.each<readonly [string, readonly Found[], readonly string[] | string]>([
    ["of the same area and kind of cause", [FIRST, AGAIN], SAME],
    ["without an id", [FIRST, without(AGAIN, "findingId")], [repeats(3, "A finding", "FND-001")]],
    ["of an area in other letters", [FIRST, { ...AGAIN, area: "FRONT DESK" }], SAME],
    ["of no area", [without(FIRST, "area"), without(AGAIN, "area")], []],
    ["of no kind of cause", [without(FIRST, "rootCauseCode"), without(AGAIN, "rootCauseCode")], []],
    [
      "of one in the same area with the same cause in words alone",
      [
        { ...without(FIRST, "rootCauseCode"), rootCause: "No time" },
        { ...without(AGAIN, "rootCauseCode"), rootCause: "No time" },
      ],
      [],
    ],
    [
      "of one before another of the same area with another cause",
      [FIRST, { ...FIRST, findingId: "FND-003", rootCauseCode: "TRAINING", closedOn: on("2026-05-01") }, AGAIN],
      [repeats(4, "FND-002", "FND-001")],
    ],
    ["raised on no day", [FIRST, without(AGAIN, "raisedOn")], []],
    ["of one that is still open", [without(FIRST, "closedOn"), AGAIN], []],
    ["of one closed on the day it was raised", [{ ...FIRST, closedOn: on("2026-09-01") }, AGAIN], SAME],
    ["of one closed a day later", [{ ...FIRST, closedOn: on("2026-09-02") }, AGAIN], []],
    ["of one closed a year before", [{ ...FIRST, closedOn: on("2025-09-01") }, AGAIN], SAME],
    ["of one closed over a year before", [{ ...FIRST, closedOn: on("2025-08-31") }, AGAIN], []],
    [
      "that is called one of another, which has another cause",
      [FIRST, { ...FIRST, findingId: "FND-003", rootCauseCode: "TRAINING" }, { ...AGAIN, repeatOf: "FND-003" }],
      [],
    ],
    ["that is called one of another that is not there", [FIRST, { ...AGAIN, repeatOf: "FND-099" }], []],
    ["that is called one, where neither has a cause", [{ findingId: "FND-001" }, CALLED], []],
    [
      "that is called one, with the same cause in words",
      [
        { findingId: "FND-001", rootCause: "No second look" },
        { ...CALLED, rootCause: "NO SECOND LOOK" },
      ],
      SAME,
    ],
    [
      "that is called one, with a cause in other words",
      [
        { findingId: "FND-001", rootCause: "No second look" },
        { ...CALLED, rootCause: "No time" },
      ],
      [],
    ],
    ["that is called one, where only it has a cause", [{ findingId: "FND-001" }, { ...CALLED, rootCause: "No time" }], []],
    ["that is called one, where only the first has a cause", [{ findingId: "FND-001", rootCause: "No time" }, CALLED], []],
    [
      "with an action of its own",
      [
        { ...FIRST, correctiveActions: ["ACT-001"] },
        { ...AGAIN, correctiveActions: ["ACT-001", "ACT-002"] },
      ],
      [],
    ],
    [
      "with the same actions in other letters and places",
      [
        { ...FIRST, correctiveActions: ["ACT-001"], preventiveActions: ["act-002"] },
        { ...AGAIN, correctiveActions: ["ACT-002"], preventiveActions: ["act-001"] },
      ],
      SAME,
    ],
    ["with a preventive action of its own", [FIRST, { ...AGAIN, preventiveActions: ["ACT-001"] }], []],
    ["that is the only one", [FIRST], []],
    ["in an empty register", [], "skipped: no data"],
    [
      "that is called one of an id that stands twice",
      [{ ...AGAIN, findingId: "FND-001", repeatOf: "FND-001" }, FIRST],
      [repeats(2, "FND-001", "FND-001")],
    ],
  ])("%s", (_what, own, expected) => {
    expect(found(...own)).toEqual(expected);
  });

  test("is held against the latest of many, in whatever order they stand", () => {
    const closed = (findingId: string, day: string, action: string): Found => ({
      ...FIRST,
      raisedOn: on("2024-01-05"),
      findingId,
      closedOn: on(day),
      correctiveActions: [action],
    });
    const many = [
      closed("FND-013", "2026-04-01", "ACT-013"),
      closed("FND-011", "2026-02-01", "ACT-011"),
      closed("FND-014", "2026-10-01", "ACT-014"),
      closed("FND-012", "2026-03-01", "ACT-012"),
      closed("FND-010", "2026-01-01", "ACT-010"),
    ];
    const again = (action: string) => found(...many, { ...AGAIN, correctiveActions: [action] });
    expect(again("ACT-013")).toEqual([repeats(7, "FND-002", "FND-013")]);
    for (const other of ["ACT-010", "ACT-011", "ACT-012", "ACT-014"]) expect(again(other)).toEqual([]);
  });

  test("is not held against itself where it was closed on the day it was raised, but against the one before", () => {
    const sameDay = { ...AGAIN, closedOn: on("2026-09-01") };
    expect(found(sameDay)).toEqual([]);
    expect(found(FIRST, sameDay)).toEqual(SAME);
    expect(found({ ...FIRST, closedOn: on("2025-08-31") }, sameDay)).toEqual([]);
  });
});

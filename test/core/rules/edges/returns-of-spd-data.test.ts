import { on, type ExampleWorkbook, type RawCells, type Rule } from "../../../../src/core/rules/rule";
import {
  dueDaysWithoutReturn,
  firstDueDay,
  isSubmitted,
  quarterDayFrom,
  supersededReturns,
  windowOpensOn,
} from "../../../../src/core/rules/spd-due-days";
import { spdLateUntold } from "../../../../src/core/rules/spd-late-untold";
import { spdMetricWithoutData } from "../../../../src/core/rules/spd-metric-without-data";
import { spdNotSeenByAm } from "../../../../src/core/rules/spd-not-seen-by-am";
import { spdNotSubmitted } from "../../../../src/core/rules/spd-not-submitted";
import { spdWindowOpens } from "../../../../src/core/rules/spd-window-opens";
import { bookOfExample } from "../../../../src/core/reports/book-of-example";
import { isoOfSerial } from "../../../../src/core/workbook/serial-day";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { spd } from "../../../../src/core/workbook/sheets/spd";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { drafts, type Draft } from "./drafts";
import { actionsOf, judged } from "./judged";

type Return = Draft<typeof spd.columns>;
type Metric = Draft<typeof metrics.columns>;
type Reading = Draft<typeof readings.columns>;
type Found = readonly string[] | string;

const NO_DATA = "skipped: no data";
const ERROR = { error: "#N/A" } as const;
const broken = (column: string): RawCells => ({ spd: { "row 1": { [column]: ERROR } } });
const workbook = (returns: readonly Return[], phase2Done?: string, raw: RawCells = {}): ExampleWorkbook => ({
  settings: { phase2Done: phase2Done === undefined ? null : on(phase2Done) },
  rows: [drafts(spd, returns)],
  raw,
});
const OCTOBER = on("2026-10-01");

describe("the due days of returns", () => {
  test.each([
    ["2026-10-01", "2026-10-01"],
    ["2026-10-02", "2027-01-01"],
    ["2026-12-31", "2027-01-01"],
    ["2027-01-01", "2027-01-01"],
    ["2027-01-02", "2027-04-01"],
  ])("from %s on begin with %s", (day, expected) => {
    expect(isoOfSerial(quarterDayFrom(on(day)))).toBe(expected);
  });

  test("have a week that ends with them", () => {
    expect(isoOfSerial(windowOpensOn(OCTOBER))).toBe("2026-09-25");
  });

  test("begin with the first return where nobody says when Phase 2 was passed, and are unknown without one", () => {
    const first = (returns: readonly Return[]) => firstDueDay(bookOfExample(workbook(returns)));
    expect(first([{ spdId: "SPD-002", dueOn: OCTOBER }, { spdId: "SPD-001", dueOn: on("2026-07-01") }, { spdId: "SPD-003" }])).toBe(on("2026-07-01"));
    expect(first([{ spdId: "SPD-001" }])).toBeUndefined();
  });

  test("that no return answers are counted from the first to the last day asked for, and that day too", () => {
    const open = (upTo: string, returns: readonly Return[] = []) =>
      dueDaysWithoutReturn(bookOfExample(workbook(returns, "2026-03-20")), on(upTo)).map(isoOfSerial);
    expect(open("2026-06-30")).toEqual([]);
    expect(open("2026-07-01")).toEqual(["2026-07-01"]);
    expect(open("2026-10-01")).toEqual(["2026-07-01", "2026-10-01"]);
    expect(open("2026-10-01", [{ spdId: "SPD-001", dueOn: on("2026-07-01") }])).toEqual(["2026-10-01"]);
    expect(open("2026-10-01", [{ spdId: "SPD-001", dueOn: on("2026-06-25") }])).toEqual(["2026-10-01"]);
    expect(open("2026-10-01", [{ spdId: "SPD-001", dueOn: on("2026-06-24") }])).toEqual(["2026-07-01", "2026-10-01"]);
    expect(open("2026-10-01", [{ spdId: "SPD-001" }])).toEqual(["2026-07-01", "2026-10-01"]);
  });

  test("are not counted while one of them cannot be read, nor where nobody knows the first", () => {
    const one = { spdId: "SPD-001", submittedOn: OCTOBER };
    expect(dueDaysWithoutReturn(bookOfExample(workbook([one], "2026-03-20", broken("dueOn"))), OCTOBER)).toEqual([]);
    expect(dueDaysWithoutReturn(bookOfExample(workbook([one])), OCTOBER)).toEqual([]);
  });
});

describe("a return", () => {
  test("is out once a day stands under Submitted on, even one that cannot be read", () => {
    const isOut = (example: ExampleWorkbook) => {
      const book = bookOfExample(example);
      return book.records(spd).map((one) => isSubmitted(one, book));
    };
    expect(isOut(workbook([{ spdId: "SPD-001" }, { spdId: "SPD-002", submittedOn: OCTOBER }]))).toEqual([false, true]);
    expect(isOut(workbook([{ spdId: "SPD-001" }], undefined, broken("submittedOn")))).toEqual([true]);
  });

  test("is replaced by its correction, or where it says so", () => {
    const book = bookOfExample(
      workbook([
        { spdId: "SPD-001" },
        { spdId: "SPD-002", correctionOf: "SPD-001" },
        { spdId: "SPD-003", status: "CORRECTED" },
        { spdId: "SPD-004", status: "SUBMITTED" },
        { dueOn: OCTOBER },
      ]),
    );
    expect([...supersededReturns(book)].map(({ spdId }) => spdId)).toEqual(["SPD-001", "SPD-003"]);
  });
});

describe("a late return of which the SeMS Team was not told", () => {
  const LATE: Return = { spdId: "SPD-006", dueOn: OCTOBER, submittedOn: on("2026-10-05") };
  const found = (own: Return, raw: RawCells = {}) => judged(spdLateUntold, workbook([own], undefined, raw));

  test.each<readonly [string, Return, Found]>([
    ["went out", LATE, ["explain SPD!N2 SPD-006, due on 2026-10-01, went out late; Deferral asked on is empty."]],
    [
      "went out without an id",
      { ...LATE, spdId: undefined },
      ["explain SPD!N2 A return, due on 2026-10-01, went out late; Deferral asked on is empty."],
    ],
    ["is not out yet", { ...LATE, submittedOn: undefined }, ["explain SPD!N2 SPD-006, due on 2026-10-01, is late; Deferral asked on is empty."]],
    [
      "was due yesterday",
      { ...LATE, dueOn: on("2026-10-14"), submittedOn: undefined },
      ["explain SPD!N2 SPD-006, due on 2026-10-14, is late; Deferral asked on is empty."],
    ],
    ["is due today, and so not late", { ...LATE, dueOn: on("2026-10-15"), submittedOn: undefined }, NO_DATA],
    ["has no due day", { ...LATE, dueOn: undefined }, NO_DATA],
    ["corrects another one", { ...LATE, correctionOf: "SPD-005" }, NO_DATA],
    [
      "was told on the day that the window opened",
      { ...LATE, deferralAskedOn: on("2026-09-25") },
      ["explain SPD!N2 The SeMS Team was told of SPD-006 on 2026-09-25: the window was open by then."],
    ],
    [
      "agreed only when the window was open",
      { ...LATE, deferralAgreedOn: on("2026-09-26") },
      ["explain SPD!N2 The SeMS Team was told of SPD-006 on 2026-09-26: the window was open by then."],
    ],
    ["was asked in time, although it agreed later", { ...LATE, deferralAskedOn: on("2026-09-24"), deferralAgreedOn: on("2026-09-28") }, []],
  ])("%s", (_what, own, expected) => {
    expect(found(own)).toEqual(expected);
  });

  test("is not claimed while what was asked, or when it went out, cannot be read", () => {
    expect(found(LATE, broken("deferralAskedOn"))).toEqual([]);
    expect(found({ ...LATE, submittedOn: undefined }, broken("submittedOn"))).toEqual([]);
  });
});

describe("final data of a return", () => {
  const SUMMER: Return = { spdId: "SPD-006", dueOn: OCTOBER, periodStart: on("2026-06-01"), periodEnd: on("2026-08-31") };
  const SPRING: Return = { spdId: "SPD-005", dueOn: on("2026-07-01"), periodStart: on("2026-03-01"), periodEnd: on("2026-05-31") };
  const MONTHLY: Metric = { metricId: "COM-05", active: "YES", frequency: "M" };
  const FINAL: Reading = { readingId: "RDG-001", metricId: "COM-05", periodStart: on("2026-08-01"), periodEnd: on("2026-08-31"), status: "FINAL" };
  const found = (returns: readonly Return[], own: readonly Metric[] = [MONTHLY], data: readonly Reading[] = [], raw: RawCells = {}) =>
    judged(spdMetricWithoutData, { rows: [drafts(spd, returns), drafts(metrics, own), drafts(readings, data)], raw });
  const missing = (name: string, cell: string, ids = "COM-05") => `blocks SPD!${cell} ${name}: no final reading in its period for ${ids}.`;

  test.each<readonly [string, readonly Return[], Found]>([
    ["are missed by its id", [SUMMER], [missing("SPD-006", "Q2")]],
    ["are missed without an id too", [{ ...SUMMER, spdId: undefined }], [missing("A return", "Q2")]],
    ["are not asked of one without a first day", [{ ...SUMMER, periodStart: undefined }], NO_DATA],
    ["are not asked of one without a last day", [{ ...SUMMER, periodEnd: undefined }], NO_DATA],
    [
      "are asked of the later of two that are out",
      [
        { ...SPRING, submittedOn: on("2026-06-29") },
        { ...SUMMER, submittedOn: on("2026-09-29") },
      ],
      [missing("SPD-006", "Q3")],
    ],
    [
      "are asked of the latest that is out and of each that is not",
      [{ ...SPRING, submittedOn: on("2026-06-29") }, SUMMER],
      [missing("SPD-005", "Q2"), missing("SPD-006", "Q3")],
    ],
    [
      "are asked of the first of two that were due together",
      [
        { ...SUMMER, submittedOn: OCTOBER },
        { ...SUMMER, spdId: "SPD-007", submittedOn: OCTOBER },
      ],
      [missing("SPD-006", "Q2")],
    ],
    [
      "are asked of one that is out rather than of one out without a due day",
      [
        { ...SUMMER, submittedOn: OCTOBER },
        { ...SPRING, dueOn: undefined, submittedOn: OCTOBER },
      ],
      [missing("SPD-006", "Q2")],
    ],
    ["are not asked for a metric that Metrics does not have", [{ ...SUMMER, metrics: ["COM-77"] }], []],
    ["are asked for each metric that it names", [{ ...SUMMER, metrics: ["COM-77", "com-05"] }], [missing("SPD-006", "Q2")]],
  ])("%s", (_what, returns, expected) => {
    expect(found(returns)).toEqual(expected);
  });

  test("are those of the very metric, in the period, first and last day included", () => {
    const at = (periodEnd: string, more: Reading = {}) => found([SUMMER], [MONTHLY], [{ ...FINAL, periodEnd: on(periodEnd), ...more }]);
    expect(at("2026-06-01")).toEqual([]);
    expect(at("2026-08-31")).toEqual([]);
    expect(at("2026-05-31")).toHaveLength(1);
    expect(at("2026-09-01")).toHaveLength(1);
    expect(at("2026-08-31", { metricId: "COM-06" })).toHaveLength(1);
    expect(at("2026-08-31", { status: "CORRECTED" })).toEqual([]);
    expect(at("2026-08-31", { status: undefined })).toHaveLength(1);
    expect(found([SUMMER], [MONTHLY], [{ ...FINAL, periodEnd: undefined }])).toHaveLength(1);
  });

  test("are asked for a metric whose period begins with its present definition, not within it", () => {
    const from = (validFrom: string) => found([SUMMER], [{ ...MONTHLY, frequency: "Q", validFrom: on(validFrom) }]);
    expect(from("2026-04-01")).toHaveLength(1);
    expect(from("2026-04-02")).toEqual([]);
  });

  test("are asked for a period that ends on the first day of the return", () => {
    expect(found([{ ...SUMMER, periodStart: on("2026-06-30"), periodEnd: on("2026-07-30") }])).toHaveLength(1);
    expect(found([{ ...SUMMER, periodStart: on("2026-07-01"), periodEnd: on("2026-07-30") }])).toEqual([]);
  });

  test("are asked for no metric that lacks an id or a frequency", () => {
    expect(found([SUMMER], [{ active: "YES" }])).toEqual([]);
    expect(found([SUMMER], [{ metricId: "COM-05", active: "YES" }])).toEqual([]);
    expect(found([SUMMER], [{ active: "YES", frequency: "M" }])).toEqual([]);
  });

  test("are asked of all metrics where the cell holds separators alone, and of none while it cannot be read", () => {
    expect(found([SUMMER], [MONTHLY], [], { spd: { "SPD-006": { metrics: ";" } } })).toEqual([missing("SPD-006", "Q2")]);
    expect(found([SUMMER], [MONTHLY], [], { spd: { "SPD-006": { metrics: ERROR } } })).toEqual([]);
  });
});

describe("a return that went out", () => {
  const SENT: Return = { spdId: "SPD-006", dueOn: OCTOBER, submittedOn: on("2026-09-29") };
  const found = (...returns: readonly Return[]) => judged(spdNotSeenByAm, workbook(returns));

  test.each<readonly [string, readonly Return[], Found]>([
    ["and was seen", [{ ...SENT, amSeenOn: on("2026-09-15") }], []],
    ["and was not seen", [SENT], ["explain SPD!I2 SPD-006 went out, and AM seen on is empty."]],
    ["without an id and was not seen", [{ ...SENT, spdId: undefined }], ["explain SPD!I2 A return went out, and AM seen on is empty."]],
    ["and was replaced", [SENT, { ...SENT, spdId: "SPD-007", correctionOf: "SPD-006", amSeenOn: on("2026-09-30") }], []],
  ])("%s", (_what, returns, expected) => {
    expect(found(...returns)).toEqual(expected);
  });
});

describe("a return that is not out", () => {
  const ONE: Return = { spdId: "SPD-001", dueOn: OCTOBER };
  const found = (...returns: readonly Return[]) => judged(spdNotSubmitted, workbook(returns));

  test.each<readonly [string, readonly Return[], Found]>([
    ["is missed", [ONE], ["blocks SPD!J2 SPD-001 was due on 2026-10-01, and Submitted on is empty."]],
    ["and has no id is missed", [{ ...ONE, spdId: undefined }], ["blocks SPD!J2 A return was due on 2026-10-01, and Submitted on is empty."]],
    [
      "was deferred",
      [{ ...ONE, deferralAgreedOn: on("2026-09-20") }],
      ["explain SPD!J2 SPD-001 was due on 2026-10-01; deferred by agreement, not yet sent."],
    ],
    ["was due yesterday", [{ ...ONE, dueOn: on("2026-10-14") }], ["blocks SPD!J2 SPD-001 was due on 2026-10-14, and Submitted on is empty."]],
    ["is due today", [{ ...ONE, dueOn: on("2026-10-15") }], []],
    ["has no due day and stands beside one that is out", [{ ...ONE, submittedOn: OCTOBER }, { spdId: "SPD-002" }], []],
    ["says when it is due nowhere", [{ spdId: "SPD-002" }], NO_DATA],
  ])("%s", (_what, returns, expected) => {
    expect(found(...returns)).toEqual(expected);
  });

  test.each([
    ["2026-09-30", []],
    ["2026-10-01", []],
    ["2026-10-02", ["blocks SPD!B1 SPD has no row for the return due on 2026-10-01."]],
  ] as const)("and was never prepared on %s: %j", (today, expected) => {
    const changed = { words: "Another day.", snapshot: (sound: WorkbookSnapshot) => ({ ...sound, asOf: on(today) }) };
    expect(judged(spdNotSubmitted, { ...workbook([], "2026-04-20"), changed })).toEqual(expected);
  });

  test("and was never prepared is found at the heading, with an action of its own", () => {
    const never = workbook([], "2026-03-20");
    expect(judged(spdNotSubmitted, never)).toEqual(["blocks SPD!B1 SPD has no row for the return due on 2026-07-01, nor for 1 later due day."]);
    expect(actionsOf(spdNotSubmitted, never)).toEqual(["Add a row for each due day to SPD; ask the CAA SeMS Team what they lack."]);
  });
});

describe("the window of a return", () => {
  const open = (dueOn: string, more: Return = {}): Return => ({ spdId: "SPD-007", dueOn: on(dueOn), ...more });
  const found = (rule: Rule, returns: readonly Return[], phase2Done?: string) => judged(rule, workbook(returns, phase2Done));

  test.each<readonly [string, readonly Return[], Found]>([
    ["that opens in a fortnight is announced", [open("2026-11-04")], ["info SPD!B2 The window of the return due on 2026-11-04 opens on 2026-10-29."]],
    ["that opens later is not", [open("2026-11-05")], []],
    [
      "that opens today has been open since today",
      [open("2026-10-21")],
      ["info SPD!B2 The window of the return due on 2026-10-21 has been open since 2026-10-15."],
    ],
    [
      "that closes today is still open",
      [open("2026-10-15")],
      ["info SPD!B2 The window of the return due on 2026-10-15 has been open since 2026-10-09."],
    ],
    ["that closed yesterday is not", [open("2026-10-14")], []],
    ["of a return that is out is no matter", [open("2026-10-21", { submittedOn: on("2026-10-15") })], []],
    ["of a correction is none", [open("2026-10-21", { correctionOf: "SPD-006" }), open("2026-07-01", { submittedOn: on("2026-06-30") })], []],
    ["of a return without a day is not known", [{ spdId: "SPD-008" }, open("2026-07-01", { submittedOn: on("2026-06-30") })], []],
    ["is not known where nobody knows the first due day", [{ spdId: "SPD-008" }], NO_DATA],
  ])("%s", (_what, returns, expected) => {
    expect(found(spdWindowOpens, returns)).toEqual(expected);
  });

  test("that nobody has prepared begins with a row, that of a row with the figures", () => {
    const before = (example: ExampleWorkbook) => ({
      ...example,
      changed: { words: "Another day.", snapshot: (sound: WorkbookSnapshot) => ({ ...sound, asOf: on("2026-12-20") }) },
    });
    const action = (example: ExampleWorkbook) => actionsOf(spdWindowOpens, before(example));
    expect(action(workbook([], "2026-09-12"))).toEqual(["Add a row for it to SPD, and prepare the figures."]);
    expect(action(workbook([{ spdId: "SPD-007", dueOn: on("2027-01-01") }], "2026-09-12"))).toEqual([
      "Prepare the figures and show them to the Accountable Manager.",
    ]);
  });
});

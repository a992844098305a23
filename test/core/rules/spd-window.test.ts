import { assess } from "../../../src/core/assessment/assess";
import { registerCounters } from "../../../src/core/metrics/cards";
import { EXAMPLE_TODAY, on, rows, type Rule } from "../../../src/core/rules/rule";
import { firstDueDay, quarterDayFrom } from "../../../src/core/rules/spd-due-days";
import { spdLateUntold } from "../../../src/core/rules/spd-late-untold";
import { spdNotSubmitted } from "../../../src/core/rules/spd-not-submitted";
import { spdWindowOpens } from "../../../src/core/rules/spd-window-opens";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { isoOfSerial } from "../../../src/core/workbook/serial-day";
import { assessments } from "../../../src/core/workbook/sheets/assessments";
import { spd } from "../../../src/core/workbook/sheets/spd";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

type Return = RecordFor<typeof spd.columns>;

interface Given {
  readonly today?: string;
  readonly passed?: string;
  readonly returns?: readonly Return[];
}

function bookOf({ today = isoOfSerial(EXAMPLE_TODAY), passed, returns = [] }: Given): SnapshotBook {
  const settings = passed === undefined ? {} : { phase2Done: on(passed) };
  const records = returns.map((one, index) => ({ spdId: `SPD-${index + 1}`, ...one }));
  const { snapshot } = bookOfExample({ settings, rows: [rows(spd, records)] });
  return new SnapshotBook({ ...snapshot, asOf: on(today) }, registerCounters);
}

function check(rule: Rule, given: Given) {
  const { findings, rules } = assess(bookOf(given), "2B", [rule]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ id }) => id);
}

test.each([
  ["2026-10-01", "2026-10-01"],
  ["2026-10-02", "2027-01-01"],
  ["2026-12-31", "2027-01-01"],
  ["2027-01-01", "2027-01-01"],
  ["2027-01-02", "2027-04-01"],
] as const)("from %s the next return is due on %s", (day, due) => {
  expect(isoOfSerial(quarterDayFrom(on(day)))).toBe(due);
});

test.each([
  ["2025-03-25", "2025-07-01"],
  ["2025-04-01", "2025-07-01"],
  ["2025-04-02", "2025-10-01"],
  ["2025-11-30", "2026-04-01"],
] as const)("with Phase 2 passed on %s the first return is due on %s", (passed, due) => {
  expect(isoOfSerial(firstDueDay(bookOf({ passed })) ?? 0)).toBe(due);
});

test("without the day in Config the first Phase 2 assessment that was passed counts, and without one the first return", () => {
  const assessed = rows(assessments, [
    { assessmentId: "ASM-1", kind: "PHASE_2", date: on("2025-03-18"), outcome: "NOT_YET" },
    { assessmentId: "ASM-2", kind: "PHASE_2", date: on("2025-09-16"), outcome: "ACHIEVED_WITH_ACTIONS" },
  ]);
  expect(isoOfSerial(firstDueDay(bookOfExample({ rows: [assessed] })) ?? 0)).toBe("2026-01-01");
  expect(isoOfSerial(firstDueDay(bookOf({ returns: [{ dueOn: on("2026-07-01") }, { dueOn: on("2026-04-01") }] })) ?? 0)).toBe("2026-04-01");
  expect(firstDueDay(bookOf({}))).toBeUndefined();
});

/** The guidance names the week up to and including the due day; that of 1 January 2027 begins on 26 December. */
describe("the window of a return", () => {
  const passed = "2025-03-25";

  test.each([
    ["2026-12-11", []],
    ["2026-12-12", ["R-86/spd/dueOn"]],
    ["2027-01-01", ["R-86/spd/dueOn"]],
    ["2027-01-02", []],
  ] as const)("that nobody has prepared is announced on %s: %j", (today, expected) => {
    expect(check(spdWindowOpens, { today, passed })).toEqual(expected);
  });

  test("is announced at its row once there is one, and no more when it is out", () => {
    const row = { dueOn: on("2027-01-01") };
    expect(check(spdWindowOpens, { today: "2026-12-20", passed, returns: [row] })).toEqual(["R-86/SPD-1/dueOn"]);
    expect(check(spdWindowOpens, { today: "2026-12-29", passed, returns: [{ ...row, submittedOn: on("2026-12-28") }] })).toEqual([]);
  });

  test("is told from one that has opened", () => {
    const messageOn = (today: string) => assess(bookOf({ today, passed }), "2B", [spdWindowOpens]).findings[0]?.message;
    expect(messageOn("2026-12-25")).toBe("The window of the return due on 2027-01-01 opens on 2026-12-26.");
    expect(messageOn("2026-12-26")).toBe("The window of the return due on 2027-01-01 has been open since 2026-12-26.");
  });

  test("is none before the first return is due, nor where nobody says that Phase 2 was passed", () => {
    expect(check(spdWindowOpens, { today: "2026-12-20", passed: "2026-12-01" })).toEqual([]);
    expect(check(spdWindowOpens, { today: "2026-12-20" })).toBe("skipped");
  });
});

describe("a return that is not out", () => {
  test("is missed from the day after it was due", () => {
    const given = { passed: "2025-07-10", returns: [{ dueOn: on("2026-01-01") }] };
    expect(check(spdNotSubmitted, { ...given, today: "2026-01-01" })).toEqual([]);
    expect(check(spdNotSubmitted, { ...given, today: "2026-01-02" })).toEqual(["R-87/SPD-1/submittedOn"]);
  });

  test("and has no row is one finding, however many", () => {
    const messages = (given: Given) => assess(bookOf(given), "2B", [spdNotSubmitted]).findings.map(({ message }) => message);
    expect(messages({ passed: "2026-07-20" })).toEqual([]);
    expect(messages({ passed: "2026-04-20" })).toEqual(["SPD has no row for the return due on 2026-10-01."]);
    expect(messages({ passed: "2026-03-20" })).toEqual(["SPD has no row for the return due on 2026-07-01, nor for 1 later due day."]);
    expect(messages({ passed: "2025-03-25" })).toEqual(["SPD has no row for the return due on 2025-07-01, nor for 5 later due days."]);
  });

  test("is not asked for while its day cannot be read, and a day inside of the window stands for it", () => {
    const out = { dueOn: on("2026-09-28"), submittedOn: on("2026-09-28") };
    expect(check(spdNotSubmitted, { passed: "2026-06-01", returns: [out] })).toEqual([]);
    expect(check(spdNotSubmitted, { passed: "2026-06-01", returns: [{ ...out, dueOn: on("2026-09-24") }] })).toEqual(["R-87/spd/dueOn"]);
    expect(assess(sampleWith({ raw: { spd: { "SPD-003": { dueOn: "1 January" } } } }), "2B", [spdNotSubmitted]).findings).toEqual([]);
  });

  test("blocks, unless a deferral was agreed: then it has to be explained", () => {
    const severities = (more: Return) =>
      assess(bookOf({ returns: [{ dueOn: on("2026-10-01"), ...more }] }), "2B", [spdNotSubmitted]).findings.map(({ severity }) => severity);
    expect(severities({})).toEqual(["blocks"]);
    expect(severities({ deferralAskedOn: on("2026-09-20") })).toEqual(["blocks"]);
    expect(severities({ deferralAgreedOn: on("2026-09-22") })).toEqual(["explain"]);
  });

  test("is not asked for as a correction", () => {
    const returns = [
      { dueOn: on("2026-10-01"), submittedOn: on("2026-09-29") },
      { dueOn: on("2026-10-01"), correctionOf: "SPD-1" },
    ];
    expect(check(spdNotSubmitted, { returns })).toEqual([]);
  });
});

describe("the SeMS Team", () => {
  const LATE = { dueOn: on("2026-10-01"), submittedOn: on("2026-10-02") };

  test.each<readonly [string, Return, readonly string[]]>([
    ["need not be told of a return on its day", { ...LATE, submittedOn: on("2026-10-01") }, []],
    ["was not told", LATE, ["R-88/SPD-1/deferralAskedOn"]],
    ["was told the day before the window opened", { ...LATE, deferralAskedOn: on("2026-09-24") }, []],
    ["was told on the day that it opened", { ...LATE, deferralAskedOn: on("2026-09-25") }, ["R-88/SPD-1/deferralAskedOn"]],
    ["agreed before, so it was told", { ...LATE, deferralAgreedOn: on("2026-09-24") }, []],
    ["was not told of a return that is still not out", { dueOn: on("2026-10-01") }, ["R-88/SPD-1/deferralAskedOn"]],
    ["was not told a year ago", { dueOn: on("2025-10-15"), submittedOn: on("2025-10-20") }, ["R-88/SPD-1/deferralAskedOn"]],
    ["was not told more than a year ago", { dueOn: on("2025-10-14"), submittedOn: on("2025-10-20") }, []],
  ])("%s", (_what, one, expected) => {
    expect(check(spdLateUntold, { returns: [one] })).toEqual(expected);
  });
});

test.each(["submittedOn", "deferralAskedOn"])("a cell of %s that cannot be read is not called empty", (column) => {
  const late = { "SPD-006": { submittedOn: column === "submittedOn" ? on("2026-09-29") : on("2026-10-03") } };
  const broken = sampleWith({ edit: { spd: late }, raw: { spd: { "SPD-006": { [column]: { error: "#REF!" } } } } });
  expect(assess(broken, "2B", [spdNotSubmitted, spdLateUntold]).findings).toEqual([]);
});

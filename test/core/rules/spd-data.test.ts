import { assess } from "../../../src/core/assessment/assess";
import { frozenFigures } from "../../../src/core/rules/frozen-figures";
import { readingChangedAfterSubmission } from "../../../src/core/rules/reading-changed-after-submission";
import { on, rows, type Rule } from "../../../src/core/rules/rule";
import { spdMetricWithoutData } from "../../../src/core/rules/spd-metric-without-data";
import { spdNotSeenByAm } from "../../../src/core/rules/spd-not-seen-by-am";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { metrics } from "../../../src/core/workbook/sheets/metrics";
import { readings } from "../../../src/core/workbook/sheets/readings";
import { spd } from "../../../src/core/workbook/sheets/spd";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith } from "./sample-with";

type Metric = RecordFor<typeof metrics.columns>;
type Reading = RecordFor<typeof readings.columns>;
type Return = RecordFor<typeof spd.columns>;

const MONTHLY: Metric = { metricId: "COM-05", active: "YES", frequency: "M" };
const SUMMER: Return = { spdId: "SPD-006", dueOn: on("2026-10-01"), periodStart: on("2026-06-01"), periodEnd: on("2026-08-31") };
const SENT: Return = { ...SUMMER, submittedOn: on("2026-09-29") };

interface Given {
  readonly returns?: readonly Return[];
  readonly metric?: readonly Metric[];
  readonly data?: readonly Reading[];
}

function check(rule: Rule, { returns = [SUMMER], metric = [MONTHLY], data = [] }: Given) {
  const numbered = data.map((reading, index) => ({ readingId: `RDG-${index + 1}`, metricId: "COM-05", ...reading }));
  const { findings, rules } = assess(bookOfExample({ rows: [rows(spd, returns), rows(metrics, metric), rows(readings, numbered)] }), "2B", [rule]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ id }) => id);
}

describe("a metric of a return", () => {
  const MISSING = ["R-89/SPD-006/metrics"];

  test.each<readonly [string, Given, readonly string[] | "skipped"]>([
    ["has no reading at all", {}, MISSING],
    ["has a final reading on the last day", { data: [{ periodEnd: on("2026-08-31"), status: "FINAL" }] }, []],
    ["has a corrected reading in the first month", { data: [{ periodEnd: on("2026-06-30"), status: "CORRECTED" }] }, []],
    ["has a draft alone", { data: [{ periodEnd: on("2026-08-31"), status: "DRAFT" }] }, MISSING],
    [
      "has final readings around the period alone",
      {
        data: [
          { periodEnd: on("2026-05-31"), status: "FINAL" },
          { periodEnd: on("2026-09-30"), status: "FINAL" },
        ],
      },
      MISSING,
    ],
    ["is counted at each event", { metric: [{ ...MONTHLY, frequency: "EVENT" }] }, []],
    ["is counted in quarters, of which one ends in the period", { metric: [{ ...MONTHLY, frequency: "Q" }] }, MISSING],
    ["is counted in half-years, of which one ends in the period", { metric: [{ ...MONTHLY, frequency: "H" }] }, MISSING],
    ["is counted in years, of which none ends in the period", { metric: [{ ...MONTHLY, frequency: "Y" }] }, []],
    ["is not run", { metric: [{ ...MONTHLY, active: "NO" }] }, []],
    ["is not run, but the return names it", { returns: [{ ...SUMMER, metrics: ["com-05"] }], metric: [{ ...MONTHLY, active: "NO" }] }, MISSING],
    ["is run, but the return names another one", { returns: [{ ...SUMMER, metrics: ["COM-12"] }] }, []],
    ["began in the last month of the period", { metric: [{ ...MONTHLY, validFrom: on("2026-08-01") }] }, MISSING],
    ["began within the last month of the period", { metric: [{ ...MONTHLY, validFrom: on("2026-08-02") }] }, []],
    ["is in a period that ends today", { returns: [{ ...SUMMER, periodEnd: on("2026-10-15") }] }, "skipped"],
    ["is in a period that ended yesterday", { returns: [{ ...SUMMER, periodEnd: on("2026-10-14") }] }, MISSING],
  ])("that %s", (_what, given, expected) => {
    expect(check(spdMetricWithoutData, given)).toEqual(expected);
  });

  test("is looked at in what is not out and in the latest that is, not in what a later return has overtaken or replaced", () => {
    const spring: Return = { spdId: "SPD-005", dueOn: on("2026-07-01"), periodStart: on("2026-03-01"), periodEnd: on("2026-05-31") };
    const out = { ...spring, submittedOn: on("2026-06-29") };
    expect(check(spdMetricWithoutData, { returns: [SENT, out] })).toEqual(["R-89/SPD-006/metrics"]);
    expect(check(spdMetricWithoutData, { returns: [SENT, spring] })).toEqual(["R-89/SPD-006/metrics", "R-89/SPD-005/metrics"]);
    expect(check(spdMetricWithoutData, { returns: [{ ...SENT, status: "CORRECTED" }] })).toBe("skipped");
    expect(check(spdMetricWithoutData, { returns: [SENT, { ...SENT, spdId: "SPD-007", correctionOf: "spd-006" }] })).toEqual([
      "R-89/SPD-007/metrics",
    ]);
  });

  test("is one finding a return that names the first three", () => {
    const ids = ["COM-01", "COM-02", "COM-05", "COM-07", "COM-12"];
    const own = ids.map((metricId) => ({ ...MONTHLY, metricId }));
    const { findings } = assess(bookOfExample({ rows: [rows(spd, [SUMMER]), rows(metrics, own)] }), "2B", [spdMetricWithoutData]);
    expect(findings.map(({ message }) => message)).toEqual(["SPD-006: no final reading in its period for COM-01, COM-02, COM-05 and 2 more."]);
  });
});

test("figures of a return are read line by line, and anything else is left alone", () => {
  const text =
    "COM-05 QA observations: to standard: 31 of 32\nCOM-08 Overdue actions: 0\r\ncom-12 Reports: 4.5 of 18\nNote: agreed on 2 October\n\nCOM-99 Late: not known";
  expect([...frozenFigures(text)]).toEqual([
    ["COM-05", { numerator: 31, denominator: 32 }],
    ["COM-08", { numerator: 0, denominator: undefined }],
    ["COM-12", { numerator: 4.5, denominator: 18 }],
  ]);
});

describe("a reading in a return that is out", () => {
  const FROZEN: Return = { ...SENT, frozenValues: "COM-05 Observations: 31 of 32" };
  const AUGUST: Reading = { periodEnd: on("2026-08-31"), numerator: 31, denominator: 32 };
  const FOUND = ["R-91/RDG-1/comment"];

  test.each<readonly [string, Given, readonly string[] | "skipped"]>([
    ["is as it was", { returns: [FROZEN], data: [AUGUST] }, []],
    ["has another numerator", { returns: [FROZEN], data: [{ ...AUGUST, numerator: 30 }] }, FOUND],
    ["has another denominator", { returns: [FROZEN], data: [{ ...AUGUST, denominator: 31 }] }, FOUND],
    ["has another figure and says why", { returns: [FROZEN], data: [{ ...AUGUST, numerator: 30, comment: "One counted twice." }] }, []],
    [
      "is one of two sites that together are as they were",
      {
        returns: [FROZEN],
        data: [
          { ...AUGUST, numerator: 20, denominator: 20 },
          { ...AUGUST, numerator: 11, denominator: 12 },
        ],
      },
      [],
    ],
    [
      "belongs to an earlier month of the period",
      { returns: [FROZEN], data: [AUGUST, { ...AUGUST, periodEnd: on("2026-07-31"), numerator: 5 }] },
      [],
    ],
    ["was entered on the day that the return went out", { returns: [FROZEN], data: [{ ...AUGUST, enteredOn: on("2026-09-29") }] }, []],
    ["was entered the day after", { returns: [FROZEN], data: [{ ...AUGUST, enteredOn: on("2026-09-30") }] }, FOUND],
    ["was checked the day after", { returns: [FROZEN], data: [{ ...AUGUST, checkedOn: on("2026-09-30") }] }, FOUND],
    ["was checked later and changed: one finding", { returns: [FROZEN], data: [{ ...AUGUST, numerator: 30, checkedOn: on("2026-09-30") }] }, FOUND],
    [
      "was entered later, of a metric that the return does not give",
      { returns: [FROZEN], data: [{ ...AUGUST, metricId: "COM-12", enteredOn: on("2026-10-01") }] },
      [],
    ],
    ["was entered later, and the return gives no figures", { returns: [SENT], data: [{ ...AUGUST, enteredOn: on("2026-10-01") }] }, FOUND],
    [
      "was entered later, of a metric that is not run",
      { returns: [SENT], metric: [{ ...MONTHLY, active: "NO" }], data: [{ ...AUGUST, enteredOn: on("2026-10-01") }] },
      [],
    ],
    ["ends on the first day of the period", { returns: [FROZEN], data: [{ ...AUGUST, periodEnd: on("2026-06-01"), numerator: 30 }] }, FOUND],
    ["ended the day before the period", { returns: [FROZEN], data: [{ ...AUGUST, periodEnd: on("2026-05-31"), numerator: 30 }] }, []],
    ["is in one that has been replaced", { returns: [{ ...FROZEN, status: "CORRECTED" }], data: [{ ...AUGUST, numerator: 30 }] }, "skipped"],
    [
      "is in one that is not out",
      { returns: [{ ...SUMMER, frozenValues: "COM-05 Observations: 31 of 32" }], data: [{ ...AUGUST, numerator: 30 }] },
      "skipped",
    ],
  ])("that %s", (_what, given, expected) => {
    expect(check(readingChangedAfterSubmission, given)).toEqual(expected);
  });
});

test("whether the Accountable Manager has seen it is not asked of a return that is not out or has been replaced", () => {
  expect(check(spdNotSeenByAm, { returns: [SENT] })).toEqual(["R-90/SPD-006/amSeenOn"]);
  expect(check(spdNotSeenByAm, { returns: [SUMMER] })).toBe("skipped");
  expect(check(spdNotSeenByAm, { returns: [{ ...SENT, status: "CORRECTED" }] })).toBe("skipped");
});

test("a cell of a return or a reading that cannot be read is not called empty or changed", () => {
  const error = { error: "#N/A" } as const;
  const found = (rule: Rule, raw: Parameters<typeof sampleWith>[0]["raw"]) => assess(sampleWith(raw ? { raw } : {}), "2B", [rule]).findings;
  expect(found(spdNotSeenByAm, { spd: { "SPD-006": { amSeenOn: error } } })).toEqual([]);
  expect(found(readingChangedAfterSubmission, { readings: { "RDG-289": { numerator: error } } })).toEqual([]);
});

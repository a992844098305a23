import { countedIn, numberedRows, on, type Rows } from "./counted";

const book = (findings: Rows, qaPlan: Rows = []) => ({
  findings: numberedRows("FND", "findingId", findings),
  qaPlan: numberedRows("QAP", "activityId", qaPlan),
});
const raised = (source: string | undefined, raisedOn: string, more = {}) => ({ source, raisedOn: on(raisedOn), severity: "MINOR", ...more });
const done = (kind: string | undefined, doneOn: string) => ({ kind, dueOn: on("2026-08-31"), doneOn: on(doneOn) });

describe("COM-06, findings per QA activity", () => {
  test("divides findings of own QA by own activities done in the period; those of the CAA and supplier checks stand apart", () => {
    const findings = [
      raised("QA_ACTIVITY", "2026-07-01"),
      raised("QA_ACTIVITY", "2026-09-30"),
      raised("QA_ACTIVITY", "2026-06-30"),
      raised("CAA", "2026-08-01"),
      raised("SUPPLIER", "2026-08-01"),
      raised(undefined, "2026-08-01"),
    ];
    const plan = [
      done("AUDIT", "2026-07-01"),
      done("TABLE_TOP", "2026-09-30"),
      done("AUDIT", "2026-10-01"),
      done("CAA", "2026-08-01"),
      done("SUPPLIER_CHECK", "2026-08-01"),
      done(undefined, "2026-08-01"),
    ];
    expect(countedIn("COM-06", book(findings, plan)).sums).toEqual([2, 3]);
  });

  test("counts activities that were never done in neither", () => {
    expect(countedIn("COM-06", book([], [{ kind: "AUDIT", dueOn: on("2026-08-01") }])).sums).toEqual([0, 0]);
  });
});

describe("COM-09, repeat findings", () => {
  const SAME = { area: "Gate 2", rootCauseCode: "PROCEDURE" };
  const closed = (closedOn: string, more = {}) => raised("QA_ACTIVITY", "2025-01-01", { ...SAME, closedOn: on(closedOn), ...more });

  test.each([
    ["closed a year before to the day", [closed("2025-08-15")], 1],
    ["closed a year and a day before", [closed("2025-08-14")], 0],
    ["closed on the day itself", [closed("2026-08-15")], 1],
    ["closed a day later", [closed("2026-08-16")], 0],
    ["not closed", [raised("QA_ACTIVITY", "2026-01-01", SAME)], 0],
    ["of another root cause", [closed("2026-03-01", { rootCauseCode: "TRAINING" })], 0],
    ["of another area", [closed("2026-03-01", { area: "Gate 1" })], 0],
    ["of the same area in capitals", [closed("2026-03-01", { area: "GATE 2" })], 1],
    ["twice", [closed("2026-03-01"), closed("2026-04-01")], 1],
  ])("a finding of 15 August 2026 and an earlier one that was %s", (_title, earlier, repeats) => {
    expect(countedIn("COM-09", book([raised("CAA", "2026-08-15", SAME), ...earlier])).sums).toEqual([repeats, 1]);
  });

  test("a finding is no repeat of itself, and one without a cause or an area is none", () => {
    const itself = raised("CAA", "2026-08-15", { ...SAME, closedOn: on("2026-08-15") });
    const empty = raised("CAA", "2026-07-01", { closedOn: on("2026-07-01") });
    expect(countedIn("COM-09", book([itself, empty, empty])).sums).toEqual([0, 3]);
  });

  test("all findings of the period are the denominator, first and last day included", () => {
    const rows = ["2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01"].map((day) => raised("REPORT", day));
    expect(countedIn("COM-09", book(rows)).sums).toEqual([0, 2]);
  });
});

describe("COM-10, regulator deficiencies", () => {
  test("counts the CAA's findings but observations, per CAA activity done", () => {
    const findings = [
      raised("CAA", "2026-07-01"),
      raised("CAA", "2026-09-30", { severity: "CRITICAL" }),
      raised("CAA", "2026-08-01", { severity: "OBSERVATION" }),
      raised("CAA", "2026-08-01", { severity: undefined }), // not known to be harmless
      raised("QA_ACTIVITY", "2026-08-01"),
      raised("CAA", "2026-10-01"),
    ];
    const plan = [done("CAA", "2026-07-01"), done("CAA", "2026-09-30"), done("CAA", "2026-06-30"), done("AUDIT", "2026-08-01")];
    expect(countedIn("COM-10", book(findings, plan)).sums).toEqual([3, 2]);
  });

  test("shows no figure without an activity", () => {
    expect(countedIn("COM-10", book([raised("CAA", "2026-08-01")])).sums).toEqual([1, 0]);
  });
});

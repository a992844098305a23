import { compositionOf, settingsFor } from "../../../../src/core/creation/compose-sems";
import { sumsOf } from "../../../../src/core/workbook/register-count";
import { AS_OF, countedIn, numberedRows, on, QUARTER, type Rows } from "./counted";

const incidents = (rows: Rows) => ({ incidents: numberedRows("INC", "reportId", rows) });
const report = (more = {}) => ({ receivedOn: on("2026-08-15"), kind: "OBSERVATION", severity: 1, notifiable: "NO", ...more });
const staff = (more = {}) => ({ kind: "STAFF", role: "STAFF", ...more });

describe("COM-12, security reports per 100 staff", () => {
  test("counts reports by the day on which they came in, and the staff in post on the last day", () => {
    const days = ["2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01"].map((day) => report({ receivedOn: on(day) }));
    const people = [
      staff(),
      staff({ endedOn: on("2026-09-30") }),
      staff({ endedOn: on("2026-09-29") }),
      staff({ appointedOn: on("2026-09-30") }),
      staff({ appointedOn: on("2026-10-01") }),
      { kind: "EXTERNAL_CONTACT", role: "PARTNER_CONTACT" },
    ];
    const rows = { ...incidents([...days, report({ receivedOn: null, occurredOn: on("2026-08-01") })]), people };
    expect(countedIn("COM-12", rows)).toMatchObject({ sums: [2, 3], leftOut: [[4, "it does not say when the report was received"]] });
  });

  test.each([
    [250, 250],
    [0, 1],
    [null, 1],
  ])("goes by the number of all staff on Config where it is filled: %p", (staffCount, expected) => {
    const choices = { sector: "CGO", entityName: "Example Ltd", sites: [], phase: "2B", set: "full" } as const;
    const records = new Map([
      ["people", [staff()]],
      ["incidents", [report()]],
    ]);
    const { book } = compositionOf(choices, { records, settings: { ...settingsFor(choices), staffCount } }, AS_OF);
    const count = book.count("COM-12", QUARTER);
    expect(count && sumsOf(count)).toEqual({ numerator: 1, denominator: expected });
  });
});

describe("COM-13, reporter feedback on time", () => {
  const due = (dueOn: string, feedbackOn?: string) => report({ feedbackDueOn: on(dueOn), ...(feedbackOn ? { feedbackOn: on(feedbackOn) } : {}) });

  test.each([
    ["due on the first day, given on it", due("2026-07-01", "2026-07-01"), [1, 1]],
    ["due on the last day, given a day late", due("2026-09-30", "2026-10-01"), [0, 1]],
    ["due and never given", due("2026-08-15"), [0, 1]],
    ["due the day before the quarter", due("2026-06-30", "2026-06-30"), [0, 0]],
    ["due the day after it", due("2026-10-01", "2026-09-30"), [0, 0]],
  ])("an answer %s", (_, row, expected) => {
    expect(countedIn("COM-13", incidents([row])).sums).toEqual(expected);
  });

  test("says of which reports nobody knows by when, and which have no id", () => {
    expect(countedIn("COM-13", incidents([report(), { ...due("2026-08-15", "2026-08-15"), reportId: null }]))).toEqual({
      sums: [0, 0],
      cases: [],
      leftOut: [
        [0, "it does not say by when the reporter hears back"],
        [1, "the row has no id"],
      ],
    });
  });
});

describe("COM-15, days since the latest significant incident", () => {
  const TODAY = { start: AS_OF, end: AS_OF };
  const serious = (occurredOn: string, more = {}) => report({ kind: "INCIDENT", severity: 4, occurredOn: on(occurredOn), ...more });

  test("goes by the latest one; lesser ones and days ahead do not matter", () => {
    const rows = [
      serious("2026-08-01"),
      serious("2026-10-05"),
      serious("2026-10-10", { severity: 3 }),
      serious("2026-10-12", { kind: "OCCURRENCE" }),
      serious("2026-10-16"),
    ];
    expect(countedIn("COM-15", incidents(rows), TODAY)).toEqual({ sums: [10, 0], cases: [[1, 10, 0]], leftOut: [] });
  });

  test.each([
    ["unlawful interference, whatever its severity", { kind: "UNLAWFUL_INTERFERENCE", severity: null }, 10],
    ["an incident of severity 5", { severity: 5 }, 10],
    ["one that only says when it was reported", { occurredOn: null, receivedOn: on("2026-10-15") }, 0],
  ])("takes %s", (_, more, expected) => {
    expect(countedIn("COM-15", incidents([serious("2026-10-05", more)]), TODAY).sums).toEqual([expected, 0]);
  });

  test("has no figure while there was none: that is not zero days", () => {
    expect(() => countedIn("COM-15", incidents([serious("2026-10-05", { severity: 2 })]), TODAY)).toThrow("not counted");
  });
});

describe("COM-16, incident notification on time", () => {
  const notifiable = (more = {}) => report({ notifiable: "YES", notifyLimitHours: 24, ...more });

  test.each([
    ["told in the last hour of the limit", { hoursToNotify: 24 }, [1, 1]],
    ["told after it", { hoursToNotify: 24.5 }, [0, 1]],
    ["never told", {}, [0, 1]],
    ["told, with no limit on record", { hoursToNotify: 1, notifyLimitHours: null }, [0, 1]],
    ["received on the first day", { receivedOn: on("2026-07-01"), hoursToNotify: 1 }, [1, 1]],
    ["received on the last day", { receivedOn: on("2026-09-30"), hoursToNotify: 1 }, [1, 1]],
    ["received the day before", { receivedOn: on("2026-06-30"), hoursToNotify: 1 }, [0, 0]],
    ["received the day after", { receivedOn: on("2026-10-01"), hoursToNotify: 1 }, [0, 0]],
    ["not notifiable", { notifiable: "NO" }, [0, 0]],
    ["not told yet, with the limit not over", { receivedOn: on("2026-09-30"), notifyLimitHours: 15 * 24 }, [0, 0]],
    ["not told yet, with the limit just over", { receivedOn: on("2026-09-30"), notifyLimitHours: 14 * 24 }, [0, 1]],
  ])("an incident %s", (_, more, expected) => {
    expect(countedIn("COM-16", incidents([notifiable(more)])).sums).toEqual(expected);
  });

  test("says which reports it could not count", () => {
    expect(countedIn("COM-16", incidents([notifiable({ notifiable: null }), notifiable({ reportId: null })])).leftOut).toEqual([
      [0, "it does not say whether the incident is notifiable"],
      [1, "the row has no id"],
    ]);
  });
});

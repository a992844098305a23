import { assess } from "../../../src/core/assessment/assess";
import { incidentNotNotifiedInTime } from "../../../src/core/rules/incident-not-notified-in-time";
import { on, rows } from "../../../src/core/rules/rule";
import type { RecordFor } from "../../../src/core/workbook/records-for";
import { incidents } from "../../../src/core/workbook/sheets/incidents";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

type Incident = RecordFor<typeof incidents.columns>;

/** Received the day before yesterday, to be told within 24 hours. */
const RECEIVED = { reportId: "INC-004", notifiable: "YES", receivedOn: on("2026-10-13"), notifyLimitHours: 24 } as const;

function check(incident: Incident) {
  const { findings, rules } = assess(bookOfExample({ rows: [rows(incidents, [incident])] }), "2", [incidentNotNotifiedInTime]);
  return rules.skipped.length > 0 ? "skipped" : findings.map(({ message }) => message);
}

test("nobody told after the limit, or with no limit at all", () => {
  const message = ["INC-004 is notifiable, and no notification is entered."];
  expect(check(RECEIVED)).toEqual(message);
  expect(check({ reportId: "INC-004", notifiable: "YES", receivedOn: on("2026-10-15") })).toEqual(message);
});

test("while the limit runs there is nothing to report", () => {
  expect(check({ ...RECEIVED, receivedOn: on("2026-10-14") })).toEqual([]);
  expect(check({ ...RECEIVED, notifyLimitHours: 72 })).toEqual([]);
});

test("told at the limit is in time, later is late", () => {
  expect(check({ ...RECEIVED, hoursToNotify: 24 })).toEqual([]);
  expect(check({ ...RECEIVED, hoursToNotify: 25 })).toEqual(["INC-004 was notified after 25 hours; its limit is 24."]);
});

test("told, but nothing shows whether in time", () => {
  expect(check({ ...RECEIVED, notifiedOn: on("2026-10-13") })).toEqual([
    "Whether INC-004 was notified in time is not known: Hours to notify is empty.",
  ]);
  expect(check({ reportId: "INC-004", notifiable: "YES", receivedOn: on("2026-10-13"), hoursToNotify: 2 })).toEqual([
    "Whether INC-004 was notified in time is not known: Limit in hours is empty.",
  ]);
});

test("a late notification is reported for a year, a missing one for ever", () => {
  expect(check({ ...RECEIVED, receivedOn: on("2025-10-15"), hoursToNotify: 25 })).toHaveLength(1);
  expect(check({ ...RECEIVED, receivedOn: on("2025-10-14"), hoursToNotify: 25 })).toEqual([]);
  expect(check({ ...RECEIVED, receivedOn: on("2020-10-14") })).toHaveLength(1);
});

test("an incident that nobody outside has to hear of is not looked at", () => {
  expect(check({ ...RECEIVED, notifiable: "NO" })).toBe("skipped");
});

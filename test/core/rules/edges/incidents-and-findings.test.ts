import { findingWithoutRootCause } from "../../../../src/core/rules/finding-without-root-cause";
import { humanFactorsMissing } from "../../../../src/core/rules/human-factors-missing";
import { incidentClosedWithoutCause } from "../../../../src/core/rules/incident-closed-without-cause";
import { incidentNotNotifiedInTime } from "../../../../src/core/rules/incident-not-notified-in-time";
import { on, rows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { findings } from "../../../../src/core/workbook/sheets/findings";
import { incidents } from "../../../../src/core/workbook/sheets/incidents";
import { advised, judged } from "./judged";
import { without } from "./without";

type Incident = RecordFor<typeof incidents.columns>;
type Finding = RecordFor<typeof findings.columns>;

describe("a closed incident", () => {
  const CLOSED: Incident = { reportId: "INC-009", severity: 3, rootCause: "EQUIPMENT", risks: ["RSK-002"], closedOn: on("2026-10-08") };
  const NO_RISK = without(CLOSED, "risks");

  test.each([
    ["with its cause and its risk", CLOSED, []],
    ["without a cause", without(CLOSED, "rootCause"), ["explain Incidents!R2 INC-009 is closed, but Root cause is empty."]],
    ["without a cause and an id", without(CLOSED, "rootCause", "reportId"), ["explain Incidents!R2 An incident is closed, but Root cause is empty."]],
    ["of severity 3 without a risk", NO_RISK, ["explain Incidents!V2 INC-009 had severity 3 and is closed, but names no risk."]],
    ["of severity 2 without a risk", { ...NO_RISK, severity: 2 }, []],
    ["of no severity without a risk", without(NO_RISK, "severity"), []],
    ["that is not closed is none", without(NO_RISK, "closedOn"), "skipped: no data"],
  ] as const)("%s", (_what, incident, expected) => {
    expect(judged(incidentClosedWithoutCause, { rows: [rows(incidents, [incident])] })).toEqual(expected);
  });

  test("is to be given its risks", () => {
    expect(advised(incidentClosedWithoutCause, { rows: [rows(incidents, [NO_RISK])] })).toEqual([
      "6 Enter the ids of the risks that it touches; add a risk if there is none.",
    ]);
  });
});

describe("a notifiable incident", () => {
  const TOLD: Incident = {
    reportId: "INC-004",
    notifiable: "YES",
    notifyLimitHours: 24,
    hoursToNotify: 30,
    receivedOn: on("2026-10-07"),
    notifiedOn: on("2026-10-08"),
  };

  test.each([
    ["told in time", { ...TOLD, hoursToNotify: 24 }, []],
    ["told late", TOLD, ["explain Incidents!P2 INC-004 was notified after 30 hours; its limit is 24."]],
    ["told late, without an id", without(TOLD, "reportId"), ["explain Incidents!P2 An incident was notified after 30 hours; its limit is 24."]],
    [
      "told late a year ago",
      { ...TOLD, receivedOn: on("2025-10-15") },
      ["explain Incidents!P2 INC-004 was notified after 30 hours; its limit is 24."],
    ],
    ["told late more than a year ago", { ...TOLD, receivedOn: on("2025-10-14") }, []],
    ["told late more than a year ago, by the day it was told", { ...without(TOLD, "receivedOn"), notifiedOn: on("2025-10-14") }, []],
    [
      "told late on a day that nobody entered",
      without(TOLD, "receivedOn", "notifiedOn"),
      ["explain Incidents!P2 INC-004 was notified after 30 hours; its limit is 24."],
    ],
    ["never told", without(TOLD, "hoursToNotify", "notifiedOn"), ["explain Incidents!P2 INC-004 is notifiable, and no notification is entered."]],
    [
      "told after hours that nobody counted",
      without(TOLD, "hoursToNotify"),
      ["explain Incidents!P2 Whether INC-004 was notified in time is not known: Hours to notify is empty."],
    ],
    [
      "told after hours that nobody counted, without an id",
      without(TOLD, "hoursToNotify", "reportId"),
      ["explain Incidents!P2 Whether an incident was notified in time is not known: Hours to notify is empty."],
    ],
    [
      "told without a limit",
      without(TOLD, "notifyLimitHours"),
      ["explain Incidents!P2 Whether INC-004 was notified in time is not known: Limit in hours is empty."],
    ],
  ] as const)("%s", (_what, incident, expected) => {
    expect(judged(incidentNotNotifiedInTime, { rows: [rows(incidents, [incident])] })).toEqual(expected);
  });

  test("is to be explained where it was late, or completed", () => {
    expect(
      [TOLD, without(TOLD, "hoursToNotify"), without(TOLD, "notifyLimitHours")].flatMap((incident) =>
        advised(incidentNotNotifiedInTime, { rows: [rows(incidents, [incident])] }),
      ),
    ).toEqual(["6 Say in Explanations why, and what prevents it next time.", "6 Enter Hours to notify.", "6 Enter Limit in hours."]);
  });
});

describe("a finding", () => {
  const OLD: Finding = { findingId: "FND-009", severity: "MAJOR", raisedOn: on("2026-09-14") };

  test.each([
    ["of a month and a day ago without a cause", OLD, ["explain Findings!S2 FND-009, raised on 2026-09-14, has no root cause."]],
    ["of a month ago without a cause", { ...OLD, raisedOn: on("2026-09-15") }, []],
    ["without an id", without(OLD, "findingId"), ["explain Findings!S2 A finding, raised on 2026-09-14, has no root cause."]],
    ["without a severity", without(OLD, "severity"), "skipped: no data"],
    ["without a day", without(OLD, "raisedOn"), []],
  ] as const)("%s", (_what, finding, expected) => {
    expect(judged(findingWithoutRootCause, { rows: [rows(findings, [finding])] })).toEqual(expected);
  });

  test("about people names a factor, unless it has no id yet", () => {
    const said = (finding: Finding) => judged(humanFactorsMissing, { rows: [rows(findings, [{ ...finding, humanPerformance: "YES" }])] });
    expect(said(OLD)).toEqual(["explain Findings!W2 FND-009 involves human performance, and names no human factor."]);
    expect(said({ ...OLD, humanFactors: ["FATIGUE"] })).toEqual([]);
    expect(said(without(OLD, "findingId"))).toBe("skipped: no data");
  });
});

import { assess } from "../../../src/core/assessment/assess";
import { EXAMPLE_TODAY, on, rows, type ExampleRows } from "../../../src/core/rules/rule";
import { triggerWithoutReview } from "../../../src/core/rules/trigger-without-review";
import { changes } from "../../../src/core/workbook/sheets/changes";
import { incidents } from "../../../src/core/workbook/sheets/incidents";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { threats } from "../../../src/core/workbook/sheets/threats";
import { bookOfExample } from "../../../src/core/reports/book-of-example";

const [YESTERDAY, LONG_AGO] = [EXAMPLE_TODAY - 1, EXAMPLE_TODAY - 31];

function found(lastReview: number | undefined, event: ExampleRows, status: "OPEN" | "CLOSED" = "OPEN"): readonly string[] {
  const risk = { riskId: "RSK-001", status, ...(lastReview === undefined ? {} : { lastReview }) } as const;
  return assess(bookOfExample({ rows: [rows(risks, [risk]), event] }), "2", [triggerWithoutReview]).findings.map(({ id }) => id);
}

const incident = (receivedOn: number, occurredOn = receivedOn) =>
  rows(incidents, [{ reportId: "INC-001", receivedOn, occurredOn, risks: ["rsk-001"] }]);
const FOUND = ["R-29/RSK-001/lastReview"];

describe("a risk", () => {
  test("has thirty days after an incident to be reviewed", () => {
    expect(found(on("2026-01-05"), incident(EXAMPLE_TODAY - 30))).toEqual([]);
    expect(found(on("2026-01-05"), incident(LONG_AGO))).toEqual(FOUND);
  });

  test("reviewed on the day of the report has taken it in", () => {
    expect(found(LONG_AGO, incident(LONG_AGO))).toEqual([]);
    expect(found(LONG_AGO - 1, incident(LONG_AGO))).toEqual(FOUND);
  });

  test("could not be reviewed for an incident before it was reported", () => {
    expect(found(LONG_AGO - 1, incident(LONG_AGO, LONG_AGO - 20))).toEqual(FOUND);
  });

  test("that was never reviewed is asked for one", () => {
    expect(found(undefined, incident(LONG_AGO))).toEqual(FOUND);
  });

  test("that is closed needs no review any more", () => {
    expect(found(undefined, incident(LONG_AGO), "CLOSED")).toEqual([]);
  });

  test("is touched by a threat only where the decision was to update it", () => {
    const threat = (decision: "UPDATE_RISK" | "NEW_RISK" | "NO_ACTION") =>
      rows(threats, [{ threatId: "THR-001", date: LONG_AGO, decidedOn: LONG_AGO, decision, riskId: "RSK-001" }]);
    expect(found(LONG_AGO - 1, threat("UPDATE_RISK"))).toEqual(FOUND);
    expect(found(LONG_AGO - 1, threat("NEW_RISK"))).toEqual([]);
    expect(found(LONG_AGO - 1, threat("NO_ACTION"))).toEqual([]);
  });

  test("is touched by a change from its first day on, and by a rejected one never", () => {
    const change = (startsOn: number, status: "APPROVED" | "REJECTED") =>
      rows(changes, [{ changeId: "CHG-001", raisedOn: LONG_AGO, startsOn, status, risks: ["RSK-001"] }]);
    expect(found(LONG_AGO - 1, change(LONG_AGO, "APPROVED"))).toEqual(FOUND);
    expect(found(LONG_AGO - 1, change(YESTERDAY, "APPROVED"))).toEqual([]);
    expect(found(LONG_AGO - 1, change(LONG_AGO, "REJECTED"))).toEqual([]);
  });
});

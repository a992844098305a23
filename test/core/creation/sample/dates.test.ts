import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { registers } from "../../../../src/core/workbook/sheets";
import { asOf, on, records } from "./sample-book";

/** Pairs of dates of one register, the earlier first. */
const order: readonly (readonly [string, readonly string[]])[] = [
  ["people", ["appointedOn", "endedOn"]],
  ["people", ["appointedOn", "amBriefedOn"]],
  ["people", ["appointedOn", "amMeetingOn"]],
  ["policies", ["approvedOn", "distributedOn", "reviewDue"]],
  ["threats", ["date", "decidedOn"]],
  ["risks", ["acceptedOn", "acceptanceValidTo"]],
  ["risks", ["lastReview", "nextReview"]],
  ["readings", ["periodStart", "periodEnd", "enteredOn", "checkedOn"]],
  ["qaPlan", ["plannedOn", "doneOn", "dueOn"]],
  ["findings", ["raisedOn", "closedOn", "checkedOn"]],
  ["findings", ["closedOn", "checkDue"]],
  ["incidents", ["occurredOn", "receivedOn", "feedbackOn", "feedbackDueOn"]],
  ["incidents", ["receivedOn", "notifiedOn", "closedOn"]],
  ["actions", ["raisedOn", "dueOn"]],
  ["actions", ["raisedOn", "closedOn", "verifiedOn", "verificationDue"]],
  ["changes", ["raisedOn", "assessedOn", "approvedOn", "startsOn", "reviewedOn", "reviewDue"]],
  ["changes", ["communicatedOn", "startsOn"]],
  ["meetings", ["heldOn", "plannedOn"]],
  ["meetings", ["heldOn", "nextOn"]],
  ["communications", ["date", "ackDue"]],
  ["improvement", ["date", "toldProposerOn"]],
  ["equipment", ["faultOn", "backInServiceOn"]],
  ["evidence", ["periodFrom", "periodTo", "checkedOn"]],
  ["evidence", ["date", "checkedOn", "nextReview"]],
  ["gapAnalysis", ["assessedOn", "reviewedOn", "nextReview"]],
  ["spd", ["periodStart", "periodEnd", "cutOff", "submittedOn", "dueOn"]],
  ["spd", ["cutOff", "amSeenOn", "submittedOn"]],
];

function outOfOrder(record: RecordInput, keys: readonly string[]): boolean {
  const days = keys.map((key) => record[key]).filter((value) => typeof value === "number");
  return days.some((day, index) => index > 0 && day < (days[index - 1] ?? 0));
}

test.each(order)("in %s the dates %j follow one another", (register, keys) => {
  expect((records.get(register) ?? []).filter((record) => outOfOrder(record, keys))).toEqual([]);
});

/** Columns that look ahead: plans, due days and ends of validity. */
const AHEAD = /due|next|valid|planned|bookedfor|review$|reviewon|contractend|startson|dueon|ackdue/i;

test("nothing that has happened is dated after the as-of date", () => {
  const later = registers.flatMap((sheet) =>
    (records.get(sheet.id) ?? []).flatMap((record) =>
      Object.entries(sheet.columns).flatMap(([key, column]) =>
        column.kind === "date" && !AHEAD.test(key) && typeof record[key] === "number" && record[key] > asOf
          ? [`${sheet.id} ${Object.values(record)[0] as string} ${key}`]
          : [],
      ),
    ),
  );
  expect(later).toEqual([]);
});

/** Who signs or acts, and the day on which they do. */
const acts: readonly (readonly [string, string, string])[] = [
  ["actions", "closedBy", "closedOn"],
  ["actions", "verifiedBy", "verifiedOn"],
  ["qaPlan", "auditor", "doneOn"],
  ["qaPlan", "testAuthorisedBy", "doneOn"],
  ["readings", "enteredBy", "enteredOn"],
  ["readings", "checkedBy", "checkedOn"],
  ["risks", "acceptedBy", "acceptedOn"],
  ["policies", "approvedBy", "approvedOn"],
  ["meetings", "chair", "heldOn"],
  ["changes", "approvedBy", "approvedOn"],
  ["changes", "assessedBy", "assessedOn"],
  ["threats", "assessedBy", "decidedOn"],
  ["communications", "sender", "date"],
  ["spd", "submittedBy", "submittedOn"],
  ["retention", "decidedBy", "decidedOn"],
];

test.each(acts)("in %s nobody is %s before or after their time in post", (register, who, when) => {
  const people = new Map((records.get("people") ?? []).map((person) => [person["name"], person]));
  const wrong = (records.get(register) ?? []).filter((record) => {
    const [person, day] = [people.get(record[who]), record[when]];
    if (!person || typeof day !== "number") return false;
    return day < Number(person["appointedOn"] ?? 0) || day > Number(person["endedOn"] ?? Number.MAX_SAFE_INTEGER);
  });
  expect(wrong).toEqual([]);
});

test("the as-of date is 31 October 2026", () => {
  expect(asOf).toBe(on("2026-10-31"));
});

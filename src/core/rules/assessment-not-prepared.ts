import { isoOfSerial } from "../workbook/serial-day";
import { assessments } from "../workbook/sheets/assessments";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";
import { isSiteVisit, type Assessment } from "./site-visit";

const PLANNED = {
  assessmentId: "ASM-006",
  kind: "PHASE_2",
  date: on("2026-11-04"),
  outcome: "PLANNED",
  attendeesConfirmedOn: on("2026-10-12"),
} as const;

export const assessmentNotPrepared = defineRule({
  id: "R-96",
  title: "Assessment is near, people or access not confirmed",
  action: "Ask all who show evidence, then enter Attendees confirmed on.",
  why: "On the day the evidence has to be there at once, with the people who can show it.",
  source: { document: "CAA SeMS FAQ", place: "assessment day" },
  chapter: null,
  severity: { "1": "info" },
  reads: [assessments],
  limit: { words: "days before an assessment from which this is asked", value: 30, looser: "lower" },
  example: {
    passes: { rows: [rows(assessments, [{ ...PLANNED, accessCheckedOn: on("2026-10-13") }])] },
    fails: { rows: [rows(assessments, [PLANNED])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(assessments).filter((one) => isSiteVisit(one) && isComing(one, book)),
      (one) => ((one.date ?? 0) <= book.asOf + limit ? unprepared(one, book) : []),
    ),
});

/** Today still counts; an assessment with a result has been held. */
function isComing({ date = 0, outcome }: Assessment, book: SnapshotBook): boolean {
  return date >= book.asOf && (outcome === undefined || outcome === "PLANNED");
}

function unprepared(one: Assessment, book: SnapshotBook): readonly Fault[] {
  const name = `${one.assessmentId ?? "An assessment"} is on ${isoOfSerial(one.date ?? 0)}`;
  return [
    ...(isBlank(assessments, one, "attendeesConfirmedOn", book)
      ? [{ at: atCell(assessments, one, "attendeesConfirmedOn"), message: `${name}, and not all attendees have confirmed.` }]
      : []),
    ...(isBlank(assessments, one, "accessCheckedOn", book)
      ? [
          {
            at: atCell(assessments, one, "accessCheckedOn"),
            message: `${name}; access to the evidence was not tried on the spot.`,
            action: "Let those who show evidence try it there; enter Access checked on.",
          },
        ]
      : []),
  ];
}

import { monthsLater } from "../workbook/calculations/months-later";
import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial } from "../workbook/serial-day";
import { meetings } from "../workbook/sheets/meetings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";

type Meeting = RecordOf<typeof meetings.columns>;

const meeting = { meetingId: "MTG-004", kind: "GOVERNANCE", plannedOn: on("2026-09-15"), quorum: 3 } as const;

export const meetingMissedLateOrNotQuorate = defineRule({
  id: "R-37",
  title: "Governance meeting missed, late or not quorate",
  action: "If it took place, enter Held on; if not, hold it first.",
  why: "A forum that does not meet, or cannot decide, does not steer security.",
  source: { document: "CAP 1273", place: "chapter 3" },
  chapter: 3,
  severity: { "2": "explain" },
  reads: [meetings],
  limit: { words: "days after Planned on before a meeting counts as late", value: 14, looser: "higher" },
  example: {
    passes: { rows: [rows(meetings, [{ ...meeting, heldOn: on("2026-09-22"), presentCount: 3 }])] },
    fails: { rows: [rows(meetings, [meeting])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(meetings).filter((record) => isJudged(record, book)),
      (record) => faultsOf(record, limit, book),
    ),
});

/** Groups outside meet by their own rules, and what was planned over a year ago can neither be mended nor tells how governance works now. */
function isJudged({ kind, plannedOn }: Meeting, book: SnapshotBook): boolean {
  return kind !== "EXTERNAL_GROUP" && plannedOn !== undefined && plannedOn <= book.asOf && monthsLater(plannedOn, 12) >= book.asOf;
}

function faultsOf(record: Meeting, limit: number, book: SnapshotBook): readonly Fault[] {
  const { meetingId = "A meeting", plannedOn = 0, heldOn } = record;
  const at = atCell(meetings, record, "heldOn");
  const isDue = plannedOn + limit < book.asOf;
  if (isBlank(meetings, record, "heldOn", book)) {
    return isDue ? [{ at, message: `${meetingId} was planned for ${isoOfSerial(plannedOn)}, and Held on is empty.` }] : [];
  }
  if (heldOn === undefined) return [];
  const late: Fault = {
    at,
    message: `${meetingId} was held ${heldOn - plannedOn} days after the day planned.`,
    action: "Say why on Explanations, and hold the next one on its day.",
  };
  return [...(heldOn > plannedOn + limit ? [late] : []), ...quorumFault(record, book)];
}

/** Without a quorum there is none to miss. */
function quorumFault(record: Meeting, book: SnapshotBook): readonly Fault[] {
  const { meetingId = "A meeting", presentCount, quorum } = record;
  const at = atCell(meetings, record, "presentCount");
  if (quorum === undefined) return [];
  if (isBlank(meetings, record, "presentCount", book)) {
    return [{ at, message: `${meetingId} was held, and Number present is empty.`, action: "Enter how many members were there." }];
  }
  if (presentCount === undefined || presentCount >= quorum) return [];
  return [
    {
      at,
      message: `${meetingId} had ${presentCount} members present; its quorum is ${quorum}.`,
      action: "Have its decisions confirmed, and say on Explanations what happened.",
    },
  ];
}

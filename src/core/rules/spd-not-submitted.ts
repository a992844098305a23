import { isoOfSerial } from "../workbook/serial-day";
import { spd } from "../workbook/sheets/spd";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, atHeading, type Fault } from "./fault";
import { defineRule, NO_DATA, on, rows } from "./rule";
import { dueDaysWithoutReturn, firstDueDay, isSubmitted, type SpdReturn } from "./spd-due-days";

const RETURN = { spdId: "SPD-001", dueOn: on("2026-10-01") } as const;

/** The due day belongs to the window: a return is late from the day after it. */
export const spdNotSubmitted = defineRule({
  id: "R-87",
  title: "SPD return not submitted",
  action: "Send it and enter Submitted on; tell the CAA SeMS Team if they do not know.",
  why: "The quarterly return is what keeps the Phase 2 status.",
  source: { document: "CAA SeMS FAQ", place: "performance data" },
  chapter: 5,
  severity: { "2B": "blocks" },
  reads: [spd],
  example: {
    passes: { settings: { phase2Done: on("2026-05-12") }, rows: [rows(spd, [{ ...RETURN, submittedOn: on("2026-09-29") }])] },
    fails: { settings: { phase2Done: on("2026-05-12") }, rows: [rows(spd, [RETURN])] },
  },
  check: (book) => {
    if (firstDueDay(book) === undefined) return NO_DATA;
    const late = book.records(spd).filter((one) => one.correctionOf === undefined && (one.dueOn ?? Infinity) < book.asOf && !isSubmitted(one, book));
    return [...late.map(notOut), ...neverPrepared(book)];
  },
});

/** A deferral that the SeMS Team has agreed to is no missed return, and yet still one to send: it has to be explained. */
function notOut(one: SpdReturn): Fault {
  const due = `${one.spdId ?? "A return"} was due on ${isoOfSerial(one.dueOn ?? 0)}`;
  const at = atCell(spd, one, "submittedOn");
  return one.deferralAgreedOn === undefined
    ? { at, message: `${due}, and Submitted on is empty.` }
    : { at, message: `${due}; deferred by agreement, not yet sent.`, severity: { "2B": "explain" } };
}

function neverPrepared(book: SnapshotBook): readonly Fault[] {
  const [first, ...later] = dueDaysWithoutReturn(book, book.asOf - 1);
  if (first === undefined) return [];
  const more = later.length === 0 ? "" : `, nor for ${later.length} later due ${later.length === 1 ? "day" : "days"}`;
  return [
    {
      at: atHeading(spd, "dueOn"),
      message: `SPD has no row for the return due on ${isoOfSerial(first)}${more}.`,
      action: "Add a row for each due day to SPD; ask the CAA SeMS Team what they lack.",
    },
  ];
}

import { monthsLater } from "../workbook/calculations/months-later";
import { isoOfSerial } from "../workbook/serial-day";
import { spd } from "../workbook/sheets/spd";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";
import { isSubmitted, windowOpensOn, type SpdReturn } from "./spd-due-days";

const LATE = { spdId: "SPD-006", dueOn: on("2026-10-01"), submittedOn: on("2026-10-05") } as const;

export const spdLateUntold = defineRule({
  id: "R-88",
  title: "SPD return late without the SeMS Team being told before",
  action: "Tell the CAA SeMS Team, enter the day; next time before the window opens.",
  why: "A deferral is asked for in advance; afterwards it is a missed return.",
  source: { document: "CAA SeMS FAQ", place: "performance data" },
  chapter: 5,
  severity: { "2B": "explain" },
  reads: [spd],
  // Nothing mends a return of long ago: it is history.
  limit: { words: "months for which a late return is still looked at", value: 12, looser: "lower" },
  example: {
    passes: { rows: [rows(spd, [{ ...LATE, deferralAskedOn: on("2026-09-24") }])] },
    fails: { rows: [rows(spd, [{ ...LATE, deferralAskedOn: on("2026-09-25") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(spd).filter(({ correctionOf, dueOn }) => correctionOf === undefined && (dueOn ?? Infinity) < book.asOf),
      (one) => (isLate(one, book) && monthsLater(one.dueOn ?? 0, limit) >= book.asOf ? untold(one, book) : undefined),
    ),
});

function isLate(one: SpdReturn, book: SnapshotBook): boolean {
  return one.submittedOn === undefined ? !isSubmitted(one, book) : one.submittedOn > (one.dueOn ?? 0);
}

function untold(one: SpdReturn, book: SnapshotBook): Fault | undefined {
  const { spdId = "A return", dueOn = 0 } = one;
  const told = one.deferralAskedOn ?? one.deferralAgreedOn;
  const at = atCell(spd, one, "deferralAskedOn");
  if (told === undefined) {
    const isEmpty = isBlank(spd, one, "deferralAskedOn", book);
    const state = one.submittedOn === undefined ? "is late" : "went out late";
    return isEmpty ? { at, message: `${spdId}, due on ${isoOfSerial(dueOn)}, ${state}; Deferral asked on is empty.` } : undefined;
  }
  const isInTime = told < windowOpensOn(dueOn);
  return isInTime ? undefined : { at, message: `The SeMS Team was told of ${spdId} on ${isoOfSerial(told)}: the window was open by then.` };
}

import { monthsLater } from "../workbook/calculations/months-later";
import type { RecordOf } from "../workbook/define-sheet";
import { calendarDay, serialOfDate, type SerialDay } from "../workbook/serial-day";
import { DAYS_BEFORE_DUE, spd } from "../workbook/sheets/spd";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { isBlank } from "./is-blank";
import { phase2PassedOn } from "./phase-2-passed-on";

export type SpdReturn = RecordOf<typeof spd.columns>;

const MONTHS_OF_A_QUARTER = 3;

/** First day of the week in which a return has to go out (CAA SeMS FAQ). */
export function windowOpensOn(due: SerialDay): SerialDay {
  return due - DAYS_BEFORE_DUE;
}

/** The first 1 January, April, July or October on or after a day. */
export function quarterDayFrom(day: SerialDay): SerialDay {
  const before = calendarDay(day - 1);
  const quarter = Math.floor(before.month / MONTHS_OF_A_QUARTER);
  return serialOfDate(before.year, (quarter + 1) * MONTHS_OF_A_QUARTER, 1);
}

/**
 * The first day on which a return is due: the first quarter day with a whole quarter since Phase 2 was passed (our reading: the guidance on it is not public).
 * Where nobody says when that was, the first return that there is. Undefined where neither is known.
 */
export function firstDueDay(book: SnapshotBook): SerialDay | undefined {
  const passed = phase2PassedOn(book);
  if (passed !== undefined) return quarterDayFrom(monthsLater(passed, MONTHS_OF_A_QUARTER));
  const known = book.records(spd).flatMap(({ dueOn }) => dueOn ?? []);
  return known.length === 0 ? undefined : quarterDayFrom(known.reduce((one, other) => Math.min(one, other)));
}

/** Quarter days from the first due day up to a day for which no return has a row; none while a due day cannot be read, which is a finding of its own. */
export function dueDaysWithoutReturn(book: SnapshotBook, upTo: SerialDay): readonly SerialDay[] {
  const returns = book.records(spd);
  if (returns.some((one) => one.dueOn === undefined && !isBlank(spd, one, "dueOn", book))) return [];
  // A day inside of the window stands for the due day at its end.
  const answered = new Set(returns.flatMap(({ dueOn }) => (dueOn === undefined ? [] : [dueDayOf(dueOn)])));
  const days: SerialDay[] = [];
  for (let day = firstDueDay(book) ?? Infinity; day <= upTo; day = quarterDayFrom(day + 1)) if (!answered.has(day)) days.push(day);
  return days;
}

function dueDayOf(dueOn: SerialDay): SerialDay {
  const next = quarterDayFrom(dueOn);
  return dueOn >= windowOpensOn(next) ? next : dueOn;
}

/** Whether a return went out; a day that cannot be read is a finding of its own. */
export function isSubmitted(one: SpdReturn, book: SnapshotBook): boolean {
  return !isBlank(spd, one, "submittedOn", book);
}

/** Returns that another one has replaced, or that say so. */
export function supersededReturns(book: SnapshotBook): ReadonlySet<SpdReturn> {
  const corrections = book.recordsBy(spd, "correctionOf");
  return new Set(book.records(spd).filter(({ spdId, status }) => status === "CORRECTED" || corrections.has(spdId ?? "")));
}

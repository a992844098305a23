import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";
import { percentileInc } from "./percentile-inc";
import { wholeDay } from "./whole-day";

/** x = open and past due; n = open items with a due day. */
export interface OverdueCount extends Counted<"noDueDate" | "done"> {
  /** Of the overdue items; absent when there are none. */
  readonly medianDaysLate?: number;
  readonly mostDaysLate?: number;
}

/**
 * Open items whose due day lies before the as-of day: what is due today is not overdue yet. Done after the as-of day is still open on it. Serial days, lateness in days.
 * A row with neither day counts under noDueDate. Undefined when the as-of day is none. Source: definition of overdue metrics (COM-08).
 * @example overdueCount({ due: [90, 100, 96, 80, NaN], done: [NaN, NaN, NaN, 85, NaN] }, 100) // { x: 2, n: 3, leftOut: { noDueDate: 1, done: 1 }, medianDaysLate: 7, mostDaysLate: 10 }
 * @example overdueCount({ due: [100], done: [] }, 100) // { x: 0, n: 1, leftOut: { noDueDate: 0, done: 0 } }
 * @example overdueCount({ due: [100], done: [] }, NaN) // undefined
 */
export function overdueCount(items: { readonly due: NumberColumn; readonly done: NumberColumn }, asOf: number): OverdueCount | undefined {
  const day = wholeDay(asOf);
  if (!isKnown(day)) return undefined;
  const leftOut = { noDueDate: 0, done: 0 };
  const daysLate: number[] = [];
  const rows = rowCount(items.due, items.done);
  let mostDaysLate = 0;
  let n = 0;
  for (let row = 0; row < rows; row++) {
    const due = wholeDay(items.due[row]);
    const done = wholeDay(items.done[row]);
    if (done <= day) leftOut.done++;
    else if (!isKnown(due)) leftOut.noDueDate++;
    else {
      n++;
      if (due < day) daysLate.push(day - due);
      if (day - due > mostDaysLate) mostDaysLate = day - due;
    }
  }
  const median = percentileInc(daysLate, 0.5);
  const lateness = median === undefined ? {} : { medianDaysLate: median, mostDaysLate };
  return { x: daysLate.length, n, leftOut, ...lateness };
}

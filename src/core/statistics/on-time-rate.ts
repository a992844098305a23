import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";
import { wholeDays } from "./reporting-period";
import type { ReportingPeriod } from "./reporting-period";
import { wholeDay } from "./whole-day";

/** x = done on or before the due day; n = x + late + notDone. */
export interface OnTimeRate extends Counted<"noDueDate" | "outsidePeriod" | "notYetDue"> {
  readonly late: number;
  readonly notDone: number;
}

/**
 * Done on or before due ÷ all that fell due in the period, done or not: what was never done counts as not on time. An item is counted once its due day
 * lies at or before the as-of day, and left out before that even when it is done already, because its late neighbours are not known yet.
 * Done after the as-of day is not done. Days; the due day and the as-of day are counted to their end. Undefined for a period that is none.
 * Source: definition of on-time metrics (COM-07); 20 due, 17 on time, 1 late, 2 not done are 17/20, not 17/18.
 * @example onTimeRate({ due: [10, 11, 12, NaN, 40], done: [10, 13, NaN, 9, NaN] }, { start: 1, end: 31, asOf: 31 }) // { x: 1, n: 3, late: 1, notDone: 1, leftOut: { noDueDate: 1, outsidePeriod: 1, notYetDue: 0 } }
 * @example onTimeRate({ due: [10], done: [10] }, { start: 31, end: 1, asOf: 31 }) // undefined
 */
export function onTimeRate(items: { readonly due: NumberColumn; readonly done: NumberColumn }, period: ReportingPeriod): OnTimeRate | undefined {
  const days = wholeDays(period);
  if (!days) return undefined;
  const { start, end, asOf } = days;
  const leftOut = { noDueDate: 0, outsidePeriod: 0, notYetDue: 0 };
  const rows = rowCount(items.due, items.done);
  let x = 0;
  let late = 0;
  let notDone = 0;
  for (let row = 0; row < rows; row++) {
    const due = wholeDay(items.due[row]);
    const done = wholeDay(items.done[row]);
    if (!isKnown(due)) leftOut.noDueDate++;
    else if (due < start || due > end) leftOut.outsidePeriod++;
    else if (due > asOf) leftOut.notYetDue++;
    else if (!(done <= asOf)) notDone++;
    else if (done > due) late++;
    else x++;
  }
  return { x, n: x + late + notDone, late, notDone, leftOut };
}

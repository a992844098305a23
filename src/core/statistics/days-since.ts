import type { Counted } from "./counted";
import { isKnown } from "./number-column";
import type { NumberColumn } from "./number-column";
import { wholeDay } from "./whole-day";

/** x = whole days from the latest event to the as-of day; n = events up to that day. */
export interface DaysSince extends Counted<"noDate" | "afterAsOf"> {
  /** Day of the latest event, a serial day. */
  readonly latest: number;
}

/**
 * Days since the latest event, counted to the as-of day; 0 when it happened on that day. Events after it are left out. Undefined when the as-of day is none, and when
 * no event has happened yet: then the days since are not known, rather than many.
 * @example daysSince([90, 100.5, NaN, 120], 110) // { x: 10, n: 2, latest: 100, leftOut: { noDate: 1, afterAsOf: 1 } }
 * @example daysSince([NaN, 120], 110) // undefined
 */
export function daysSince(dates: NumberColumn, asOf: number): DaysSince | undefined {
  const today = wholeDay(asOf);
  if (!isKnown(today)) return undefined;
  const leftOut = { noDate: 0, afterAsOf: 0 };
  let n = 0;
  let latest = -Infinity;
  for (let row = 0; row < dates.length; row++) {
    const date = wholeDay(dates[row]);
    if (!isKnown(date)) leftOut.noDate++;
    else if (date > today) leftOut.afterAsOf++;
    else {
      n++;
      if (date > latest) latest = date;
    }
  }
  return n > 0 ? { x: today - latest, n, latest, leftOut } : undefined;
}

import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";
import { percentileInc } from "./percentile-inc";
import { wholeDay } from "./whole-day";

/** x = closed by the as-of day; n = x + open. All times in days. */
export interface CensoredDurations extends Counted<"noOpeningDate" | "openedAfterAsOf" | "closedBeforeOpened"> {
  /** Of the closed ones; absent when none is closed. */
  readonly median?: number;
  readonly p90?: number;
  /** How many are still open, and the age of the oldest; absent when none is open. */
  readonly open: number;
  readonly oldestOpen?: number;
}

/**
 * How long things take to close, without flattering: median and 90th percentile (PERCENTILE.INC) of those that are closed, and beside them how many are still open and
 * how old the oldest is. Open items are censored: their time is at least their age, so that the figures of the closed ones alone look too good.
 * Days of the calendar, as of a day; closed after it is still open on it. Undefined when the as-of day is none.
 * @example censoredDurations({ opened: [1, 1, 10, 50, NaN], closed: [11, 31, 30, NaN, 40] }, 100) // { x: 3, n: 4, median: 20, p90: 28, open: 1, oldestOpen: 50, leftOut: { noOpeningDate: 1, openedAfterAsOf: 0, closedBeforeOpened: 0 } }
 * @example censoredDurations({ opened: [1], closed: [] }, NaN) // undefined
 */
export function censoredDurations(
  items: { readonly opened: NumberColumn; readonly closed: NumberColumn },
  asOf: number,
): CensoredDurations | undefined {
  const today = wholeDay(asOf);
  if (!isKnown(today)) return undefined;
  const leftOut = { noOpeningDate: 0, openedAfterAsOf: 0, closedBeforeOpened: 0 };
  const durations: number[] = [];
  const rows = rowCount(items.opened, items.closed);
  let open = 0;
  let oldestOpen = 0;
  for (let row = 0; row < rows; row++) {
    const opened = wholeDay(items.opened[row]);
    const closed = wholeDay(items.closed[row]);
    if (!isKnown(opened)) leftOut.noOpeningDate++;
    else if (opened > today) leftOut.openedAfterAsOf++;
    else if (!(closed <= today)) {
      open++;
      if (today - opened > oldestOpen) oldestOpen = today - opened;
    } else if (closed < opened) leftOut.closedBeforeOpened++;
    else durations.push(closed - opened);
  }
  const median = percentileInc(durations, 0.5);
  const p90 = percentileInc(durations, 0.9);
  return {
    x: durations.length,
    n: durations.length + open,
    ...(median === undefined || p90 === undefined ? {} : { median, p90 }),
    open,
    ...(open > 0 ? { oldestOpen } : {}),
    leftOut,
  };
}

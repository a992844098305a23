import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";

/** x = events, n = exposure, both sums; `leftOut` counts rows. */
export interface EventsPerExposure extends Counted<"noEvents" | "noExposure" | "impossible"> {
  /** Events in the rows left out for want of an exposure: they are in no rate. */
  readonly eventsWithoutExposure: number;
  /** x / n · per; absent without exposure. */
  readonly rate?: number;
}

/**
 * Events ÷ exposure (movements, consignments, hours, staff …), summed over periods or sites before dividing. `per` scales the rate: 1000 gives events per 1,000.
 * A row without events recorded is left out with its exposure: not recorded is not zero. Exposure 0 counts as none; negative figures are impossible.
 * Undefined when `per` is not above 0 or a sum is too large for a number. Source: definition of event metrics (COM-14).
 * @example eventsPerExposure([2, 1, NaN, 3], [1200, 1000, 900, NaN], 1000) // { x: 3, n: 2200, rate: 1.363636, eventsWithoutExposure: 3, leftOut: { noEvents: 1, noExposure: 1, impossible: 0 } }
 * @example eventsPerExposure([], []) // { x: 0, n: 0, eventsWithoutExposure: 0, leftOut: { noEvents: 0, noExposure: 0, impossible: 0 } }
 * @example eventsPerExposure([1], [2], 0) // undefined
 */
export function eventsPerExposure(events: NumberColumn, exposure: NumberColumn, per = 1): EventsPerExposure | undefined {
  const leftOut = { noEvents: 0, noExposure: 0, impossible: 0 };
  const rows = rowCount(events, exposure);
  let x = 0;
  let n = 0;
  let eventsWithoutExposure = 0;
  for (let row = 0; row < rows; row++) {
    const count = events[row];
    const size = exposure[row];
    if ((isKnown(count) && count < 0) || (isKnown(size) && size < 0)) leftOut.impossible++;
    else if (!isKnown(count)) leftOut.noEvents++;
    else if (!isKnown(size) || size === 0) {
      leftOut.noExposure++;
      eventsWithoutExposure += count;
    } else {
      x += count;
      n += size;
    }
  }
  const rate = n > 0 ? (x / n) * per : 0;
  if (!(per > 0) || ![x, n, eventsWithoutExposure, rate].every(isKnown)) return undefined;
  return { x, n, eventsWithoutExposure, leftOut, ...(n > 0 ? { rate } : {}) };
}

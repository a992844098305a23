import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";

/** x and n are sums of checks; `leftOut` counts rows. */
export type ConformityRate = Counted<"noVerdict" | "impossible">;

/** No row counts more checks than this: a slip of the pen, and sums of a million such rows stay numbers. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Checks that met the standard ÷ checks made. One verdict a row (1 met, 0 not), or, with `assessed`, so many met out of so many assessed: numerators and
 * denominators are added, percentages never averaged. Rows without a verdict are left out; so are impossible ones (below 0, more met than assessed, for single
 * verdicts anything but 1 and 0, more than numbers can count exactly), by their own name.
 * @example conformityRate([1, 0, 1, NaN, 7]) // { x: 2, n: 3, leftOut: { noVerdict: 1, impossible: 1 } }
 * @example conformityRate([9, 18, 3], [10, 20, 2]) // { x: 27, n: 30, leftOut: { noVerdict: 0, impossible: 1 } }
 */
export function conformityRate(met: NumberColumn, assessed?: NumberColumn): ConformityRate {
  const leftOut = { noVerdict: 0, impossible: 0 };
  const rows = rowCount(met, assessed);
  let x = 0;
  let n = 0;
  for (let row = 0; row < rows; row++) {
    const passed = met[row];
    const total = assessed ? assessed[row] : 1;
    if (!isKnown(passed) || !isKnown(total)) leftOut.noVerdict++;
    else if (!(passed >= 0 && passed <= total && total <= MOST) || (!assessed && passed !== 0 && passed !== 1)) leftOut.impossible++;
    else {
      x += passed;
      n += total;
    }
  }
  return { x, n, leftOut };
}

import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";
import { wholeDay } from "./whole-day";

/** x = valid on the day; n = x + expired + missing. */
export interface InDateRate extends Counted<"notRequired" | "noExpiryDate"> {
  readonly expired: number;
  /** Required, and without any expiry date: nothing valid is on record. */
  readonly missing: number;
}

export interface ExpiringRecords {
  readonly expiry: NumberColumn;
  /** 1 where the record is required, 0 or NaN where not. Without this column every row with a date counts and one without is left out. */
  readonly required?: NumberColumn;
}

/**
 * Records valid on a day ÷ records required. A record is valid to the end of its expiry day. With `required` a required row without a date counts as not in date:
 * empty is never complete. Serial days. Undefined when the as-of day is none. Source: definition of in-date metrics (COM-01, COM-03).
 * @example inDateRate({ expiry: [100, 99, NaN, 200], required: [1, 1, 1, 0] }, 100) // { x: 1, n: 3, expired: 1, missing: 1, leftOut: { notRequired: 1, noExpiryDate: 0 } }
 * @example inDateRate({ expiry: [100, 99, NaN] }, 100) // { x: 1, n: 2, expired: 1, missing: 0, leftOut: { notRequired: 0, noExpiryDate: 1 } }
 * @example inDateRate({ expiry: [100] }, NaN) // undefined
 */
export function inDateRate({ expiry, required }: ExpiringRecords, asOf: number): InDateRate | undefined {
  const day = wholeDay(asOf);
  if (!isKnown(day)) return undefined;
  const leftOut = { notRequired: 0, noExpiryDate: 0 };
  const rows = rowCount(expiry, required);
  let x = 0;
  let expired = 0;
  let missing = 0;
  for (let row = 0; row < rows; row++) {
    const until = wholeDay(expiry[row]);
    const isRequired = isWanted(required?.[row]);
    if (required && !isRequired) leftOut.notRequired++;
    else if (!isKnown(until)) {
      if (required) missing++;
      else leftOut.noExpiryDate++;
    } else if (until >= day) x++;
    else expired++;
  }
  return { x, n: x + expired + missing, expired, missing, leftOut };
}

function isWanted(flag: number | undefined): boolean {
  return isKnown(flag) && flag !== 0;
}

import type { Counted } from "./counted";
import { onTimeRate } from "./on-time-rate";
import type { NumberColumn } from "./number-column";
import type { ReportingPeriod } from "./reporting-period";

/** x = done, on time or late; n = x + notDone. */
export interface CompletionRate extends Counted<"noDueDate" | "outsidePeriod" | "notYetDue"> {
  readonly notDone: number;
}

/**
 * Done by the as-of day, on time or late ÷ all that fell due in the period. For the figure of a closed period the as-of day is its last day.
 * Which items count, and units, as in `onTimeRate`. Undefined for a period that is none. Source: definition of completion metrics (COM-04, COM-17).
 * @example completionRate({ due: [10, 11, 12, 40], done: [10, 13, NaN, NaN] }, { start: 1, end: 31, asOf: 31 }) // { x: 2, n: 3, notDone: 1, leftOut: { noDueDate: 0, outsidePeriod: 1, notYetDue: 0 } }
 * @example completionRate({ due: [], done: [] }, { start: 1, end: 31, asOf: NaN }) // undefined
 */
export function completionRate(
  items: { readonly due: NumberColumn; readonly done: NumberColumn },
  period: ReportingPeriod,
): CompletionRate | undefined {
  const counts = onTimeRate(items, period);
  return counts && { x: counts.x + counts.late, n: counts.n, notDone: counts.notDone, leftOut: counts.leftOut };
}

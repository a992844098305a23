import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";
import { wholeDays } from "./reporting-period";
import type { ReportingPeriod } from "./reporting-period";
import { wholeDay } from "./whole-day";

/** x = done within the tolerance of the planned day; n = x + early + late + missed, each its own story. */
export interface ScheduleAdherence extends Counted<"noPlannedDate" | "outsidePeriod" | "notYetDue"> {
  readonly early: number;
  readonly late: number;
  readonly missed: number;
}

/**
 * How well a plan was kept: activities planned in the period whose last tolerated day (planned + tolerance) lies at or before the as-of day. Done more than `tolerance`
 * days before the plan is early, more than that after it late, not done by the as-of day missed. Those that still have time are left out, done or not.
 * Whole days; done after the as-of day is not done. Undefined for a period that is none and for a negative tolerance.
 * @example scheduleAdherence({ planned: [10, 10, 10, 10, 30], done: [12, 5, 20, NaN, 30] }, { start: 1, end: 31, asOf: 31, tolerance: 3 }) // { x: 1, n: 4, early: 1, late: 1, missed: 1, leftOut: { noPlannedDate: 0, outsidePeriod: 0, notYetDue: 1 } }
 * @example scheduleAdherence({ planned: [10], done: [10] }, { start: 1, end: 31, asOf: 31, tolerance: -1 }) // undefined
 */
export function scheduleAdherence(
  activities: { readonly planned: NumberColumn; readonly done: NumberColumn },
  period: ReportingPeriod & { readonly tolerance: number },
): ScheduleAdherence | undefined {
  const days = wholeDays(period);
  if (!days || !isKnown(period.tolerance) || period.tolerance < 0) return undefined;
  const { start, end, asOf } = days;
  const tolerance = Math.floor(period.tolerance);
  const leftOut = { noPlannedDate: 0, outsidePeriod: 0, notYetDue: 0 };
  const rows = rowCount(activities.planned, activities.done);
  let x = 0;
  let early = 0;
  let late = 0;
  let missed = 0;
  for (let row = 0; row < rows; row++) {
    const planned = wholeDay(activities.planned[row]);
    const done = wholeDay(activities.done[row]);
    if (!isKnown(planned)) leftOut.noPlannedDate++;
    else if (planned < start || planned > end) leftOut.outsidePeriod++;
    else if (planned + tolerance > asOf) leftOut.notYetDue++;
    else if (!(done <= asOf)) missed++;
    else if (done < planned - tolerance) early++;
    else if (done > planned + tolerance) late++;
    else x++;
  }
  return { x, n: x + early + late + missed, early, late, missed, leftOut };
}

import { scheduleAdherence } from "../core/statistics/schedule-adherence";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { dateColumn, sameLength } from "./reading/column";
import { reportingPeriod } from "./reading/period";
import { FROM_ZERO, numberArgument } from "./reading/single";

/**
 * How a plan was kept: activities on time, early, late and missed, with days of tolerance. What still has time on the as-of day is left out. Example: SEMS.ADHERENCE({46030;46030;46030;46030;46030},{46032;46031;46025;46040;""},46023,46053,3,46053) starts with 2.
 * @customfunction ADHERENCE ADHERENCE
 * @param planned Planned dates, one column; a row without one is no activity.
 * @param done Dates when it was done, one column as long as planned; empty while it is open.
 * @param from First planned day that counts.
 * @param to Last planned day that counts.
 * @param tolerance Days before and after the planned day that still count as on time.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @returns One row: on time, early, late, missed.
 */
export function adherence(planned: unknown[][], done: unknown[][], from: unknown, to: unknown, tolerance: unknown, asOf?: unknown): number[][] {
  const activities = { planned: dateColumn(planned, "planned"), done: dateColumn(done, "done") };
  sameLength(activities);
  const period = { ...reportingPeriod(from, to, asOf), tolerance: numberArgument(tolerance, "tolerance", FROM_ZERO) };
  const counts = figureOr(scheduleAdherence(activities, period), "There is no count for this period.");
  return [[counts.x, counts.early, counts.late, counts.missed]];
}

export const adherenceGuide = defineFunction({
  name: "ADHERENCE",
  form: "quantitative",
  what: "How a plan was kept: activities on time, early, late and missed, with days of tolerance. What still has time on the as-of day is left out.",
  example: 'SEMS.ADHERENCE({46030;46030;46030;46030;46030},{46032;46031;46025;46040;""},46023,46053,3,46053)',
  shows: 2,
  spills: "on time, early, late, missed",
  run: adherence,
});

import { onTimeRate as countOnTime } from "../core/statistics/on-time-rate";
import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { dueAndDone } from "./reading/due-and-done";
import { reportingPeriod } from "./reading/period";

const NOTHING_DUE = "Nothing fell due in the period by the as-of day, so there is no share.";

/**
 * Share of what fell due in a period that was done on or before its due day; what was never done counts as not on time. Example: SEMS.ONTIMERATE({46030;46037;46044;46051},{46030;46036;46040;""},46023,46053,46053) gives 0.75.
 * @customfunction ONTIMERATE ONTIMERATE
 * @param due Due dates, one column; a row without one is no item.
 * @param done Dates when it was done, one column as long as due; empty while it is open.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @returns Share from 0 to 1.
 */
export function onTimeRate(due: unknown[][], done: unknown[][], from: unknown, to: unknown, asOf?: unknown): number {
  const counts = countOnTime(dueAndDone(due, done), reportingPeriod(from, to, asOf));
  return shareOf(figureOr(counts, NOTHING_DUE), NOTHING_DUE);
}

export const onTimeRateGuide = defineFunction({
  name: "ONTIMERATE",
  form: "quantitative",
  what: "Share of what fell due in a period that was done on or before its due day; what was never done counts as not on time.",
  example: 'SEMS.ONTIMERATE({46030;46037;46044;46051},{46030;46036;46040;""},46023,46053,46053)',
  shows: 0.75,
  run: onTimeRate,
});

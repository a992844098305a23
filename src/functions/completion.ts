import { completionRate } from "../core/statistics/completion-rate";
import { shareOf } from "./answers/share-of";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { dueAndDone } from "./reading/due-and-done";
import { reportingPeriod } from "./reading/period";

const NOTHING_DUE = "Nothing fell due in the period by the as-of day, so there is no share.";

/**
 * Share of what fell due in a period that was done by the as-of day, on time or late. Example: SEMS.COMPLETION({46030;46037;46044;46051},{46030;46040;"";""},46023,46053,46053) gives 0.5.
 * @customfunction COMPLETION COMPLETION
 * @param due Due dates, one column; a row without one is no item.
 * @param done Dates when it was done, one column as long as due; empty while it is open.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @returns Share from 0 to 1.
 */
export function completion(due: unknown[][], done: unknown[][], from: unknown, to: unknown, asOf?: unknown): number {
  const counts = completionRate(dueAndDone(due, done), reportingPeriod(from, to, asOf));
  return shareOf(figureOr(counts, NOTHING_DUE), NOTHING_DUE);
}

export const completionGuide = defineFunction({
  name: "COMPLETION",
  form: "quantitative",
  what: "Share of what fell due in a period that was done by the as-of day, on time or late.",
  example: 'SEMS.COMPLETION({46030;46037;46044;46051},{46030;46040;"";""},46023,46053,46053)',
  shows: 0.5,
  run: completion,
});

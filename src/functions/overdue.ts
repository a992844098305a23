import { overdueCount } from "../core/statistics/overdue-count";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { dueAndDone } from "./reading/due-and-done";
import { asOfArgument } from "./reading/single";

/**
 * How many open items are past their due day; what is due on the day itself is not overdue yet. Example: SEMS.OVERDUE({46030;46040;46060},{46029;"";""},46053) gives 1.
 * @customfunction OVERDUE OVERDUE
 * @param due Due dates, one column; a row without one is no item.
 * @param done Dates when it was done, one column as long as due; empty while it is open.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @returns A count.
 */
export function overdue(due: unknown[][], done: unknown[][], asOf?: unknown): number {
  return figureOr(overdueCount(dueAndDone(due, done), asOfArgument(asOf)), "There is no count for this day.").x;
}

export const overdueGuide = defineFunction({
  name: "OVERDUE",
  form: "quantitative",
  what: "How many open items are past their due day; what is due on the day itself is not overdue yet.",
  example: 'SEMS.OVERDUE({46030;46040;46060},{46029;"";""},46053)',
  shows: 1,
  run: overdue,
});

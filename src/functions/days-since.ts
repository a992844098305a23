import { daysSince as countDays } from "../core/statistics/days-since";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { dateColumn } from "./reading/column";
import { asOfArgument } from "./reading/single";

/**
 * Whole days since the latest event, counted to a day; later events are left out. Example: SEMS.DAYSSINCE({46010;46030},46053) gives 23.
 * @customfunction DAYSSINCE DAYSSINCE
 * @param dates Dates of the events, one column.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @returns Days.
 */
export function daysSince(dates: unknown[][], asOf?: unknown): number {
  return figureOr(countDays(dateColumn(dates, "dates"), asOfArgument(asOf)), "No event has happened by that day, so the days since are not known.").x;
}

export const daysSinceGuide = defineFunction({
  name: "DAYSSINCE",
  form: "output",
  what: "Whole days since the latest event, counted to a day; later events are left out.",
  example: "SEMS.DAYSSINCE({46010;46030},46053)",
  shows: 23,
  run: daysSince,
});

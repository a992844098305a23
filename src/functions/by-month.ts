import { onTimeByMonth } from "../core/statistics/on-time-by-month";
import { onTimeRow } from "./answers/on-time-row";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { dueAndDone } from "./reading/due-and-done";
import { reportingPeriod } from "./reading/period";

/**
 * On-time rate of every month between two dates at once, by the month of the due date. Example: SEMS.BYMONTH({46030;46037;46060;46101},{46030;46040;46059;""},46023,46112,46112) starts with 2026-01.
 * @customfunction BYMONTH BYMONTH
 * @param due Due dates, one column; a row without one is no item.
 * @param done Dates when it was done, one column as long as due; empty while it is open.
 * @param from First day; its month is counted from that day.
 * @param to Last day; its month is counted to that day. At most 1,200 months.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @returns One row a month, also where nothing fell due: month, on time, due, share, lower and upper end of its interval.
 */
export function byMonth(due: unknown[][], done: unknown[][], from: unknown, to: unknown, asOf?: unknown): unknown[][] {
  const counts = onTimeByMonth(dueAndDone(due, done), reportingPeriod(from, to, asOf));
  const { months } = figureOr(counts, "There are more than 1,200 months between the two dates: choose a shorter period.");
  return months.map((row) => [`${row.year}-${String(row.month).padStart(2, "0")}`, ...onTimeRow(row)]);
}

export const byMonthGuide = defineFunction({
  name: "BYMONTH",
  form: "quantitative",
  what: "On-time rate of every month between two dates at once, by the month of the due date.",
  example: 'SEMS.BYMONTH({46030;46037;46060;46101},{46030;46040;46059;""},46023,46112,46112)',
  shows: "2026-01",
  spills: "month, on time, due, share, lower, upper; a row for each month",
  run: byMonth,
});

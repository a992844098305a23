import { onTimeRate } from "../core/statistics/on-time-rate";
import { defineFunction } from "./define-function";
import { figureOr } from "./function-problem";
import { dueAndDone } from "./reading/due-and-done";
import { reportingPeriod } from "./reading/period";

/**
 * Which rows an on-time rate counted and which it left out, and why. Example: SEMS.EXPLAINROWS({46030;46037;46044;""},{46030;46040;"";""},46023,46053,46053) starts with done on time.
 * @customfunction EXPLAINROWS EXPLAINROWS
 * @param due Due dates, one column; a row without one is no item.
 * @param done Dates when it was done, one column as long as due; empty while it is open.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @returns Rows of two cells: what they are, how many.
 */
export function explainRows(due: unknown[][], done: unknown[][], from: unknown, to: unknown, asOf?: unknown): unknown[][] {
  const items = dueAndDone(due, done);
  const { x, late, notDone, n, leftOut } = figureOr(onTimeRate(items, reportingPeriod(from, to, asOf)), "There is no count for this period.");
  return [
    ["done on time", x],
    ["done late", late],
    ["not done", notDone],
    ["counted", n],
    ["left out: no due date", leftOut.noDueDate],
    ["left out: due outside the period", leftOut.outsidePeriod],
    ["left out: not due yet", leftOut.notYetDue],
    ["all rows", items.due.length],
  ];
}

export const explainRowsGuide = defineFunction({
  name: "EXPLAINROWS",
  form: "explain",
  what: "Which rows an on-time rate counted and which it left out, and why.",
  example: 'SEMS.EXPLAINROWS({46030;46037;46044;""},{46030;46040;"";""},46023,46053,46053)',
  shows: "done on time",
  spills: "what the rows are, how many",
  run: explainRows,
});

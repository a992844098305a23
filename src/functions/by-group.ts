import { onTimeByGroup } from "../core/statistics/on-time-by-group";
import { onTimeRow } from "./answers/on-time-row";
import { defineFunction } from "./define-function";
import { figureOr, noFigure, wrongArgument } from "./function-problem";
import { groupsOf, sameLength } from "./reading/column";
import { dueAndDone } from "./reading/due-and-done";
import { reportingPeriod } from "./reading/period";

/** More than anybody looks at, and than Excel on the web takes in one answer. */
const MOST_GROUPS = 10_000;
const NO_GROUP = "(none)";

/**
 * On-time rate of every group at once: site, owner, category. Example: SEMS.BYGROUP({"North";"South";"North";"North"},{46030;46037;46044;46051},{46030;46036;46050;""},46023,46053,46053) starts with North.
 * @customfunction BYGROUP BYGROUP
 * @param groups What each item belongs to, one column; items without a group come last as (none).
 * @param due Due dates, one column as long as groups; a row without one is no item.
 * @param done Dates when it was done, one column as long; empty while it is open.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [asOf] Day up to which things are known, for example SeMS_asOf. Must be given: there is no clock.
 * @returns One row a group in order of first appearance: group, on time, due, share, lower and upper end of its interval.
 */
export function byGroup(groups: unknown[][], due: unknown[][], done: unknown[][], from: unknown, to: unknown, asOf?: unknown): unknown[][] {
  const items = { group: groupsOf(groups, "groups"), ...dueAndDone(due, done) };
  sameLength({ groups: items.group.codes, due: items.due });
  const counts = figureOr(onTimeByGroup(items, reportingPeriod(from, to, asOf)), "There is no count for this period.");
  if (counts.groups.length === 0) throw noFigure("No row has a due date, so there is no group.");
  if (counts.groups.length > MOST_GROUPS)
    throw wrongArgument(`groups holds ${counts.groups.length} different groups: give a column with at most ${MOST_GROUPS}.`);
  return counts.groups.map((row) => [row.group === "" ? NO_GROUP : row.group, ...onTimeRow(row)]);
}

export const byGroupGuide = defineFunction({
  name: "BYGROUP",
  form: "quantitative",
  what: "On-time rate of every group at once: site, owner, category.",
  example: 'SEMS.BYGROUP({"North";"South";"North";"North"},{46030;46037;46044;46051},{46030;46036;46050;""},46023,46053,46053)',
  shows: "North",
  spills: "group, on time, due, share, lower, upper; a row for each group as it first occurs",
  run: byGroup,
});

import type { Counted } from "./counted";
import type { GroupColumn } from "./group-column";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";
import { wholeDays } from "./reporting-period";
import type { ReportingPeriod } from "./reporting-period";
import { wholeDay } from "./whole-day";

/** What was on time of one group. */
export interface GroupOnTime {
  /** As given; "" for the rows without a group. */
  readonly group: string;
  /** Done on or before the due day. */
  readonly x: number;
  /** Fell due in the period by the as-of day. */
  readonly n: number;
}

/** x and n over all groups, the rows without a group included. */
export interface OnTimeByGroup extends Counted<"noDueDate" | "outsidePeriod" | "notYetDue"> {
  /** In order of first appearance, the rows without a group last. A group without any due day is none; one whose due days all lie outside has n = 0. */
  readonly groups: readonly GroupOnTime[];
}

export interface GroupedItems {
  /** From texts by `groupColumn`. */
  readonly group: GroupColumn;
  readonly due: NumberColumn;
  readonly done: NumberColumn;
}

/**
 * The on-time rate (`onTimeRate`, by its rules) of every group at once: one pass over the rows however many groups there are. Rows without a group are
 * counted under "", so that the groups always add up to the whole. Serial days. Undefined for a period that is none.
 * Source: definition of on-time metrics (COM-07).
 * @example onTimeByGroup({ group: groupColumn(["N", "S", "N"]), due: [10, 11, 12], done: [10, 13, NaN] }, { start: 1, end: 31, asOf: 31 }) // { x: 1, n: 3, groups: [{ group: "N", x: 1, n: 2 }, { group: "S", x: 0, n: 1 }] }
 * @example onTimeByGroup({ group: groupColumn([]), due: [], done: [] }, { start: 31, end: 1, asOf: 31 }) // undefined
 */
export function onTimeByGroup(items: GroupedItems, period: ReportingPeriod): OnTimeByGroup | undefined {
  const days = wholeDays(period);
  if (!days) return undefined;
  const { start, end, asOf } = days;
  const { groups, codes } = items.group;
  const leftOut = { noDueDate: 0, outsidePeriod: 0, notYetDue: 0 };
  const rows = rowCount(codes, items.due, items.done);
  // A place for the rows without a group, then one a group.
  const withDueDay = new Uint32Array(1 + groups.length);
  const due = new Uint32Array(1 + groups.length);
  const onTime = new Uint32Array(1 + groups.length);
  for (let row = 0; row < rows; row++) {
    const dueDay = wholeDay(items.due[row]);
    if (!isKnown(dueDay)) {
      leftOut.noDueDate++;
      continue;
    }
    const place = 1 + (codes[row] ?? -1);
    withDueDay[place] = (withDueDay[place] ?? 0) + 1;
    if (dueDay < start || dueDay > end) leftOut.outsidePeriod++;
    else if (dueDay > asOf) leftOut.notYetDue++;
    else {
      due[place] = (due[place] ?? 0) + 1;
      const doneDay = wholeDay(items.done[row]);
      if (doneDay <= asOf && doneDay <= dueDay) onTime[place] = (onTime[place] ?? 0) + 1;
    }
  }
  return { x: sum(onTime), n: sum(due), leftOut, groups: groupsInOrder(groups, { withDueDay, due, onTime }) };
}

function groupsInOrder(
  groups: readonly string[],
  { withDueDay, due, onTime }: Readonly<Record<"withDueDay" | "due" | "onTime", Uint32Array>>,
): readonly GroupOnTime[] {
  const places = [...groups.keys()].map((index) => index + 1);
  return [...places, 0]
    .filter((place) => withDueDay[place] !== 0)
    .map((place) => ({ group: groups[place - 1] ?? "", x: onTime[place] ?? 0, n: due[place] ?? 0 }));
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

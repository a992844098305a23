import { calendarMonths } from "./calendar-months";
import type { CalendarMonth } from "./calendar-months";
import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn } from "./number-column";
import { wholeDays } from "./reporting-period";
import type { ReportingPeriod } from "./reporting-period";
import { wholeDay } from "./whole-day";

/** What was on time of what fell due in one calendar month. */
export interface MonthOnTime {
  readonly year: number;
  /** 1 January to 12 December. */
  readonly month: number;
  /** Done on or before the due day. */
  readonly x: number;
  /** Fell due in the month by the as-of day. */
  readonly n: number;
}

/** x and n over all months. */
export interface OnTimeByMonth extends Counted<"noDueDate" | "outsidePeriod" | "notYetDue"> {
  /** Every month from that of the first day to that of the last, also one in which nothing fell due (n = 0). */
  readonly months: readonly MonthOnTime[];
}

/**
 * The on-time rate (`onTimeRate`, by its rules) of every calendar month of the due day at once: one pass over the rows however many months there are.
 * A first or last month that the period cuts is counted from its first and to its last day. Serial days of the 1900 date system, from 61 (1 March 1900) on.
 * Undefined for a period that is none, begins earlier or has more than 1,200 months. Source: definition of on-time metrics (COM-07).
 * @example onTimeByMonth({ due: [46030, 46037, 46060], done: [46030, 46040, NaN] }, { start: 46023, end: 46081, asOf: 46081 }) // { x: 1, n: 3, months: [{ year: 2026, month: 1, x: 1, n: 2 }, { year: 2026, month: 2, x: 0, n: 1 }] }
 * @example onTimeByMonth({ due: [10], done: [10] }, { start: 1, end: 31, asOf: 31 }) // undefined
 */
export function onTimeByMonth(
  items: { readonly due: NumberColumn; readonly done: NumberColumn },
  period: ReportingPeriod,
): OnTimeByMonth | undefined {
  const days = wholeDays(period);
  const months = days && calendarMonths(days.start, days.end);
  if (!days || !months) return undefined;
  const { start, end, asOf } = days;
  const leftOut = { noDueDate: 0, outsidePeriod: 0, notYetDue: 0 };
  const rows = rowCount(items.due, items.done);
  // Counted by day and added up to months afterwards: a row then needs no calendar.
  const due = new Uint32Array(end - start + 1);
  const onTime = new Uint32Array(end - start + 1);
  for (let row = 0; row < rows; row++) {
    const dueDay = wholeDay(items.due[row]);
    if (!isKnown(dueDay)) leftOut.noDueDate++;
    else if (dueDay < start || dueDay > end) leftOut.outsidePeriod++;
    else if (dueDay > asOf) leftOut.notYetDue++;
    else {
      const place = dueDay - start;
      due[place] = (due[place] ?? 0) + 1;
      const doneDay = wholeDay(items.done[row]);
      if (doneDay <= asOf && doneDay <= dueDay) onTime[place] = (onTime[place] ?? 0) + 1;
    }
  }
  return { x: sum(onTime), n: sum(due), leftOut, months: months.map((month, index) => inMonth(month, months[index + 1]?.firstDay)) };

  function inMonth({ year, month, firstDay }: CalendarMonth, next: number | undefined): MonthOnTime {
    const [from, to] = [Math.max(0, firstDay - start), next === undefined ? due.length : next - start];
    return { year, month, x: sum(onTime.subarray(from, to)), n: sum(due.subarray(from, to)) };
  }
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

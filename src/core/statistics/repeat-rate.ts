import type { Counted } from "./counted";
import { isKnown, rowCount } from "./number-column";
import type { NumberColumn, TextColumn } from "./number-column";
import { wholeDays } from "./reporting-period";
import { wholeDay } from "./whole-day";

/** x = findings of the period that repeat an earlier one; n = findings opened in the period that can be compared. */
export type RepeatRate = Counted<"noKey" | "noOpeningDate" | "outsidePeriod">;

export interface RepeatableFindings {
  /** What makes two findings the same: area and root-cause code, say, in one text. */
  readonly key: TextColumn;
  readonly opened: NumberColumn;
  readonly closed: NumberColumn;
}

/** Twelve months. */
const WINDOW_DAYS = 365;

/**
 * Findings opened in the period with the same key as an earlier one that was closed on that day or at most 365 days before it ÷ findings opened in the period.
 * Every row can be the earlier one, also from before the period; one that is still open is not repeated yet. Serial days; the order of the rows does not matter.
 * A row that was closed before it was opened is not taken as an earlier one. Undefined for a period or a window that is none.
 * Source: definition of repeat findings (COM-09).
 * @param period first and last day, and how many days after a closing the same finding is a repeat (365)
 * @example repeatRate({ key: ["door", "door", "badge", "door"], opened: [10, 100, 100, 800], closed: [50, 120, NaN, NaN] }, { start: 60, end: 900 }) // { x: 1, n: 3, leftOut: { noKey: 0, noOpeningDate: 0, outsidePeriod: 1 } }
 * @example repeatRate({ key: [], opened: [], closed: [] }, { start: 2, end: 1 }) // undefined
 */
export function repeatRate(
  findings: RepeatableFindings,
  period: { readonly start: number; readonly end: number; readonly windowDays?: number },
): RepeatRate | undefined {
  const days = wholeDays({ ...period, asOf: period.end });
  const windowDays = period.windowDays ?? WINDOW_DAYS;
  if (!days || !isKnown(windowDays) || windowDays < 0) return undefined;
  const closings = closingsByKey(findings);
  const leftOut = { noKey: 0, noOpeningDate: 0, outsidePeriod: 0 };
  const rows = rowCount(findings.key, findings.opened, findings.closed);
  let x = 0;
  let n = 0;
  for (let row = 0; row < rows; row++) {
    const key = findings.key[row];
    const opened = wholeDay(findings.opened[row]);
    if (!isKnown(opened)) leftOut.noOpeningDate++;
    else if (opened < days.start || opened > days.end) leftOut.outsidePeriod++;
    else if (!key) leftOut.noKey++;
    else {
      n++;
      const closed = latestUpTo(closings.get(key) ?? [], opened);
      if (closed !== undefined && opened - wholeDay(closed) <= windowDays) x++;
    }
  }
  return { x, n, leftOut };
}

/** Sorted closing days of each key. A finding opened and closed on one day stands half a day later, so that it is no earlier one to itself or its twins of that day. */
function closingsByKey({ key, opened, closed }: RepeatableFindings): ReadonlyMap<string, readonly number[]> {
  const closings = new Map<string, number[]>();
  for (let row = 0; row < key.length; row++) {
    const id = key[row];
    const day = wholeDay(closed[row]);
    const openedDay = wholeDay(opened[row]);
    if (!id || !isKnown(day) || openedDay > day) continue;
    const days = closings.get(id);
    const stands = openedDay === day ? day + 0.5 : day;
    if (days) days.push(stands);
    else closings.set(id, [stands]);
  }
  for (const days of closings.values()) days.sort((a, b) => a - b);
  return closings;
}

/** The last of sorted days that is not after `day`. */
function latestUpTo(days: readonly number[], day: number): number | undefined {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1];
}

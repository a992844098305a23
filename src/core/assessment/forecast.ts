import type { PhaseCode } from "../framework/assessment-phase";
import { theilSen } from "../statistics/theil-sen";
import { theilSenInterval } from "../statistics/theil-sen-interval";
import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { checks } from "../workbook/sheets/checks";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** When nothing that blocks or has to be explained would be left, if it went on as in the checks so far; or why nobody can say. */
export type Forecast =
  | {
      readonly on: string;
      readonly from: string;
      /** Null where the slowest pace that fits the checks never gets there. */ readonly to: string | null;
    }
  | { readonly cannotSay: "too few checks" | "not fewer" };

/** Older checks tell little of the present pace. */
const CHECKS = 12;
/** Longer than this is no forecast. */
const MOST_DAYS = 3650;

/**
 * From the checks written on Readiness for a phase and the open findings of today: the Theil-Sen pace and its 95 % interval (see there). A plain continuation, no
 * promise. @param open findings that block or have to be explained, now
 */
export function forecast(phase: PhaseCode, open: number, book: SnapshotBook): Forecast {
  const byDay = new Map<SerialDay, number>();
  for (const check of book.records(checks)) {
    if (check.phase !== phase || check.checkedOn === undefined || check.checkedOn > book.asOf) continue;
    if (check.blocks !== undefined && check.explain !== undefined) byDay.set(Math.floor(check.checkedOn), check.blocks + check.explain);
  }
  byDay.set(Math.floor(book.asOf), open);
  const days = [...byDay.keys()].sort((one, other) => one - other).slice(-CHECKS);
  const [first = 0] = days;
  const series = Array.from({ length: Math.min(Math.floor(book.asOf) - first, MOST_DAYS) + 1 }, (_, day) => byDay.get(first + day));
  const pace = theilSen(series);
  const interval = theilSenInterval(series);
  if (pace === undefined || !interval) return { cannotSay: "too few checks" };
  const on = daysLeft(open, pace);
  const from = daysLeft(open, interval.lower);
  if (on === null || from === null) return { cannotSay: "not fewer" };
  const to = daysLeft(open, interval.upper);
  const dayAfter = (count: number) => isoOfSerial(Math.floor(book.asOf) + count);
  return { on: dayAfter(on), from: dayAfter(from), to: to === null ? null : dayAfter(to) };
}

/** Null where the count does not fall, or takes longer than anybody can tell. */
function daysLeft(open: number, perDay: number): number | null {
  if (open === 0) return 0;
  const days = Math.ceil(open / -perDay);
  return perDay < 0 && days <= MOST_DAYS ? days : null;
}

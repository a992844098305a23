import { calendarDay, serialOfDate, type SerialDay } from "../serial-day";
import { monthEnd } from "./month-end";

/** Excel's EDATE for days from 1 March 1900 on: the same day of the month, or its last day where the month is shorter. */
export function monthsLater(day: SerialDay, months: number): SerialDay {
  const date = calendarDay(day);
  return Math.min(serialOfDate(date.year, date.month + months, date.day), monthEnd(day, months));
}

import { calendarDay, serialOfDate, type SerialDay } from "../serial-day";

/** Excel's EOMONTH for days from 1 March 1900 on: the last day of the month that lies so many months later. */
export function monthEnd(day: SerialDay, monthsLater: number): SerialDay {
  const date = calendarDay(day);
  return serialOfDate(date.year, date.month + monthsLater + 1, 0);
}

import { dateOfSerial, serialOfDate, type SerialDay } from "../serial-day";
import { monthEnd } from "./month-end";

/** Excel's EDATE for days from 1 March 1900 on: the same day of the month, or its last day where the month is shorter. */
export function monthsLater(day: SerialDay, months: number): SerialDay {
  const date = dateOfSerial(day);
  return Math.min(serialOfDate(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()), monthEnd(day, months));
}

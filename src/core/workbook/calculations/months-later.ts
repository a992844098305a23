import type { SerialDay } from "../serial-day";

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's EDATE for days from 1 March 1900 on: the same day of the month, or its last day where the month is shorter. */
export function monthsLater(day: SerialDay, months: number): SerialDay {
  const date = new Date(EPOCH + Math.floor(day) * MS_PER_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) - EPOCH) / MS_PER_DAY;
}

import { monthsLater } from "../workbook/calculations/months-later";
import type { SerialDay } from "../workbook/serial-day";

/** Whether something happened in the last so many months: the same day of the month still counts, a day yet to come does not. */
export function isWithinMonths(happened: SerialDay | undefined, months: number, asOf: SerialDay): boolean {
  return happened !== undefined && happened <= asOf && monthsLater(happened, months) >= asOf;
}

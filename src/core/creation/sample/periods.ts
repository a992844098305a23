import { monthsLater } from "../../workbook/calculations/months-later";
import type { SerialDay } from "../../workbook/serial-day";
import { day } from "./day";

/** From its first to its last day. */
export interface Period {
  readonly start: SerialDay;
  readonly end: SerialDay;
}

function periods(first: string, months: number, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, index) => {
    const start = monthsLater(day(first), index * months);
    return { start, end: monthsLater(start, months) - 1 };
  });
}

/** March 2025 to October 2026. */
export const sampleMonths = periods("2025-03-01", 1, 20);
/** First quarter of 2025 to third quarter of 2026. */
export const sampleQuarters = periods("2025-01-01", 3, 7);

export function isWithin(date: SerialDay | undefined, period: Period): boolean {
  return date !== undefined && date >= period.start && date <= period.end;
}

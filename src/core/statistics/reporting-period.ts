import { wholeDay } from "./whole-day";

/** First and last day of a period, both within it, and the day up to and including which things are known. Serial days. */
export interface ReportingPeriod {
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
}

/**
 * The same in whole days. Undefined unless all three are days and the start is not after the end.
 * @example wholeDays({ start: 46023.5, end: 46053, asOf: 46053.75 }) // { start: 46023, end: 46053, asOf: 46053 }
 * @example wholeDays({ start: 2, end: 1, asOf: 3 }) // undefined
 */
export function wholeDays({ start, end, asOf }: ReportingPeriod): ReportingPeriod | undefined {
  const days = { start: wholeDay(start), end: wholeDay(end), asOf: wholeDay(asOf) };
  return days.start <= days.end && !Number.isNaN(days.asOf) ? days : undefined;
}

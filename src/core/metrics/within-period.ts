import type { CountPeriod } from "../workbook/register-count";

/** Whether a day lies in a period, its first and last day included; a record without the day does not. */
export function isWithin(day: number | undefined, { start, end }: CountPeriod): day is number {
  return day !== undefined && day >= start && day <= end;
}

/** The same as two criteria of COUNTIFS or SUMIFS on a column. Texts and errors in the column never match them. */
export function withinPeriod(column: string): string {
  return `${column},">="&{@countedFrom},${column},"<="&{@lastPeriod}`;
}

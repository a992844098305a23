import type { CodeOf } from "../define-list";
import type { frequency } from "../lists/frequency";
import { calendarDay, type SerialDay } from "../serial-day";
import type { CountPeriod } from "../register-count";
import { monthEnd } from "./month-end";

const MONTHS: Readonly<Record<CodeOf<typeof frequency>, number>> = { M: 1, Q: 3, H: 6, Y: 12, EVENT: 0 };

/** Months of a period; 0 for what has no fixed period or no frequency. */
export function periodMonths(code: string | undefined): number {
  return Object.entries(MONTHS).find(([other]) => other === code)?.[1] ?? 0;
}

export function periodMonthsFormula(cell: string): string {
  return Object.entries(MONTHS)
    .filter(([, months]) => months > 0)
    .reduceRight((rest, [code, months]) => `IF(${cell}={label frequency ${code}},${months},${rest})`, "0");
}

/** The last calendar month, quarter, half-year or year that is over on a day; its own last day counts as over. Undefined where there is no period. */
export function completePeriod(months: number, asOf: SerialDay): CountPeriod | undefined {
  if (months <= 0) return undefined;
  const sinceJanuary = calendarDay(asOf + 1).month;
  const end = monthEnd(asOf + 1, -1 - (sinceJanuary % months));
  return { start: monthEnd(end, -months) + 1, end };
}

export function completePeriodEndFormula(months: string): string {
  const next = "{setting asOf}+1";
  return `EOMONTH(${next},-1-MOD(MONTH(${next})-1,${months}))`;
}

import { monthEnd } from "../../workbook/calculations/month-end";
import { periodMonths } from "../../workbook/calculations/complete-period";
import type { CountPeriod } from "../../workbook/register-count";
import { isoOfSerial, serialOfDate, serialOfIso } from "../../workbook/serial-day";
import { periodName } from "./period-name";
import type { Refusal } from "./reading-entry";
import { slashedDate } from "./slashed-date";

const FORMS = "2026-10 for a month, 2026-Q3 for a quarter, 2026-H1 for a half-year, 2026 for a year, or 2026-10-31 for the period that ends that day";
/** Years before this are slips of the pen. */
const FIRST_YEAR = 1901;

/**
 * The days that a period covers. A day stands for the period of the metric's frequency that ends on it, and for itself where there is no fixed period.
 * @param frequency code of the list of frequencies; anything else has no fixed period
 * @example parsePeriod("2026-Q3", "Q") // { start: 46204, end: 46295 }
 */
export function parsePeriod(text: string, frequency: string | undefined): CountPeriod | Refusal {
  const typed = text.trim();
  const months = periodMonths(frequency);
  const day = serialOfIso(typed);
  if (day !== undefined && Number(typed.slice(0, 4)) >= FIRST_YEAR) return months === 0 ? { start: day, end: day } : periodEndingOn(day, months);
  const span = spanOf(typed);
  if (!span) return { refusal: notAPeriod(typed) };
  const start = serialOfDate(span.year, span.month, 1);
  const period = { start, end: monthEnd(start, span.months - 1) };
  if (months !== 0 && months !== span.months)
    return { refusal: `The metric is read ${adverb(months)} and ${typed} is ${noun(span.months)}: write ${formFor(months, period.end)}.` };
  return period;
}

interface Span {
  readonly year: number;
  /** Counted from 0. */
  readonly month: number;
  readonly months: number;
}

function spanOf(typed: string): Span | undefined {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/i.exec(typed);
  const year = Number(match?.[1]);
  if (!match || year < FIRST_YEAR) return undefined;
  if (match[2] !== undefined) return { year, month: Number(match[2]) - 1, months: 1 };
  if (match[3] !== undefined) return { year, month: (Number(match[3]) - 1) * 3, months: 3 };
  if (match[4] !== undefined) return { year, month: (Number(match[4]) - 1) * 6, months: 6 };
  return { year, month: 0, months: 12 };
}

function periodEndingOn(day: number, months: number): CountPeriod | Refusal {
  const start = monthEnd(day, -months) + 1;
  const period = { start, end: day };
  const isEnd = monthEnd(day, 0) === day && spanOf(periodName(period))?.months === months;
  return isEnd
    ? period
    : {
        refusal: `${isoOfSerial(day)} is not the last day of ${noun(months)}, and the metric is read ${adverb(months)}: write ${formFor(months, day)}.`,
      };
}

function notAPeriod(typed: string): string {
  if (typed === "") return `The period is missing: write ${FORMS}.`;
  const written = slashedDate(typed);
  if (!written) return `“${typed}” is no period: write ${FORMS}.`;
  const readings = [...new Set([written.dayFirst, written.monthFirst])].flatMap((day) => day ?? []);
  if (readings.length === 2) return `${typed} can be read as two dates: write ${readings.join(" or ")}, year first.`;
  return readings.length === 1
    ? `Dates are written year first: write ${readings.join("")} instead of ${typed}.`
    : `${typed} is no date: write ${FORMS}.`;
}

function adverb(months: number): string {
  return months === 1 ? "monthly" : months === 3 ? "quarterly" : months === 6 ? "half-yearly" : "yearly";
}

function noun(months: number): string {
  return months === 1 ? "a month" : months === 3 ? "a quarter" : months === 6 ? "a half-year" : "a year";
}

/** How the period of so many months around a day is written. */
function formFor(months: number, day: number): string {
  const end = monthEnd(day, (months - 1 - (monthOf(day) % months)) % months);
  return periodName({ start: monthEnd(end, -months) + 1, end });
}

function monthOf(day: number): number {
  return Number(isoOfSerial(day).slice(5, 7)) - 1;
}

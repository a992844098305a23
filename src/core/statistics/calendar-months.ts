/** A month of the calendar. */
export interface CalendarMonth {
  readonly year: number;
  /** 1 January to 12 December. */
  readonly month: number;
  /** Serial day of its first day. */
  readonly firstDay: number;
}

const MS_PER_DAY = 86_400_000;
/** The day before serial 1, moved by Excel's 29 February 1900, which never was: right from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_TRUE_DAY = 61;
/** A hundred years; beyond them a date is a slip of the pen. */
const MOST_MONTHS = 1200;

/**
 * The months from that of the first day to that of the last one. Whole serial days of the 1900 date system, from 61 (1 March 1900) on.
 * Undefined when the last day lies before the first, for earlier days, for what is no whole day, and for more than 1,200 months.
 * @example calendarMonths(46050, 46054) // [{ year: 2026, month: 1, firstDay: 46023 }, { year: 2026, month: 2, firstDay: 46054 }]
 * @example calendarMonths(46054, 46050) // undefined
 */
export function calendarMonths(first: number, last: number): readonly CalendarMonth[] | undefined {
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < FIRST_TRUE_DAY || last < first || last - first > MOST_MONTHS * 31)
    return undefined;
  const start = new Date(EPOCH + first * MS_PER_DAY);
  const end = new Date(EPOCH + last * MS_PER_DAY);
  const count = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth() + 1;
  if (count > MOST_MONTHS) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const begin = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index, 1));
    return { year: begin.getUTCFullYear(), month: begin.getUTCMonth() + 1, firstDay: (begin.getTime() - EPOCH) / MS_PER_DAY };
  });
}

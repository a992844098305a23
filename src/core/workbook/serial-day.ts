/**
 * A date as Excel stores it: whole days since 1899-12-31 in the 1900 system, with Excel's own fictional 29 February 1900 as day 60.
 * The core sees dates only in this form; hosts add 1,462 days to those of a workbook that counts from 1904.
 */
export type SerialDay = number;

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Day number of 1900-03-01, the first that needs no correction for the fictional leap day. */
const FIRST_TRUE_DAY = 61;
export const DAYS_FROM_1900_TO_1904 = 1462;

/** `2026-11-21` → 46347. Undefined when the text is no such calendar day or lies before 1900. */
export function serialOfIso(iso: string): SerialDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const ms = Date.UTC(year, month - 1, day);
  if (year < 1900 || new Date(ms).toISOString().slice(0, 10) !== iso) return undefined;
  const serial = (ms - EPOCH) / MS_PER_DAY;
  return serial < FIRST_TRUE_DAY ? serial - 1 : serial;
}

/** 46347 → `2026-11-21`; the time of day is dropped. Day 60 reads as `1900-02-29`, as Excel shows it, and what is no day of Excel's calendar as the number it is. */
export function isoOfSerial(serial: SerialDay): string {
  const day = Math.floor(serial);
  if (!(day >= 0 && day <= LAST_DAY)) return String(serial);
  if (day === 60) return "1900-02-29";
  const ms = EPOCH + (day < FIRST_TRUE_DAY ? day + 1 : day) * MS_PER_DAY;
  return new Date(ms).toISOString().slice(0, 10);
}

/** Year, month (0 for January) and day of the month of a day from 1900-03-01 on; NaN for what no calendar reaches. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_OF_400_YEARS = 146_097;
/** Day number of 1600-03-01: years are counted from March here, so that a leap day is the last of its year. */
const ERA_START = 61 - 109_572;

/** The same as a `Date` gives, in whole numbers alone: registers have tens of thousands of dates. (H. Hinnant, chrono-Compatible Low-Level Date Algorithms.) */
export function calendarDay(serial: SerialDay): CalendarDay {
  const since = Math.floor(serial) - ERA_START;
  const era = Math.floor(since / DAYS_OF_400_YEARS);
  const dayOfEra = since - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 2 : fromMarch - 10;
  return { year: 1600 + era * 400 + yearOfEra + (month < 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** 9999-12-31, the last day that Excel knows. */
export const LAST_DAY = 2_958_465;

/** As far back as a `Date` reaches; before that there are no days. */
const FIRST_DAY_OF_ALL = -100_000_000;

/** The day of a calendar date from 1900-03-01 on; `month` counts from 0 and may lie outside of the year. NaN after 9999, where Excel has no dates. */
export function serialOfDate(year: number, month: number, day: number): SerialDay {
  const monthOfAll = Math.trunc(year) * 12 + Math.trunc(month) - 2; // from March on, as above
  const yearFromMarch = Math.floor(monthOfAll / 12);
  const fromMarch = monthOfAll - yearFromMarch * 12;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + Math.trunc(day) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = (era - 4) * DAYS_OF_400_YEARS + dayOfEra + ERA_START;
  return serial <= LAST_DAY && serial >= FIRST_DAY_OF_ALL ? serial : NaN;
}

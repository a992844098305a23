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

/** Midnight (UTC) of a day from 1900-03-01 on. */
export function dateOfSerial(serial: SerialDay): Date {
  return new Date(EPOCH + Math.floor(serial) * MS_PER_DAY);
}

/** 9999-12-31, the last day that Excel knows. */
export const LAST_DAY = 2_958_465;

/** The day of a calendar date from 1900-03-01 on; `month` counts from 0 and may lie outside of the year. NaN after 9999, where Excel has no dates. */
export function serialOfDate(year: number, month: number, day: number): SerialDay {
  const serial = (Date.UTC(year, month, day) - EPOCH) / MS_PER_DAY;
  return serial <= LAST_DAY ? serial : NaN;
}

/** Beyond so many days there is no date; Excel's last, 31 December 9999, is 2,958,465. */
const MOST_DAYS = 10_000_000;
/** Looked up once: kernels ask a million times, and globals can be slow to find. */
const { floor } = Math;
const NO_DAY = NaN;

/**
 * The day of a serial date and time; NaN where there is none (NaN, infinite, more than 10 million days away).
 * @example wholeDay(46347.75) // 46347
 * @example wholeDay(undefined) // NaN
 */
export function wholeDay(value: number | undefined): number {
  return value !== undefined && value >= -MOST_DAYS && value <= MOST_DAYS ? floor(value) : NO_DAY;
}

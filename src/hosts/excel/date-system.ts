import { DAYS_FROM_1900_TO_1904 } from "../../core/workbook/serial-day";

/** Whether a number format shows a day: with year or day, or with a month and no time. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

/** Excel's number for a day → the core's (1900 system), for a workbook that counts from 1904. */
export function from1904(serial: number): number {
  return serial + DAYS_FROM_1900_TO_1904;
}

export function to1904(serial: number): number {
  return serial - DAYS_FROM_1900_TO_1904;
}

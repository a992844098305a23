import { monthEnd } from "../../workbook/calculations/month-end";
import type { CountPeriod } from "../../workbook/register-count";
import { isoOfSerial } from "../../workbook/serial-day";

/**
 * How a period is written: `2026-10`, `2026-Q3`, `2026-H1`, `2026`, one day as itself, anything else by both of its days.
 * @example periodName({ start: 46204, end: 46295 }) // "2026-Q3"
 */
export function periodName({ start, end }: CountPeriod): string {
  if (start === end) return isoOfSerial(end);
  const [year, month] = [isoOfSerial(start).slice(0, 4), Number(isoOfSerial(start).slice(5, 7)) - 1];
  const isFirstDay = isoOfSerial(start).endsWith("-01");
  const months = isFirstDay ? [1, 3, 6, 12].find((length) => month % length === 0 && monthEnd(start, length - 1) === end) : undefined;
  if (months === 1) return `${year}-${String(month + 1).padStart(2, "0")}`;
  if (months === 3) return `${year}-Q${month / 3 + 1}`;
  if (months === 6) return `${year}-H${month / 6 + 1}`;
  return months === 12 ? year : `${isoOfSerial(start)} to ${isoOfSerial(end)}`;
}

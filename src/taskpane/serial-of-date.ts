import { serialOfIso, type SerialDay } from "../core/workbook/serial-day";

/** The calendar day that a moment falls on where the user is. */
export function serialOfDate(moment: Date): SerialDay {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const serial = serialOfIso(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  if (serial === undefined) throw new RangeError(`No workbook has a day for ${moment.toISOString()}.`);
  return serial;
}

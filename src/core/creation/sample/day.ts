import { serialOfIso, type SerialDay } from "../../workbook/serial-day";

/** `2026-03-01` → its serial day. Throws a RangeError on anything that is no calendar day, so a slip in the sample cannot pass. */
export function day(iso: string): SerialDay {
  const serial = serialOfIso(iso);
  if (serial === undefined) throw new RangeError(`${iso} is no day`);
  return serial;
}

import type { RecordInput } from "../../workbook/layout/composition";
import { serialOfIso, type SerialDay } from "../../workbook/serial-day";

function day(iso: string): SerialDay {
  const serial = serialOfIso(iso);
  if (serial === undefined) throw new RangeError(`${iso} is no day`);
  return serial;
}

/** The day on which the sample is complete and consistent. */
export const SAMPLE_AS_OF = day("2026-10-31");

export const sampleSettings: Readonly<Record<string, string | number | null>> = {};

/** Registers that the sample fills; others keep what every new workbook starts with. */
export function sampleRecords(): ReadonlyMap<string, readonly RecordInput[]> {
  return new Map();
}

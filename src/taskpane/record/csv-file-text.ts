import { csvText } from "../../core/metrics/record/csv-text";

/** A file of readings is small; anything larger is something else. */
export const MOST_MEGABYTES = 5;

export type CsvFileText = { readonly text: string } | { readonly problem: "tooLarge" | "encoding" | "notRead" };

/** The text of a chosen file in UTF-8, or in UTF-16 with its mark; it is read on this computer and goes nowhere. Never throws. */
export async function csvFileText(file: File): Promise<CsvFileText> {
  if (file.size > MOST_MEGABYTES * 1024 * 1024) return { problem: "tooLarge" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: "notRead" };
  }
  const text = csvText(bytes, TextDecoder);
  return text === undefined ? { problem: "encoding" } : { text };
}

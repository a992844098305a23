import { serialOfIso } from "../../workbook/serial-day";

/** A date with its year last, as both of the days that it may mean (`2026-10-31`); undefined where there is no such day. */
export interface SlashedDate {
  readonly dayFirst: string | undefined;
  readonly monthFirst: string | undefined;
}

/**
 * Reads `31/10/2026`, `31.10.2026` or `10-31-26`; undefined for anything else. Which comes first, day or month, is never guessed here.
 * @example slashedDate("31/10/2026") // { dayFirst: "2026-10-31", monthFirst: undefined }
 */
export function slashedDate(text: string): SlashedDate | undefined {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const year = (parts[3] ?? "").padStart(4, "20");
  return { dayFirst: isoDay(year, second, first), monthFirst: isoDay(year, first, second) };
}

function isoDay(year: string, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return serialOfIso(iso) === undefined ? undefined : iso;
}

import type { ReadingEntry } from "./reading-entry";
import { slashedDate } from "./slashed-date";

/** Which part of a date such as 05/06/2026 comes first. */
export type DateOrder = "dayFirst" | "monthFirst";

/** What the periods of a file tell about its dates. */
export interface DatesOfFile {
  /** A date with its year last: somebody has to say, once, how such dates are read. Undefined where there is none. */
  readonly example: string | undefined;
  /** The order that a date of the file proves, because it can be nothing else; undefined where none does, or where two prove the opposite. */
  readonly proved: DateOrder | undefined;
}

export function datesOf(entries: readonly ReadingEntry[]): DatesOfFile {
  const written = entries.flatMap(({ period }) => {
    const date = slashedDate(period);
    return date ? [{ period, ...date }] : [];
  });
  const orders = new Set(
    written.flatMap(({ dayFirst, monthFirst }) => (dayFirst && !monthFirst ? "dayFirst" : monthFirst && !dayFirst ? "monthFirst" : [])),
  );
  const unsure = written.find(({ dayFirst, monthFirst }) => dayFirst !== monthFirst && dayFirst && monthFirst);
  const [proved] = orders;
  return { example: (unsure ?? written[0])?.period, proved: orders.size === 1 ? proved : undefined };
}

/** The same entries with every such date written year first; one that is no day in this order stays as it is, and is refused. */
export function withDateOrder(entries: readonly ReadingEntry[], order: DateOrder): readonly ReadingEntry[] {
  return entries.map((entry) => {
    const day = slashedDate(entry.period)?.[order];
    return day === undefined ? entry : { ...entry, period: day };
  });
}

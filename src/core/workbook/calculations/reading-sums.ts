import type { Book } from "../define-sheet";
import { CHECK_DATA } from "../layout/check-data";
import type { SerialDay } from "../serial-day";
import { readings } from "../sheets/readings";

/** What the readings of a metric within a period add up to, over its sites. */
export interface ReadingSums {
  readonly numerator: number;
  /** Whether a reading with a numerator has a denominator above 0. */
  readonly hasExposure: boolean;
  /** Of the readings that have a numerator; "check data" where one shows an error. */
  readonly denominator: number | typeof CHECK_DATA;
}

/** Sums of the readings whose period ends after one day and up to another. Undefined where there is no numerator; "check data" where one shows an error. */
export function readingSums(metricId: string, after: SerialDay, upTo: SerialDay, book: Book): ReadingSums | typeof CHECK_DATA | undefined {
  const own = (book.recordsBy(readings, "metricId").get(metricId) ?? []).filter(
    ({ periodEnd }) => periodEnd !== undefined && periodEnd > after && periodEnd <= upTo,
  );
  if (own.some((reading) => book.nothing(readings, reading, "numerator") === "error")) return CHECK_DATA;
  const counted = own.filter(({ numerator }) => numerator !== undefined);
  if (counted.length === 0) return undefined;
  const isUnusable = counted.some((reading) => book.nothing(readings, reading, "denominator") === "error");
  return {
    hasExposure: counted.some(({ denominator }) => denominator !== undefined && denominator > 0),
    numerator: counted.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0),
    denominator: isUnusable ? CHECK_DATA : counted.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0),
  };
}

/** The same as native formulas, for days that stand in two cells. */
export function readingSumFormulas(
  id: string,
  after: string,
  upTo: string,
): { readonly isThere: string; readonly numerator: string; readonly denominator: string } {
  const within = `{readings.metricId},${id},{readings.periodEnd},">"&${after},{readings.periodEnd},"<="&${upTo}`;
  const numerator = `SUMIFS({readings.numerator},${within})`;
  const counted = `${within},{readings.numerator},">-1E+300"`;
  // The sum is an error where a numerator is one; the count would overlook it.
  return { isThere: `COUNTIFS(${counted})+0*${numerator}>0`, numerator, denominator: `SUMIFS({readings.denominator},${counted})` };
}

/**
 * The figure of a month by one formula that is short, because a sheet holds hundreds of it: what stands in `per` is the multiplier of a quotient, or a dash for a
 * metric that is its numerator alone. Empty without a reading that has a numerator, and an exposure where there must be one.
 */
export function monthFormula(id: string, per: string, after: string, upTo: string): string {
  const within = `{readings.metricId},${id},{readings.periodEnd},">"&${after},{readings.periodEnd},"<="&${upTo}`;
  const counted = `${within},{readings.numerator},">-1E+300"`;
  const count = `COUNTIFS(${counted},{readings.denominator},IF(${per}="–","<>¬",">0"))`;
  const numerator = `SUMIFS({readings.numerator},${within})`;
  return `IF(${id}="","",IF(${count}+0*${numerator}=0,"",${numerator}/IF(${per}="–",1,SUMIFS({readings.denominator},${counted}))*IF(${per}="–",1,${per})))`;
}

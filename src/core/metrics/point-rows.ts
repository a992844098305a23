import { looksAtADate } from "../workbook/calculations/metric-figure";
import { periodMonths } from "../workbook/calculations/complete-period";
import type { CellAddress } from "../workbook/cell";
import { keyColumn, type Book, type SheetRecord } from "../workbook/define-sheet";
import type { CountPeriod } from "../workbook/register-count";
import { registersById } from "../workbook/sheets";
import { readings } from "../workbook/sheets/readings";
import type { MetricRecord } from "./metric-cell";

/** A row of Readings that a point sums. */
export interface ReadingRow {
  readonly id: string;
  readonly site: string;
  readonly numerator: number;
  readonly denominator: number | undefined;
  /** Label of its status. */
  readonly status: string;
  readonly comment: string;
  readonly address: CellAddress | undefined;
}

/** A row of a register that the metric counts in a period, as it is now. */
export interface RegisterRow {
  /** The tab. */
  readonly sheet: string;
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Why it is left out; null for one that is counted. */
  readonly leftOut: string | null;
  readonly address: CellAddress | undefined;
}

/** What stands behind one point of a metric. */
export interface PointRows {
  readonly readings: readonly ReadingRow[];
  /** Those that are left out first, then those that take the figure away from where it should be. Null where the metric is not counted from registers, or looks at a date that is over: nobody can count it again. */
  readonly register: readonly RegisterRow[] | null;
}

export function pointRows(metric: MetricRecord, period: CountPeriod, book: Book): PointRows {
  return { readings: readingRows(metric, period, book), register: registerRows(metric, period, book) };
}

function readingRows(metric: MetricRecord, { end }: CountPeriod, book: Book): readonly ReadingRow[] {
  const own = book.recordsBy(readings, "metricId").get(metric.metricId ?? "") ?? [];
  return own.flatMap((reading): readonly ReadingRow[] => {
    const { readingId = "", site = "", periodEnd, numerator, denominator, status, comment = "" } = reading;
    if (periodEnd !== end || numerator === undefined) return [];
    const label = status === undefined ? "" : book.label("readingStatus", status);
    return [{ id: readingId, site, numerator, denominator, status: label, comment, address: book.addressOf(readings, reading, "numerator") }];
  });
}

function registerRows(metric: MetricRecord, period: CountPeriod, book: Book): readonly RegisterRow[] | null {
  if (metric.source !== "REGISTER") return null;
  const isAtADate = looksAtADate(metric) || periodMonths(metric.frequency) === 0;
  if (isAtADate && period.end !== book.asOf) return null;
  const count = book.count(metric.metricId ?? "", period);
  if (!count) return null;
  const counted = count.cases.map((row) => ({ ...placeOf(row, book), numerator: row.numerator, denominator: row.denominator, leftOut: null }));
  return [
    ...count.leftOut.map((row) => ({ ...placeOf(row, book), numerator: 0, denominator: 0, leftOut: row.reason })),
    ...counted.filter((row) => isForTheWorse(metric, row)),
    ...counted.filter((row) => !isForTheWorse(metric, row)),
  ];
}

/** What takes the figure away from where it should be; without a better direction no row does. */
function isForTheWorse(
  { direction }: MetricRecord,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): boolean {
  return direction === "HIGHER" ? numerator < denominator : direction === "LOWER" && numerator > 0;
}

function placeOf({ register, tableRow }: { readonly register: string; readonly tableRow: number }, book: Book) {
  const sheet: SheetRecord | undefined = registersById.get(register);
  const record = sheet && book.records(sheet).find(({ place }) => place.tableRow === tableRow);
  if (!sheet || !record) return { sheet: register, id: "", address: undefined };
  const key = keyColumn(sheet);
  const id = record[key];
  const address = book.addressOf(sheet, record, key);
  return { sheet: address?.sheet ?? sheet.name, id: typeof id === "string" ? id : "", address };
}

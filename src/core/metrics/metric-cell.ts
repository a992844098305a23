import type { Book, RecordOf, SheetRecord } from "../workbook/define-sheet";
import { CHECK_DATA } from "../workbook/layout/check-data";
import { shownValue } from "../workbook/layout/shown-value";
import { metrics } from "../workbook/sheets/metrics";

/** One row of Metrics. */
export type MetricRecord = RecordOf<typeof metrics.columns>;

const sheet: SheetRecord = metrics;

/** What a calculated column of Metrics shows for a metric, as a text; empty where there is nothing to show. */
export function metricText(key: string, metric: MetricRecord, book: Book): string {
  const value = shownValue(sheet, key, metric, book);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** The same as a number; null where there is none. */
export function metricNumber(key: string, metric: MetricRecord, book: Book): number | null {
  const value = shownValue(sheet, key, metric, book);
  return typeof value === "number" ? value : null;
}

/** The code behind what the column shows; null where there is none, and where the data cannot be used. */
export function metricCode(key: string, metric: MetricRecord, book: Book): string | null {
  if (shownValue(sheet, key, metric, book) === CHECK_DATA) return null;
  const code = sheet.calculated[key]?.calculate(metric, book);
  return typeof code === "string" && code !== "" ? code : null;
}

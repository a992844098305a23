import type { Book } from "../workbook/define-sheet";
import { isoOfSerial } from "../workbook/serial-day";
import { metrics } from "../workbook/sheets/metrics";
import { metricCode, metricNumber, metricText, type MetricRecord } from "./metric-cell";

/** A metric and its latest figure, as the columns of Metrics show them. `null` is nothing; days are `2026-10-31`. */
export interface MetricSummary {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** Code of the form (QN, QL, OUT) and its label. */
  readonly form: string | null;
  readonly formLabel: string;
  readonly unit: string | null;
  /** The figure with its n and, for a sample, its interval, in words. */
  readonly figure: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The denominator of the latest period: the n of a share, the exposure of a rate. */
  readonly n: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
  readonly status: string | null;
  readonly statusLabel: string;
  readonly sample: string | null;
  readonly morePasses: number | null;
  readonly trend: string | null;
  readonly lastPeriod: string | null;
  readonly nextDue: string | null;
  readonly data: string | null;
}

/** In the order of the sheet; those that are not active only on request. */
export function metricSummaries(book: Book, { all = false }: { readonly all?: boolean } = {}): readonly MetricSummary[] {
  return book
    .records(metrics)
    .filter((metric) => metric.metricId !== undefined && (all || metric.active === "YES"))
    .map((metric) => metricSummary(metric, book));
}

function metricSummary(metric: MetricRecord, book: Book): MetricSummary {
  const number = (key: string) => metricNumber(key, metric, book);
  const text = (key: string) => metricText(key, metric, book);
  const denominator = metric.denominator === undefined ? null : number("lastDenominator");
  return {
    id: metric.metricId ?? "",
    name: metric.name ?? "",
    active: metric.active === "YES",
    form: metric.form ?? null,
    formLabel: metric.form === undefined ? "" : book.label("metricForm", metric.form),
    unit: metric.unit ?? null,
    figure: text("display"),
    value: number("figure"),
    lower: number("lower"),
    upper: number("upper"),
    n: denominator,
    numerator: number("lastNumerator"),
    denominator,
    target: metric.target ?? null,
    status: metricCode("status", metric, book),
    statusLabel: text("status"),
    sample: text("sampleFlag") || null,
    morePasses: number("morePasses"),
    trend: text("trend") || null,
    lastPeriod: isoOrNull(number("lastPeriod")),
    nextDue: isoOrNull(number("nextDue")),
    data: text("readingState") || null,
  };
}

function isoOrNull(day: number | null): string | null {
  return day === null ? null : isoOfSerial(day);
}

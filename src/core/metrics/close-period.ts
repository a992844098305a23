import { completePeriod, periodMonths } from "../workbook/calculations/complete-period";
import { looksAtADate } from "../workbook/calculations/metric-figure";
import type { WorkbookContent } from "../workbook/content";
import type { RecordOf } from "../workbook/define-sheet";
import type { WorkbookEdit } from "../workbook/edits";
import { nextRowIds } from "../workbook/next-row-ids";
import { sumsOf, type CountPeriod, type RegisterCount } from "../workbook/register-count";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { definitionMark } from "./definition-mark";
import { periodName } from "./record/period-name";
import type { PlannedRow } from "./record/planned-rows";
import { recordingEdits } from "./record/recording-edits";
import { ALL_SITES } from "./record/site-of";

type Metric = RecordOf<typeof metrics.columns>;

/** A figure from the registers that becomes a reading. */
export interface ClosedFigure {
  readonly metricId: string;
  readonly readingId: string;
  readonly period: CountPeriod;
  readonly numerator: number;
  /** Null where the figure is the numerator alone. */
  readonly denominator: number | null;
  /** Rows that belong to the period and could not be counted. */
  readonly leftOut: RegisterCount["leftOut"];
}

export interface RefusedClosing {
  readonly metricId: string;
  /** One sentence. */
  readonly reason: string;
}

export interface ClosingPlan {
  /** Appends the readings and raises the highest number of Config; nothing that stands is changed. */
  readonly edits: readonly WorkbookEdit[];
  readonly closed: readonly ClosedFigure[];
  readonly refused: readonly RefusedClosing[];
}

type Closing = Omit<ClosedFigure, "readingId"> & { readonly metric: Metric };

/**
 * Plans the readings that keep the figures of the active metrics with the source Register: those of the last period that is over on the day of the book,
 * unless there is a reading of that period already. Metrics that look at a date are counted on the period's last day. Writes nothing itself.
 * @param content with every table; `book` is of the same workbook
 */
export function planClosing(content: WorkbookContent, book: SnapshotBook): ClosingPlan {
  if (!book.snapshot.registers[readings.id])
    return {
      edits: [],
      closed: [],
      refused: [{ metricId: "", reason: "The workbook has no register Readings to close a period in: add a SeMS first." }],
    };
  const results = book.records(metrics).flatMap((metric) => {
    const isCounted = metric.active === "YES" && metric.source === "REGISTER" && metric.metricId !== undefined;
    return isCounted ? (closingOf(metric, metric.metricId, book) ?? []) : [];
  });
  const closings = results.flatMap((result) => ("reason" in result ? [] : [result]));
  const given = book.records(readings).flatMap(({ readingId }) => readingId ?? []);
  const { ids, edits: idEdits } = nextRowIds(content, readings.id, readings.idPrefix ?? "", given, closings.length);
  const rows = closings.map((closing, index) => readingRow(closing, ids[index] ?? "", book));
  return {
    edits: rows.length === 0 ? [] : recordingEdits({ rows, idEdits }, { content, book }),
    closed: closings.map(({ metricId, period, numerator, denominator, leftOut }, index) => ({
      metricId,
      readingId: ids[index] ?? "",
      period,
      numerator,
      denominator,
      leftOut,
    })),
    refused: results.flatMap((result) => ("reason" in result ? [result] : [])),
  };
}

/** Undefined where the period is closed already. */
function closingOf(metric: Metric, metricId: string, book: SnapshotBook): Closing | RefusedClosing | undefined {
  const refused = (reason: string): RefusedClosing => ({ metricId, reason });
  const period = completePeriod(periodMonths(metric.frequency), book.asOf);
  if (!period) return refused(`${metricId} has no fixed period: record its figure when there is one.`);
  const ofMetric = book.recordsBy(readings, "metricId").get(metricId) ?? [];
  if (
    ofMetric.some(
      ({ periodStart = Infinity, periodEnd = -Infinity }) => periodEnd === period.end || (periodStart <= period.end && periodEnd >= period.start),
    )
  )
    return undefined;
  const count = book.count(metricId, looksAtADate(metric) ? { start: period.end, end: period.end } : period);
  if (!count) return refused(`${metricId} cannot be counted from the registers of this workbook: set its source to Readings, or add the register.`);
  const { numerator, denominator } = sumsOf(count);
  const standsAlone = book.countFormulas(metricId)?.denominator === null;
  if (!standsAlone && denominator <= 0) return refused(`The registers hold nothing that ${metricId} counts in ${periodName(period)}.`);
  return { metric, metricId, period, numerator, denominator: standsAlone ? null : denominator, leftOut: count.leftOut };
}

function readingRow({ metric, metricId, period, numerator, denominator, leftOut }: Closing, readingId: string, { asOf }: SnapshotBook): PlannedRow {
  const without =
    leftOut.length === 0 ? "" : ` ${leftOut.length === 1 ? "One row was" : `${leftOut.length} rows were`} left out: ${reasonsOf(leftOut)}.`;
  return {
    readingId,
    tableRow: undefined,
    values: {
      readingId,
      metricId,
      site: ALL_SITES,
      periodStart: period.start,
      periodEnd: period.end,
      numerator,
      denominator,
      status: "DRAFT",
      asOf,
      definitionVersion: metric.definitionVersion ?? null,
      definitionMark: definitionMark(metric),
      enteredOn: asOf,
      comment: `Closed from the register.${without}`,
    },
  };
}

function reasonsOf(leftOut: RegisterCount["leftOut"]): string {
  return [...new Set(leftOut.map(({ reason }) => reason))].join("; ");
}

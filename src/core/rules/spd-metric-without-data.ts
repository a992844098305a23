import { completePeriod, periodMonths } from "../workbook/calculations/complete-period";
import type { RecordOf } from "../workbook/define-sheet";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import { spd } from "../workbook/sheets/spd";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { firstFew } from "./first-few";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";
import { isSubmitted, supersededReturns, type SpdReturn } from "./spd-due-days";

type Metric = RecordOf<typeof metrics.columns>;

const RETURN = rows(spd, [
  { spdId: "SPD-006", dueOn: on("2026-10-01"), periodStart: on("2026-06-01"), periodEnd: on("2026-08-31"), metrics: ["COM-05"] },
]);
const METRIC = rows(metrics, [{ metricId: "COM-05", active: "YES", frequency: "M" }]);
const READING = {
  readingId: "RDG-001",
  metricId: "COM-05",
  periodStart: on("2026-08-01"),
  periodEnd: on("2026-08-31"),
  numerator: 31,
  denominator: 32,
} as const;

export const spdMetricWithoutData = defineRule({
  id: "R-89",
  title: "Metric of an SPD return without final data",
  action: "Enter and check readings (Status Final); if already sent, send a correction.",
  why: "A return is made of data that somebody has checked.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "2B": "blocks" },
  reads: [spd, metrics, readings],
  example: {
    passes: { rows: [RETURN, METRIC, rows(readings, [{ ...READING, status: "FINAL" }])] },
    fails: { rows: [RETURN, METRIC, rows(readings, [{ ...READING, status: "DRAFT" }])] },
  },
  /** A metric without an id has no readings: that it has none is the finding there. */
  check: (book) =>
    forEach(returnsToMend(book), (one) => {
      const without = reportedMetrics(one, book).flatMap((metric) => {
        const { metricId } = metric;
        return metricId !== undefined && isExpected(metric, one) && !hasFinalReading(metricId, one, book) ? [metricId] : [];
      });
      if (without.length === 0) return undefined;
      return { at: atCell(spd, one, "metrics"), message: `${one.spdId ?? "A return"}: no final reading in its period for ${firstFew(without)}.` };
    }),
});

/**
 * Returns whose period is over and that something can still be done about: those that are not out, and of the others the latest, which a correction can still
 * replace. What went out before has been overtaken by the next return.
 */
function returnsToMend(book: SnapshotBook): readonly SpdReturn[] {
  const superseded = supersededReturns(book);
  const over = book.records(spd).filter((one) => !superseded.has(one) && one.periodStart !== undefined && (one.periodEnd ?? Infinity) < book.asOf);
  const latest = over
    .filter((one) => isSubmitted(one, book))
    .reduce<SpdReturn | undefined>((best, one) => (best && (best.dueOn ?? 0) >= (one.dueOn ?? 0) ? best : one), undefined);
  return over.filter((one) => one === latest || !isSubmitted(one, book));
}

function reportedMetrics(one: SpdReturn, book: SnapshotBook): readonly Metric[] {
  if (isBlank(spd, one, "metrics", book)) return book.records(metrics).filter(({ active }) => active === "YES");
  return (one.metrics ?? []).flatMap((id) => book.recordsBy(metrics, "metricId").get(id)?.[0] ?? []);
}

/** Whether a whole month, quarter, half-year or year of the metric ends in the period of the return, counted by its present definition. */
function isExpected({ frequency, validFrom = -Infinity }: Metric, { periodStart = 0, periodEnd = 0 }: SpdReturn): boolean {
  const last = completePeriod(periodMonths(frequency), periodEnd);
  return last !== undefined && last.end >= periodStart && validFrom <= last.start;
}

function hasFinalReading(metricId: string, { periodStart = 0, periodEnd = 0 }: SpdReturn, book: SnapshotBook): boolean {
  return (book.recordsBy(readings, "metricId").get(metricId) ?? []).some(
    ({ status, periodEnd: end = 0 }) => (status === "FINAL" || status === "CORRECTED") && end >= periodStart && end <= periodEnd,
  );
}

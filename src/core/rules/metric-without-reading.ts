import { completePeriod, periodMonths } from "../workbook/calculations/complete-period";
import { monthEnd } from "../workbook/calculations/month-end";
import { monthsLater } from "../workbook/calculations/months-later";
import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { metrics } from "../workbook/sheets/metrics";
import { readings } from "../workbook/sheets/readings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

type Metric = RecordOf<typeof metrics.columns>;

const MONTHLY = rows(metrics, [{ metricId: "OWN-01", active: "YES", source: "READINGS", frequency: "M" }]);
const SEPTEMBER = { readingId: "RDG-002", metricId: "OWN-01", periodStart: on("2026-09-01"), periodEnd: on("2026-09-30"), numerator: 9 } as const;
const JULY = { readingId: "RDG-001", metricId: "OWN-01", periodStart: on("2026-07-01"), periodEnd: on("2026-07-31"), numerator: 9 } as const;
const AUGUST = { readingId: "RDG-003", metricId: "OWN-01", periodStart: on("2026-08-01"), periodEnd: on("2026-08-31"), numerator: 8 } as const;

/** It looks at the days of the readings alone: an empty numerator is a finding of its own. Metrics computed from a register always have their figure. */
export const metricWithoutReading = defineRule({
  id: "R-48",
  title: "Active metric without a reading for a period",
  action: "Add the reading of that period to Readings, or set Active to No.",
  why: "A gap hides how security performed in that time, and the quarterly return needs every period.",
  source: { document: "CAA SeMS FAQ", place: "SeMS Performance Data" },
  chapter: 5,
  severity: { "2": "blocks" },
  reads: [metrics, readings],
  limit: { words: "months that we look back for a missing period", value: 12, looser: "lower" },
  example: {
    passes: { rows: [MONTHLY, rows(readings, [JULY, AUGUST, SEPTEMBER])] },
    fails: { rows: [MONTHLY, rows(readings, [JULY, SEPTEMBER])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(metrics).filter(({ active, source, frequency }) => active === "YES" && source === "READINGS" && periodMonths(frequency) > 0),
      (metric) => {
        const missing = whatIsMissing(metric, monthsLater(book.asOf, -limit), book);
        const name = metric.metricId ?? "A metric without an id";
        return missing === undefined ? undefined : { at: atCell(metrics, metric, "frequency"), message: `${name} has no reading ${missing}.` };
      },
    ),
});

/** Completes "has no reading …": what is due now, or the newest gap between two readings. */
function whatIsMissing(metric: Metric, lookBackTo: SerialDay, book: SnapshotBook): string | undefined {
  const months = periodMonths(metric.frequency);
  const overSince = book.asOf - graceDays(book) - 1;
  const ends = readEnds(metric, book);
  const latest = ends[0];
  if (latest === undefined) {
    const first = completePeriod(months, overSince);
    return first && (metric.validFrom ?? -Infinity) <= first.start ? `yet, not even for the period to ${isoOfSerial(first.end)}` : undefined;
  }
  if (monthEnd(latest, months) <= overSince) return `for any period after ${isoOfSerial(latest)}`;
  const gap = ends.slice(1).flatMap((end, index) => missingBetween(end, ends[index] ?? 0, months, lookBackTo))[0];
  return gap === undefined ? undefined : `for the period to ${isoOfSerial(gap)}`;
}

/** The first period after one reading that the next one leaves out, of those that we look back on. */
function missingBetween(end: SerialDay, nextEnd: SerialDay, months: number, lookBackTo: SerialDay): readonly SerialDay[] {
  let missing = monthEnd(end, months);
  while (missing < lookBackTo && missing < nextEnd) missing = monthEnd(missing, months);
  return missing < nextEnd ? [missing] : [];
}

/** Last days of the periods that have a reading, the newest first; one that lies ahead cannot be known yet. */
function readEnds(metric: Metric, book: SnapshotBook): readonly SerialDay[] {
  const own = book.recordsBy(readings, "metricId").get(metric.metricId ?? "") ?? [];
  const ends = new Set<SerialDay>();
  for (const { periodEnd } of own) if (periodEnd !== undefined && periodEnd <= book.asOf) ends.add(periodEnd);
  return [...ends].sort((one, other) => other - one);
}

function graceDays(book: SnapshotBook): number {
  const days = book.setting("graceDays");
  return typeof days === "number" ? days : 0;
}

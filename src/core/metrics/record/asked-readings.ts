import { completePeriod, periodMonths } from "../../workbook/calculations/complete-period";
import { monthEnd } from "../../workbook/calculations/month-end";
import { graceDays } from "../../workbook/calculations/reading-state";
import type { Book } from "../../workbook/define-sheet";
import type { CountPeriod } from "../../workbook/register-count";
import type { SerialDay } from "../../workbook/serial-day";
import { metrics } from "../../workbook/sheets/metrics";
import { readings } from "../../workbook/sheets/readings";
import { partsOf } from "../../workbook/snapshot-book";
import type { MetricRecord } from "../metric-cell";
import type { ReadingRecord } from "./settle-entries";
import { ALL_SITES } from "./site-of";

/**
 * How a reading stands: `overdue`: its days of grace are over; `due`: its period is over; `notDue`: the period that comes next is not; `atAnyTime`: the
 * metric has no fixed period.
 */
export type AskedState = "overdue" | "due" | "notDue" | "atAnyTime";

/** A reading that an active metric is recorded by: one for the metric, or one for each of its sites. */
export interface AskedReading {
  /** Metric and site. */
  readonly key: string;
  readonly metric: MetricRecord;
  readonly metricId: string;
  /** `All`, one of the sites of Config, or empty where nobody has said yet what its figures cover. */
  readonly site: string;
  readonly state: AskedState;
  /** The last period that is over; today, where there is no fixed period. */
  readonly proposed: CountPeriod;
  /** Periods before the proposed one, behind the latest reading, that have none; oldest first. */
  readonly missing: readonly CountPeriod[];
  /** Last day of the latest period with a reading. */
  readonly latest: SerialDay | undefined;
  /** Last day of grace of the oldest period without a reading. */
  readonly dueOn: SerialDay | undefined;
}

/** What the figures of a metric without readings cover, in a workbook with several sites. */
export type SiteChoice = "all" | "each" | undefined;

/** So many missing periods are named; a metric that was left alone for years lacks more. */
const MOST_MISSING = 24;

/**
 * The readings of the active metrics that are entered as readings: the most overdue first, then those that are not due, by the day on which they will be.
 * A metric is asked for by site where readings of it name a site of Config.
 * @param fresh what metrics without a reading cover; undefined while nobody has said
 */
export function askedReadings(book: Book, fresh: SiteChoice): readonly AskedReading[] {
  const seen = new Set<string>();
  const asked = book.records(metrics).flatMap((metric) => {
    const { metricId, active, source } = metric;
    if (metricId === undefined || active !== "YES" || source === "REGISTER" || seen.has(metricId.toLowerCase())) return [];
    seen.add(metricId.toLowerCase());
    return sitesOf(metricId, fresh, book).map((site) => askedOf(metric, metricId, site, book));
  });
  return asked
    .map((one, index) => ({ one, index }))
    .sort(byUrgency)
    .map(({ one }) => one);
}

interface Placed {
  readonly one: AskedReading;
  readonly index: number;
}

function byUrgency(a: Placed, b: Placed): number {
  return Number(isDue(b.one)) - Number(isDue(a.one)) || (a.one.dueOn ?? Infinity) - (b.one.dueOn ?? Infinity) || a.index - b.index || 0;
}

/** Whether its period is over and has no reading. */
export function isDue({ state }: AskedReading): boolean {
  return state === "overdue" || state === "due";
}

/** Sites of Config: one reading of a metric may be for each of them. */
export function sitesOfConfig(book: Book): readonly string[] {
  const setting = book.setting("sites");
  return partsOf(typeof setting === "string" ? setting : "");
}

function sitesOf(metricId: string, fresh: SiteChoice, book: Book): readonly string[] {
  const own = sitesOfConfig(book);
  if (own.length <= 1) return [own[0] ?? ALL_SITES];
  const recorded = new Set((book.recordsBy(readings, "metricId").get(metricId) ?? []).flatMap(({ site }) => site?.toLowerCase() ?? []));
  const named = own.filter((site) => recorded.has(site.toLowerCase()));
  if (named.length > 0) return named;
  if (recorded.has(ALL_SITES.toLowerCase()) || fresh === "all") return [ALL_SITES];
  return fresh === "each" ? own : [""];
}

function askedOf(metric: MetricRecord, metricId: string, site: string, book: Book): AskedReading {
  const today = { start: book.asOf, end: book.asOf };
  const months = periodMonths(metric.frequency);
  const latest = readingsOf(metricId, site, book).reduce<SerialDay | undefined>(
    (last, { periodEnd }) => (periodEnd !== undefined && periodEnd > 0 && periodEnd > (last ?? 0) ? periodEnd : last),
    undefined,
  );
  const proposed = completePeriod(months, book.asOf) ?? today;
  const identity = { key: `${metricId} ${site}`, metric, metricId, site, proposed, latest };
  if (months === 0) return { ...identity, state: "atAnyTime", missing: [], dueOn: undefined };
  const isTooEarly = latest === undefined && (metric.validFrom ?? -Infinity) > proposed.start;
  const next = latest === undefined ? monthEnd(proposed.end, isTooEarly ? months : 0) : monthEnd(latest, months);
  const dueOn = next + graceDays(book);
  const state = book.asOf <= next ? "notDue" : book.asOf <= dueOn ? "due" : "overdue";
  return { ...identity, state, missing: state === "notDue" ? [] : periodsBetween(next, proposed.end, months), dueOn };
}

function periodsBetween(first: SerialDay, last: SerialDay, months: number): readonly CountPeriod[] {
  const periods: CountPeriod[] = [];
  for (let end = first; end < last; end = monthEnd(end, months)) periods.push({ start: monthEnd(end, -months) + 1, end });
  return periods.slice(-MOST_MISSING);
}

/** The reading of one period and site that stands in the workbook already. */
export function standingReading(asked: AskedReading, end: SerialDay, book: Book): ReadingRecord | undefined {
  return readingsOf(asked.metricId, asked.site, book).find(({ periodEnd }) => periodEnd === end);
}

/** With one site every reading of the metric is meant, however it names the site. */
function readingsOf(metricId: string, site: string, book: Book): readonly ReadingRecord[] {
  const own = book.recordsBy(readings, "metricId").get(metricId) ?? [];
  return sitesOfConfig(book).length <= 1 || site === "" ? own : own.filter((reading) => reading.site?.toLowerCase() === site.toLowerCase());
}

import { wilsonInterval, type Interval } from "../../statistics/wilson-interval";
import type { Book, RecordOf } from "../define-sheet";
import { readings } from "../sheets/readings";
import { sumsOf } from "../register-count";
import type { SerialDay } from "../serial-day";
import { completePeriod, periodMonths } from "./complete-period";
import { SHARE_UNIT } from "./quote-figure";

/** Kinds of metric that look at a date; the others look at a period. */
export const KINDS_AT_A_DATE = ["EXPIRY", "COUNT", "DURATION"] as const;

/** Whether a metric looks at a date. */
export function looksAtADate({ formulaKind }: Pick<MetricDefinition, "formulaKind">): boolean {
  return KINDS_AT_A_DATE.some((kind) => kind === formulaKind);
}

/** The part of a metric's record that its latest figure depends on. */
export interface MetricDefinition {
  readonly metricId?: string | undefined;
  readonly formulaKind?: string | undefined;
  /** What the denominator is, in words; a metric without one is its numerator alone. */
  readonly denominator?: string | undefined;
  readonly unit?: string | undefined;
  readonly scale?: number | undefined;
  readonly direction?: "HIGHER" | "LOWER" | "MONITOR" | undefined;
  readonly target?: number | undefined;
  readonly redLimit?: number | undefined;
  readonly frequency?: string | undefined;
  readonly smallSample?: number | undefined;
  readonly source?: string | undefined;
  readonly dataKind?: string | undefined;
}

/** Figure of a metric for its latest period, numerators and denominators summed over sites. */
export interface MetricFigure {
  /** First day, for a figure from a register. */
  readonly from: SerialDay | undefined;
  /** Last day; undefined when there is no figure at all. */
  readonly end: SerialDay | undefined;
  readonly numerator: number;
  readonly denominator: number;
  /** Which of the two a reading of the period shows as an error. */
  readonly unusable: readonly ("numerator" | "denominator")[];
  /** Undefined without data, and without a denominator where one is needed. */
  readonly value: number | undefined;
}

const NO_FIGURE: MetricFigure = { from: undefined, end: undefined, numerator: 0, denominator: 0, unusable: [], value: undefined };

/** Figures that were worked out already: a book never changes, and every column of a metric asks for the same. */
const known = new WeakMap<Book, Map<MetricDefinition, MetricFigure>>();

export function metricFigure(metric: MetricDefinition, book: Book): MetricFigure {
  const there = known.get(book)?.get(metric);
  if (there) return there;
  const figure = metric.source === "REGISTER" ? countedFigure(metric, book) : latestReading(metric, book);
  const ofBook = known.get(book) ?? new Map<MetricDefinition, MetricFigure>();
  known.set(book, ofBook.set(metric, figure));
  return figure;
}

/** Of the last period that is over, or of today where the metric looks at a date. */
export function countedPeriod(metric: MetricDefinition, book: Book): { readonly start: SerialDay; readonly end: SerialDay } {
  const today = { start: book.asOf, end: book.asOf };
  if (looksAtADate(metric)) return today;
  return completePeriod(periodMonths(metric.frequency), book.asOf) ?? today;
}

function countedFigure(metric: MetricDefinition, book: Book): MetricFigure {
  const { start, end } = countedPeriod(metric, book);
  const count = book.count(metric.metricId ?? "", { start, end });
  if (!count) return { ...NO_FIGURE, from: start, end };
  const { numerator, denominator } = sumsOf(count);
  return { from: start, end, numerator, denominator, unusable: [], value: valueOf(metric, numerator, denominator) };
}

/** Last day of the latest period; it looks at dates alone, as its cell does, since what is counted may go by it. */
export function latestPeriodEnd(metric: MetricDefinition, book: Book): SerialDay | undefined {
  if (metric.source === "REGISTER") return countedPeriod(metric, book).end;
  return readingsOf(metric, book).reduce<number | undefined>(
    (latest, { periodEnd }) => (periodEnd !== undefined && periodEnd > 0 && (latest === undefined || periodEnd > latest) ? periodEnd : latest),
    undefined,
  );
}

function readingsOf(metric: MetricDefinition, book: Book): readonly RecordOf<typeof readings.columns>[] {
  return book.recordsBy(readings, "metricId").get(metric.metricId ?? "") ?? [];
}

/** The latest period with readings, summed over sites. */
function latestReading(metric: MetricDefinition, book: Book): MetricFigure {
  const end = latestPeriodEnd(metric, book);
  if (end === undefined) return NO_FIGURE;
  const latest = readingsOf(metric, book).filter((reading) => reading.periodEnd === end);
  const numerator = latest.reduce((sum, reading) => sum + (reading.numerator ?? 0), 0);
  const denominator = latest.reduce((sum, reading) => sum + (reading.denominator ?? 0), 0);
  const unusable = (["numerator", "denominator"] as const).filter((key) =>
    latest.some((reading) => book.nothing(readings, reading, key) === "error"),
  );
  return { from: undefined, end, numerator, denominator, unusable, value: valueOf(metric, numerator, denominator) };
}

function valueOf(metric: MetricDefinition, numerator: number, denominator: number): number | undefined {
  if (metric.denominator === undefined) return numerator;
  return denominator > 0 ? (numerator / denominator) * multiplierOf(metric) : undefined;
}

/** What a quotient is multiplied by: 1000 for a rate per 1,000, nothing for a share, whose interval and target are fractions of 1. Nothing, 0 and less are no multiplier. */
export function multiplierOf({ unit, scale }: MetricDefinition): number {
  return unit !== SHARE_UNIT && scale !== undefined && scale > 0 ? scale : 1;
}

/** The same of the cells Unit and Per. */
export function multiplierFormula(unit: string, scale: string): string {
  return `IF(OR(${unit}="${SHARE_UNIT}",N(${scale})<=0),1,${scale})`;
}

export interface Sample {
  readonly x: number;
  readonly n: number;
}

/** A sampled share carries an interval; a census and everything else does not. */
export function sampleOf(metric: MetricDefinition, { numerator, denominator }: Pick<MetricFigure, "numerator" | "denominator">): Sample | undefined {
  const isSampledShare = metric.dataKind === "SAMPLE" && metric.unit === SHARE_UNIT && metric.denominator !== undefined;
  return isSampledShare && denominator > 0 && numerator >= 0 && numerator <= denominator ? { x: numerator, n: denominator } : undefined;
}

export function metricInterval(metric: MetricDefinition, book: Book): Interval | undefined {
  const sample = sampleOf(metric, metricFigure(metric, book));
  return sample && wilsonInterval(sample.x, sample.n);
}

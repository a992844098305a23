import { newcombeDifference, type Difference } from "../statistics/newcombe-difference";
import { SHARE_UNIT } from "../workbook/calculations/quote-figure";
import type { Book } from "../workbook/define-sheet";
import { readings } from "../workbook/sheets/readings";
import { seriesValue } from "./metric-chart";
import type { MetricRecord } from "./metric-cell";

/** One side of a comparison: a period, or a site in a period. */
export interface ComparedFigure {
  readonly name: string;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** CHANCE: zero lies within the interval; MORE: it lies outside; UNKNOWN: such a figure has no interval here. */
export type Verdict = "CHANCE" | "MORE" | "UNKNOWN";

export interface FigureComparison {
  /** In the metric's own unit. */
  readonly first: number;
  readonly second: number;
  /** The second less the first. */
  readonly difference: number;
  /** 95 %, of a difference of shares (Newcombe). */
  readonly interval: Difference | undefined;
  readonly verdict: Verdict;
  /** Whether the second is better; null where neither way is better, and where both are the same. */
  readonly isBetter: boolean | null;
}

/** The second figure against the first. Undefined where one of them is missing, or has no exposure. */
export function comparedFigures(metric: MetricRecord, first: ComparedFigure, second: ComparedFigure): FigureComparison | undefined {
  const [one, other] = [valueOf(metric, first), valueOf(metric, second)];
  if (one === undefined || other === undefined) return undefined;
  const interval = isShare(metric) ? intervalOf(first, second) : undefined;
  const difference = other - one;
  return {
    first: one,
    second: other,
    difference,
    interval,
    verdict: interval === undefined ? "UNKNOWN" : interval.lower > 0 || interval.upper < 0 ? "MORE" : "CHANCE",
    isBetter:
      difference === 0 || (metric.direction !== "HIGHER" && metric.direction !== "LOWER") ? null : difference > 0 === (metric.direction === "HIGHER"),
  };
}

function valueOf(metric: MetricRecord, { numerator, denominator }: ComparedFigure): number | undefined {
  return seriesValue(metric, { end: 0, numerator, denominator });
}

function isShare({ unit, denominator }: MetricRecord): boolean {
  return unit === SHARE_UNIT && denominator !== undefined;
}

function intervalOf(first: ComparedFigure, second: ComparedFigure): Difference | undefined {
  return newcombeDifference(second.numerator ?? NaN, second.denominator ?? NaN, first.numerator ?? NaN, first.denominator ?? NaN);
}

/** The figures of each site in the period that ends on a day, in the order of the readings. */
export function siteFigures(metric: MetricRecord, end: number, book: Book): readonly ComparedFigure[] {
  const sites = new Map<string, { name: string; numerator: number; denominator: number | undefined }>();
  for (const { site = "", periodEnd, numerator, denominator } of book.recordsBy(readings, "metricId").get(metric.metricId ?? "") ?? []) {
    if (periodEnd !== end || numerator === undefined) continue;
    const key = site.trim().toLowerCase();
    const sum = sites.get(key) ?? { name: site.trim(), numerator: 0, denominator: undefined };
    sum.numerator += numerator;
    if (denominator !== undefined) sum.denominator = (sum.denominator ?? 0) + denominator;
    sites.set(key, sum);
  }
  return [...sites.values()];
}

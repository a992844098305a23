import { Z95 } from "../../statistics/wilson-interval";
import { mannKendall, type MannKendall } from "../../statistics/mann-kendall";
import { FEWEST_FOR_TREND, trend } from "../../statistics/trend";
import type { Book } from "../define-sheet";
import { CHECK_DATA } from "../layout/check-data";
import { multiplierOf, type MetricDefinition } from "./metric-figure";
import { monthEnd } from "./month-end";
import { readingSums } from "./reading-sums";

/** Months that the sheet Series shows of each metric. */
export const SERIES_MONTHS = 24;
/** Active metrics for which the sheet Series has a line. */
export const SERIES_LINES = 34;

/** Names over the ids of the lines of Series and over their trends. */
export const SERIES_METRIC = "series_metric";
export const SERIES_TREND = "series_trend";

/** The figure of each of the last 24 months, the month of today last; empty where there is none. */
export function monthlyFigures(metric: MetricDefinition, book: Book): readonly (number | "" | typeof CHECK_DATA)[] {
  return Array.from({ length: SERIES_MONTHS }, (_, month) => monthlyFigure(metric, month, book));
}

/** The same for one month, counted from 0. */
export function monthlyFigure(metric: MetricDefinition, month: number, book: Book): number | "" | typeof CHECK_DATA {
  const back = SERIES_MONTHS - 1 - month;
  const sums = readingSums(metric.metricId ?? "", monthEnd(book.asOf, -back - 1), monthEnd(book.asOf, -back), book);
  if (sums === undefined) return "";
  if (sums === CHECK_DATA) return CHECK_DATA;
  if (metric.denominator === undefined) return sums.numerator;
  if (!sums.hasExposure) return "";
  return sums.denominator === CHECK_DATA || sums.denominator === 0 ? CHECK_DATA : (sums.numerator / sums.denominator) * multiplierOf(metric);
}

/** The smallest |S| that is a trend at 5 %, two-sided, by the exact distribution of n different values, from n = 5 on. */
const CRITICAL = [10, 13, 15, 18, 20, 23] as const;

/** The Mann-Kendall test of a metric's months as Series shows it. */
export interface MetricTrend {
  readonly points: number;
  /** S: pairs of months that rise less pairs that fall. */
  readonly s: number;
  /** |S| from which on the months show a trend; empty with too few points. */
  readonly needed: number | "";
  readonly words: string;
}

/** Trends that were worked out already: a book never changes, and five cells of a line ask for the same. */
const known = new WeakMap<Book, Map<MetricDefinition, MetricTrend>>();

export function metricTrend(metric: MetricDefinition, book: Book): MetricTrend {
  const ofBook = known.get(book) ?? new Map<MetricDefinition, MetricTrend>();
  known.set(book, ofBook);
  const found = ofBook.get(metric) ?? freshTrend(metric, book);
  ofBook.set(metric, found);
  return found;
}

function freshTrend(metric: MetricDefinition, book: Book): MetricTrend {
  const values = monthlyFigures(metric, book).map((value) => (typeof value === "number" ? value : undefined));
  const test = mannKendall(values);
  const points = values.filter((value) => value !== undefined).length;
  return { points, s: test?.s ?? 0, needed: test && points >= FEWEST_FOR_TREND ? neededOf(test) : "", words: wordsOf(metric, values) };
}

function neededOf({ n, method, variance }: MannKendall): number {
  return method === "EXACT" ? (CRITICAL[n - FEWEST_FOR_TREND] ?? 0) : 1 + Z95 * Math.sqrt(variance);
}

function wordsOf({ direction }: MetricDefinition, values: readonly (number | undefined)[]): string {
  switch (trend(values)?.direction) {
    case "RISING":
      return `rising${verdict(direction, "HIGHER", "LOWER")}`;
    case "FALLING":
      return `falling${verdict(direction, "LOWER", "HIGHER")}`;
    case "NONE":
      return "no trend shown";
    default:
      return "too few points";
  }
}

function verdict(direction: string | undefined, better: string, worse: string): string {
  return direction === better ? " (better)" : direction === worse ? " (worse)" : "";
}

/** Cells that the formulas of a line read. */
export interface TrendCells {
  /** The cells of the months, from the first to the last. */
  readonly months: readonly string[];
  readonly id: string;
  readonly points: string;
  readonly s: string;
  readonly needed: string;
}

/** The same as native formulas: S by the pairs that lie one month apart, two months apart, and so on. */
export function trendFormulas({ months, id, points, s, needed }: TrendCells) {
  const stretch = (from: number, to: number) => `${months[from] ?? ""}:${months[to] ?? ""}`;
  const last = months.length - 1;
  const row = stretch(0, last);
  const lags = months.slice(1).map((_, index) => {
    const [later, earlier] = [stretch(index + 1, last), stretch(0, last - index - 1)];
    return `SUMPRODUCT(ISNUMBER(${later})*ISNUMBER(${earlier})*((${later}>${earlier})-(${later}<${earlier})))`;
  });
  const ties = `SUMPRODUCT(ISNUMBER(${row})*(COUNTIF(${row},${row})-1)*(2*COUNTIF(${row},${row})+5))`;
  const isExact = `IF(${points}>10,FALSE,${ties}=0)`;
  const direction = `INDEX({metrics.direction},MATCH(${id},{metrics.metricId},0))`;
  const word = (base: string, better: string, worse: string) =>
    `"${base}"&IF(${direction}={label direction ${better}}," (better)",IF(${direction}={label direction ${worse}}," (worse)",""))`;
  return {
    points: `IF(${id}="","",COUNT(${row}))`,
    s: `IF(${id}="","",${lags.join("+")})`,
    needed: `IF(${id}="","",IF(${points}<${FEWEST_FOR_TREND},"",IF(${isExact},CHOOSE(${points}-4,${CRITICAL.join(",")}),1+${Z95}*SQRT((${points}*(${points}-1)*(2*${points}+5)-${ties})/18))))`,
    words: `IF(${id}="","",IF(${points}<${FEWEST_FOR_TREND},"too few points",IF(ABS(${s})<${needed},"no trend shown",IF(${s}>0,${word("rising", "HIGHER", "LOWER")},${word("falling", "LOWER", "HIGHER")}))))`,
  };
}

/** The trend of a metric's line on Series, which has one for each of the first active metrics. The cells of the record are named so that an error in them tells. */
export const trendOfLineFormula = `IF(LEN({@active}&{@denominator}&{@unit}&{@scale}&{@direction})<0,"",IFERROR(INDEX(${SERIES_TREND},MATCH({@metricId},${SERIES_METRIC},0)),"no series line"))`;

/** The same; `active` are the metrics with a line, in the order of the register. */
export function trendOfLine({ metricId = "" }: MetricDefinition, active: readonly MetricDefinition[], book: Book): string {
  const line = active.slice(0, SERIES_LINES).find((metric) => metric.metricId?.toLowerCase() === metricId.toLowerCase());
  return line ? metricTrend(line, book).words : "no series line";
}

import { SMALLEST_BASELINE, chartBaseline } from "../../../statistics/chart-baseline";
import type { ControlChart } from "../../../statistics/control-chart";
import { pChart } from "../../../statistics/p-chart";
import { tChart } from "../../../statistics/t-chart";
import { uChart } from "../../../statistics/u-chart";
import { xmrChart } from "../../../statistics/xmr-chart";
import { periodMonths } from "../../calculations/complete-period";
import { multiplierOf } from "../../calculations/metric-figure";
import { monthEnd } from "../../calculations/month-end";
import { readingSums } from "../../calculations/reading-sums";
import type { Book, RecordOf } from "../../define-sheet";
import { CHECK_DATA } from "../../layout/check-data";
import { calendarDay, type SerialDay } from "../../serial-day";
import { metrics } from "../../sheets/metrics";
import { readings } from "../../sheets/readings";

type Metric = RecordOf<(typeof metrics)["columns"]>;

/** Periods that the chart shows at most. */
export const CHART_PERIODS = 24;
/** Days that are no date of a period. */
export const EARLIEST_DAY = 60;
export const LATEST_DAY = 2_900_000;

/** One period of the chart: a column of the sheet. */
export interface ChartColumn {
  readonly after: SerialDay;
  readonly end: SerialDay;
  readonly numerator: number | "" | typeof CHECK_DATA;
  readonly denominator: number | "" | typeof CHECK_DATA;
  /** "check data" where the figures cannot be: more than all, or less than none. */
  readonly value: number | "" | typeof CHECK_DATA;
}

export interface ChosenChart {
  readonly metric: Metric | undefined;
  readonly months: number;
  /** P, U, XMR or T; NONE where the metric has no control chart. */
  readonly kind: string;
  readonly latest: SerialDay | undefined;
  readonly earliest: SerialDay | undefined;
  readonly columns: readonly ChartColumn[];
  /** Periods with a value; none where one is impossible. */
  readonly points: number;
  /** Points that the limits are asked from; `chart` has none where they lie too far apart. */
  readonly asked: number;
  /** Undefined without a chart kind, without points and where a period is impossible. */
  readonly chart: ControlChart | undefined;
}

/** The control chart of one metric, from its readings: the last 24 periods of its own frequency that it has readings for, the first one first. */
export function chosenChart(metricId: string, book: Book): ChosenChart {
  const metric = metricId === "" ? undefined : book.recordsBy(metrics, "metricId").get(metricId)?.[0];
  const ends = metric ? readingEnds(metricId, book) : [];
  const months = periodMonths(metric?.frequency);
  const kind = metric?.chart ?? "NONE";
  const columns = metric ? periodsOf(ends, months).map((end) => columnOf(metric, end, months, book)) : [];
  const isPossible = columns.every(({ value }) => value !== CHECK_DATA);
  const values = columns.map(({ value }) => (typeof value === "number" ? value : undefined));
  const points = isPossible ? values.filter((value) => value !== undefined).length : 0;
  const chart = points > 0 && metric ? chartOf(kind, metric, columns, values) : undefined;
  const asked = points === 0 || kind === "NONE" ? 0 : (chartBaseline(values)?.count ?? 0);
  return { metric, months, kind, latest: ends[ends.length - 1], earliest: ends[0], columns, points, asked, chart };
}

/** Every different day on which a period of the metric ends, the first one first. */
function readingEnds(metricId: string, book: Book): readonly SerialDay[] {
  const days = (book.recordsBy(readings, "metricId").get(metricId) ?? []).flatMap(({ periodEnd }) =>
    periodEnd !== undefined && periodEnd > EARLIEST_DAY && periodEnd < LATEST_DAY ? [periodEnd] : [],
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

/** Ends of the last periods from the first reading to the latest; without a fixed period each day with a reading ends one. */
function periodsOf(ends: readonly SerialDay[], months: number): readonly SerialDay[] {
  const [earliest, latest] = [ends[0], ends[ends.length - 1]];
  if (earliest === undefined || latest === undefined) return [];
  if (months === 0) return ends.slice(-CHART_PERIODS);
  const month = calendarDay(latest).month + 1;
  const last = monthEnd(latest, (months - (month % months)) % months);
  return Array.from({ length: CHART_PERIODS }, (_, back) => monthEnd(last, -back * months))
    .filter((end) => end >= earliest)
    .reverse();
}

function columnOf(metric: Metric, end: SerialDay, months: number, book: Book): ChartColumn {
  const after = months === 0 ? end - 1 : monthEnd(end, -months);
  const sums = readingSums(metric.metricId ?? "", after, end, book);
  if (sums === undefined) return { after, end, numerator: "", denominator: "", value: "" };
  if (sums === CHECK_DATA) return { after, end, numerator: CHECK_DATA, denominator: "", value: CHECK_DATA };
  const isAlone = metric.denominator === undefined && metric.chart !== "P" && metric.chart !== "U";
  const denominator = isAlone ? "" : sums.denominator;
  return { after, end, numerator: sums.numerator, denominator, value: valueOf(metric, sums.numerator, denominator) };
}

function valueOf(metric: Metric, x: number, n: ChartColumn["denominator"]): ChartColumn["value"] {
  if (n === CHECK_DATA) return CHECK_DATA;
  if (metric.chart === "P" || metric.chart === "U") {
    if (x === 0 && n === 0) return "";
    const isPossible = typeof n === "number" && x >= 0 && n > 0 && (metric.chart === "U" || x <= n);
    return isPossible ? x / (n / (metric.chart === "U" ? multiplierOf(metric) : 1)) : CHECK_DATA;
  }
  const value = typeof n !== "number" ? x : n > 0 ? (x / n) * multiplierOf(metric) : "";
  return metric.chart === "T" && typeof value === "number" && value < 0 ? CHECK_DATA : value;
}

function chartOf(kind: string, metric: Metric, columns: readonly ChartColumn[], values: readonly (number | undefined)[]): ControlChart | undefined {
  const number = (value: CellNumber) => (typeof value === "number" ? value : undefined);
  switch (kind) {
    case "P":
      return pChart(columns.map(({ numerator, denominator }) => ({ x: number(numerator), n: number(denominator) })));
    case "U":
      return uChart(
        columns.map(({ numerator, denominator }) => {
          const n = number(denominator);
          return { count: number(numerator), exposure: n === undefined ? undefined : n / multiplierOf(metric) };
        }),
      );
    case "XMR":
      return xmrChart(values);
    case "T":
      return tChart(values);
    default:
      return undefined;
  }
}

type CellNumber = number | "" | typeof CHECK_DATA;

/** Fewest changes from period to period that a baseline of single figures needs. */
export const FEWEST_CHANGES = SMALLEST_BASELINE - 1;

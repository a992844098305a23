import type { BrokenCell } from "../core/metrics/broken-cells";
import type { FigureComparison } from "../core/metrics/compared-figures";
import type { Attention, ListedMetric } from "../core/metrics/listed-metrics";
import type { ChartSignal } from "../core/statistics/chart-signals";
import type { ControlChart } from "../core/statistics/control-chart";
import type { ExactCheck } from "../core/statistics/exact-check";
import { plural } from "./plural";

type Words<K extends string> = Readonly<Record<K, string>>;

const attention: Words<Attention> = {
  checkData: "check data",
  target: "target missed",
  stale: "overdue",
  due: "reading due",
  noData: "no data",
  signal: "signal at the latest point",
  trend: "trend for the worse",
};

const signals: Words<ChartSignal> = {
  BEYOND_LIMITS: "beyond the limits",
  ONE_SIDE: "eight on one side",
  TREND: "six in a row",
};

const signalMeans: Words<ChartSignal> = {
  BEYOND_LIMITS:
    "Beyond the limits: the ups and downs that are usual here hardly ever reach so far. Something was different in this period. First check the data, then ask what it was; a surprise for the better is worth the same question.",
  ONE_SIDE:
    "Eight on one side: eight periods in a row lie above the centre line, or eight below it. By chance that happens once in 128 times. The level has probably moved: ask what has changed since the run began.",
  TREND:
    "Six in a row: each of six periods is higher than the one before, or each is lower. Something pulls the figure along: ask what it is before it reaches the limits.",
};

const broken: Words<BrokenCell["kind"]> = {
  empty: "is empty",
  error: "shows an error",
  wrongType: "holds a text where a number or a date belongs",
  notInList: "holds a word that is not in its list",
  notCalculated: "holds a formula that nobody has calculated yet: open and save the workbook in Excel",
};

/** Limits and how firm they are, in the words of the chart. */
function limits({ baseline: { count, state }, counted }: ControlChart): string {
  if (state === "TRIAL") return `Trial limits, from ${count} points: they still move with each new point.`;
  if (state === "ESTABLISHED") return `Established limits, frozen on the first ${count} points: new points do not move them.`;
  return counted < 8
    ? `No limits yet: ${plural(counted, "point is", "points are")} there, 8 are needed.`
    : "No limits: there are too few points without a gap between them.";
}

function fresh({ data, nextDue, lastPeriod }: Pick<ListedMetric, "data" | "nextDue" | "lastPeriod">): string {
  switch (data) {
    case "computed":
      return lastPeriod === null ? "Counted from a register." : `Counted from a register, up to ${lastPeriod}.`;
    case "stale":
      return `Stale: overdue since ${nextDue ?? "its day"}; last period to ${lastPeriod ?? "–"}.`;
    case "due":
      return `Reading due by ${nextDue ?? "its day"}; last period to ${lastPeriod ?? "–"}.`;
    case "current":
      return nextDue === null
        ? `Current, last period to ${lastPeriod ?? "–"}.`
        : `Current, last period to ${lastPeriod ?? "–"}; next reading by ${nextDue}.`;
    case "no data":
      return "No reading yet.";
    default:
      return "Check data: when the next reading is due cannot be told.";
  }
}

const TRENDS: Readonly<Record<string, string>> = {
  "no trend shown": "No trend shown in 24 months.",
  "too few points": "Too few months with a figure to show a trend.",
  "no series line": "No trend: the sheet Series has a line for the first 34 active metrics.",
};

const signed = (text: string, difference: number): string => (difference > 0 ? `+${text}` : text);

/** The words of the page of metrics. */
export const metricsPage = {
  title: "Metrics",
  none: "No metric is active. Set Active to Yes on the sheet Metrics for those that you run.",
  gone: (id: string) => `${id} is no longer among the active metrics.`,
  goToSheet: "Go to the sheet Metrics",

  show: "Show",
  shows: (counts: { attention: number; all: number }) => ({ attention: `Needs attention (${counts.attention})`, all: `All active (${counts.all})` }),
  search: "Search the metrics",
  shown: (shown: number, all: number) => `${shown} of ${plural(all, "metric", "metrics")} shown.`,
  clear: "Show all",
  nothingShown: "No metric fits. Clear the search or show all.",
  nothingToDo: "No metric needs attention: targets are reached, readings are current, and no latest point is a signal.",
  noForm: "Without a form",
  group: (form: string, count: number) => `${form} (${count})`,
  needs: (reasons: readonly Attention[]) => `Needs attention: ${reasons.map((reason) => attention[reason]).join(", ")}.`,
  trend: (trend: string | null) => (trend === null ? "" : (TRENDS[trend] ?? `Trend: ${trend}.`)),
  fresh,

  back: "All metrics",
  figure: "Figure",
  status: "Status",
  checkData: "The figure cannot be worked out: a cell cannot be used as it stands. Mend the cells below; everything follows from them.",
  broken: "Cells that cannot be used",
  brokenIntro: (count: number) => `${plural(count, "cell", "cells")}: what they should give is in no figure and in no chart.`,
  brokenCell: ({ heading, row, kind }: BrokenCell) => `${heading} of ${row === "" ? "a row without an id" : row} ${broken[kind]}.`,
  definition: "Definition",
  trapTitle: "What this figure does not tell",
  facts: {
    target: "Target",
    amber: "Amber limit",
    red: "Red limit",
    tells: "What it tells",
    numerator: "Numerator",
    denominator: "Denominator",
    noDenominator: "none: the figure is the numerator alone",
    unit: "Unit",
    frequency: "Frequency",
    source: "Source",
    data: "Data",
    owner: "Owner",
    version: "Definition version",
    validFrom: "Valid from",
    form: "Form",
    notGiven: "not given",
  },
  targetOf: (target: string | null, direction: string) =>
    target === null ? "none" : direction === "HIGHER" ? `${target} or more` : direction === "LOWER" ? `${target} or less` : target,
  per: (scale: number) => `per ${scale.toLocaleString("en-GB")}`,
  ownMetric: "A metric of your own: its definition is what stands on the sheet Metrics.",

  chart: "Control chart",
  kind: (kind: string) => `Chosen: ${kind}.`,
  limits,
  centre: (centre: string, lower: string, upper: string, name: string) => `Centre line ${centre}; limits of ${name}: ${lower} to ${upper}.`,
  baseline: (from: string, to: string) => `Baseline: the points from ${from} to ${to}.`,
  noPoints: "There is no period with a figure yet.",
  plainChart: (count: number, from: string, to: string) =>
    `Figures of ${plural(count, "period", "periods")} from ${from} to ${to}, without limits. The table holds them.`,
  ofToday: (day: string) => `The figure of ${day} is none of these points: each of them is a period that was closed.`,
  onlyLast: (shown: number, all: number) => `The last ${shown} of ${all} periods are shown.`,
  legend: {
    centre: "centre line",
    limits: "limits",
    baseline: "point of the baseline",
    later: "later point",
    plain: "point",
    chosen: "the point below",
  },
  signals,
  signalMeans,
  noSignal:
    "No signal: the points move as chance moves them. Do not act on a single high or low point; to change the level, change the way the work is done.",
  cannotTell: "Whether the ups and downs are more than chance cannot be told yet.",
  signalsAt: (signal: ChartSignal, names: readonly string[]) => `${signals[signal]}: ${names.join(", ")}`,
  noSignals: "No signals.",
  exact: ({ expected, tail }: ExactCheck) =>
    `Only ${expected.toFixed(1)} expected in this period, where limits mislead. The chance of as many or more is ${tail.toFixed(4)}; up to 0.00135 would be a signal.`,
  point: "Point of the chart",
  pointOf: (name: string, figure: string | null, n: number | undefined, notes: readonly string[]) =>
    figure === null ? `${name}: nothing recorded` : [`${name}: ${figure}${n === undefined ? "" : `, n = ${n}`}`, ...notes].join("; "),
  inBaseline: "in the baseline",
  table: "The points as a table",
  tableColumns: { period: "Period", figure: "Figure", n: "n", limits: "Limits", notes: "Notes" },
  limitsOf: (lower: string, upper: string) => `${lower} to ${upper}`,
  nothing: "–",

  rows: (name: string) => `Rows behind ${name}`,
  today: (day: string) => `the figure of ${day}`,
  rowsOf: (count: number) => `${plural(count, "reading", "readings")} of this period.`,
  noReading: "No reading of this period is recorded.",
  reading: ({ id, site }: { readonly id: string; readonly site: string }) =>
    `${id === "" ? "Reading without an id" : id}${site === "" ? "" : `, ${site}`}`,
  counted: (numerator: number, denominator: number | undefined) => (denominator === undefined ? String(numerator) : `${numerator} of ${denominator}`),
  registerRows: (count: number) => `${plural(count, "row", "rows")} of the registers as they are now:`,
  closed: "The point is the reading; the rows show what the registers hold for the period today.",
  open: "Not closed yet: the point is counted from these rows, and moves with them.",
  noRegisterRows: "No row of the registers belongs to this period.",
  overDate: "It looked at a date that is over: which rows counted then cannot be counted again from the registers of today.",
  register: (sheet: string, id: string) => (id === "" ? `${sheet}, a row without an id` : `${sheet}, ${id}`),
  share: (numerator: number, denominator: number) => (denominator === 0 ? `adds ${numerator}` : `adds ${numerator} of ${denominator}`),
  leftOut: (reason: string) => `left out: ${reason}`,
  moreRows: (shown: number, all: number) => `The first ${shown} of ${all} rows are listed.`,

  compare: "Compare",
  compareWhat: "Compare",
  periods: "Two periods",
  sites: "Two sites of one period",
  first: "From",
  second: "To",
  firstSite: "First site",
  secondSite: "Second site",
  period: "Period",
  compareNeedsTwo: "A comparison needs two periods with a figure.",
  sameTwice: "Choose two different ones.",
  cannotCompare: "One of the two has no figure to compare.",
  sideOf: (name: string, figure: string, n: number | undefined) => `${name}: ${figure}${n === undefined ? "" : `, n = ${n}`}.`,
  noDifference: "The two figures are the same.",
  differenceOf: (comparison: FigureComparison, written: { difference: string; lower: string; upper: string }) => {
    const { difference, interval, isBetter } = comparison;
    const word = isBetter === null ? "" : isBetter ? ", better" : ", worse";
    const range = interval ? ` (95% interval ${signed(written.lower, interval.lower)} to ${signed(written.upper, interval.upper)})` : "";
    return `Difference ${signed(written.difference, difference)}${range}${word}.`;
  },
  points: (points: number) => `${Number(points.toPrecision(3))} points`,
  verdict: {
    CHANCE: "This could be luck: 0 lies within the interval.",
    MORE: "This is more than luck: 0 lies outside the interval.",
    UNKNOWN: "No interval is worked out for this kind of figure: whether a change is more than luck is told by the control chart.",
  },
  census: "Everything was counted on both sides, so the difference itself is a fact; the interval asks whether the way the work is done has changed.",
  pickFirst: "Choose what to compare before looking at the figures: of many pairs some differ by luck alone.",

  copy: "Copy as picture",
  copied: "The chart is in the clipboard as a picture: paste it where you need it.",
  saved: (name: string) => `The clipboard did not take the picture, so ${name} was saved to your downloads.`,
  notDrawn: "The picture could not be made here. Insert the chart as a native Excel chart instead.",
  insert: "Insert as Excel chart",
  inserting: "Adding the sheet with the chart…",
  inserted: (sheet: string) => `The chart stands on the new sheet ${sheet}, with its figures of today.`,
  insertNote:
    "Adds a sheet of its own with a native chart and its figures. It stays as it is; the chart that follows the readings stands on Series. Excel's Undo cannot go back past a new sheet; delete it when you do not need it.",
} as const;

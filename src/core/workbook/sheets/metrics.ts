import { targetStatus, type TargetStatus } from "../../statistics/target-status";
import { wilsonInterval, Z95 } from "../../statistics/wilson-interval";
import type { Book } from "../define-sheet";
import { choice, choices, date, decimal, longText, person, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { chartKind } from "../lists/chart-kind";
import { dataKind } from "../lists/data-kind";
import { direction } from "../lists/direction";
import { formulaKind } from "../lists/formula-kind";
import { frequency } from "../lists/frequency";
import { metricForm } from "../lists/metric-form";
import { metricSource } from "../lists/metric-source";
import { riskCategory } from "../lists/risk-category";
import { targetStatus as targetStatusList } from "../lists/target-status";
import { yesNo } from "../lists/yes-no";
import { readings } from "./readings";

/** Unit of a share, which is kept as a fraction of 1. */
const SHARE_UNIT = "%";

/** The part of a metric's record that its latest figure depends on. */
interface MetricDefinition {
  readonly metricId?: string | undefined;
  readonly formulaKind?: string | undefined;
  /** What the denominator is, in words; a metric without one is its numerator alone. */
  readonly denominator?: string | undefined;
  readonly unit?: string | undefined;
  readonly scale?: number | undefined;
  readonly direction?: "HIGHER" | "LOWER" | "MONITOR" | undefined;
  readonly target?: number | undefined;
  readonly redLimit?: number | undefined;
  readonly dataKind?: string | undefined;
}

interface LatestFigure {
  readonly periodEnd: number | undefined;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | undefined;
}

/** The latest period with readings, summed over sites. */
function latestFigure(metric: MetricDefinition, book: Book): LatestFigure {
  const own = book.recordsBy(readings, "metricId").get(metric.metricId ?? "") ?? [];
  const periodEnd = own.reduce<number | undefined>(
    (latest, { periodEnd: end }) => (end !== undefined && (latest === undefined || end > latest) ? end : latest),
    undefined,
  );
  const latest = own.filter((reading) => periodEnd !== undefined && reading.periodEnd === periodEnd);
  const numerator = latest.reduce((sum, reading) => sum + (reading.numerator ?? 0), 0);
  const denominator = latest.reduce((sum, reading) => sum + (reading.denominator ?? 0), 0);
  return { periodEnd, numerator, denominator, value: valueOf(metric, periodEnd, numerator, denominator) };
}

function valueOf(metric: MetricDefinition, periodEnd: number | undefined, numerator: number, denominator: number): number | undefined {
  if (periodEnd === undefined) return undefined;
  if (metric.denominator === undefined) return numerator;
  return denominator > 0 ? (numerator / denominator) * (metric.scale ?? 1) : undefined;
}

/** A sampled share carries an interval; a census and everything else does not. */
function sampleOf(metric: MetricDefinition, { numerator, denominator }: LatestFigure): { x: number; n: number } | undefined {
  const isSampledShare = metric.dataKind === "SAMPLE" && metric.unit === SHARE_UNIT && metric.denominator !== undefined;
  return isSampledShare && denominator > 0 && numerator >= 0 && numerator <= denominator ? { x: numerator, n: denominator } : undefined;
}

/** Status of the latest figure, as the column Status shows it. */
export function metricStatusOf(metric: MetricDefinition, book: Book): TargetStatus {
  const figure = latestFigure(metric, book);
  const sample = sampleOf(metric, figure);
  return targetStatus({
    value: figure.value,
    target: metric.target,
    red: metric.redLimit,
    direction: metric.direction ?? "MONITOR",
    ...(sample ? { sample } : {}),
  });
}

const SUM_OF_LATEST = (key: string) => `SUMIFS({readings.${key}},{readings.metricId},{@metricId},{readings.periodEnd},{@lastPeriod})`;
const IS_SAMPLED_SHARE = `AND({@dataKind}={label dataKind SAMPLE},{@unit}="${SHARE_UNIT}",{@denominator}<>"",ISNUMBER({@figure}),{@lastDenominator}>0,{@lastNumerator}>=0,{@lastNumerator}<={@lastDenominator})`;

function wilsonFormula(side: "lower" | "upper"): string {
  const [x, n, z] = ["{@lastNumerator}", "{@lastDenominator}", String(Z95)];
  const centre = `${x}/${n}+${z}^2/(2*${n})`;
  const half = `${z}*SQRT(${x}/${n}*(1-${x}/${n})/${n}+${z}^2/(4*${n}^2))`;
  const scale = `(1+${z}^2/${n})`;
  const bound = side === "lower" ? `IF(${x}=0,0,MAX(0,(${centre}-${half})/${scale}))` : `IF(${x}=${n},1,MIN(1,(${centre}+${half})/${scale}))`;
  return `IF(${IS_SAMPLED_SHARE},${bound},"")`;
}

const SHARE_TEXT = (value: string) => `TEXT(${value},"0%")`;
const SHARE_NUMBER = (value: string) => `TEXT(${value}*100,"0")`;
const NUMBER_TEXT = (value: string) => `TEXT(${value},"0.0")`;
const COUNT_TEXT = (value: string) => `TEXT(${value},"0")`;

/** `90% (60–98%), n = 10`: never a share without its n, never a sample without its interval. */
const DISPLAY_FORMULA = `IF(NOT(ISNUMBER({@figure})),"no data",IF({@denominator}="",${COUNT_TEXT("{@figure}")}&" "&{@unit},IF({@unit}="${SHARE_UNIT}",${SHARE_TEXT("{@figure}")}&IF(ISNUMBER({@lower})," ("&${SHARE_NUMBER("{@lower}")}&"–"&${SHARE_TEXT("{@upper}")}&")","")&", n = "&${COUNT_TEXT("{@lastDenominator}")},${NUMBER_TEXT("{@figure}")}&" "&{@unit}&", n = "&${COUNT_TEXT("{@lastDenominator}")})))`;

function displayOf(metric: MetricDefinition, book: Book): string {
  const figure = latestFigure(metric, book);
  if (figure.value === undefined) return "no data";
  if (metric.denominator === undefined) return `${rounded(figure.value, 0)} ${metric.unit ?? ""}`;
  const n = `, n = ${rounded(figure.denominator, 0)}`;
  if (metric.unit !== SHARE_UNIT) return `${rounded(figure.value, 1)} ${metric.unit ?? ""}${n}`;
  const sample = sampleOf(metric, figure);
  const interval = sample && wilsonInterval(sample.x, sample.n);
  return `${percent(figure.value)}${interval ? ` (${rounded(interval.lower * 100, 0)}–${percent(interval.upper)})` : ""}${n}`;
}

function percent(share: number): string {
  return `${rounded(share * 100, 0)}%`;
}

/** Half away from zero, as Excel's TEXT rounds; the tiny push undoes binary dust such as 0.285 × 100. */
function rounded(value: number, digits: number): string {
  const factor = 10 ** digits;
  const whole = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON * 4)) / factor;
  return (value < 0 && whole !== 0 ? "-" : "") + whole.toFixed(digits);
}

function statusFormula(): string {
  const higher = "{@direction}={label direction HIGHER}";
  const isMet = `IF(${higher},{@figure}>={@target},{@figure}<={@target})`;
  const isRed = `AND(ISNUMBER({@redLimit}),IF(${higher},{@figure}<{@redLimit},{@figure}>{@redLimit}))`;
  const census = `IF(${isMet},{label targetStatus MET},IF(${isRed},{label targetStatus RED},{label targetStatus BELOW_TARGET}))`;
  const met = `IF(IF(${higher},{@lower}>={@target},{@upper}<={@target}),{label targetStatus MET_DEMONSTRATED},{label targetStatus MET_NOT_DEMONSTRATED})`;
  const notMet = `IF(IF(${higher},{@upper}<{@target},{@lower}>{@target}),{label targetStatus NOT_MET_DEMONSTRATED},{label targetStatus NOT_MET_NOT_DEMONSTRATED})`;
  return `IF(NOT(ISNUMBER({@figure})),{label targetStatus NO_DATA},IF(OR({@direction}={label direction MONITOR},{@direction}="",NOT(ISNUMBER({@target}))),{label targetStatus MONITORED},IF(ISNUMBER({@lower}),IF(${isMet},${met},${notMet}),${census})))`;
}

/** One row a metric (an indicator): its card and its latest figure. Need: CAP 1273 (three forms; data that management can use). */
export const metrics = defineSheet({
  id: "metrics",
  name: "Metrics",
  table: "tblMetrics",
  idPrefix: "OWN",
  chapter: 5,
  set: "essential",
  group: "assure",
  purpose:
    "The indicators that tell whether security works: how much was done (quantitative), how well (qualitative), with what result (output). Targets are suggestions; add your own metrics as rows.",
  columns: {
    metricId: rowId("Metric ID", "Id of the library (COM-01), or OWN-01 and on for your own."),
    name: text("Name", "Short name.", { width: 30, required: true }),
    active: choice("Active", yesNo, "Yes for those that you run.", { width: 8, required: true }),
    form: choice("Form", metricForm, "Quantitative, qualitative or output.", { width: 14, required: true }),
    purpose: longText("What it tells", "The question that it answers.", { width: 34 }),
    formulaKind: choice("Kind", formulaKind, "How the figure is made.", { width: 13, required: true }),
    numerator: text("Numerator is", "What is counted on top.", { width: 30, required: true }),
    denominator: text("Denominator is", "Out of what.", { width: 28 }),
    unit: text("Unit", "Shown with the figure.", { width: 12 }),
    scale: decimal("Per", "1 for a share; 1000 for a rate per 1,000.", 1e-6, 1e6, { width: 8 }),
    direction: choice("Direction", direction, "Which way is better.", { width: 16, required: true }),
    target: decimal("Target", "Suggested unless you set it. A share as 0.95.", -1e9, 1e9, { width: 9 }),
    amberLimit: decimal("Amber limit", "Worse than this needs attention.", -1e9, 1e9, { width: 9 }),
    redLimit: decimal("Red limit", "Worse than this needs action.", -1e9, 1e9, { width: 9 }),
    frequency: choice("Frequency", frequency, "How often a reading is due.", { width: 12, required: true }),
    smallSample: whole("Small sample below", "Samples smaller than this carry a flag.", 1, 100_000, { width: 10 }),
    source: choice("Source", metricSource, "Computed from a register, or entered as readings.", { width: 11, required: true }),
    dataSource: text("Data source", "Which register, or which record outside.", { width: 20, required: true }),
    dataKind: choice("Data", dataKind, "Census: everything counted. Sample: tested or observed.", { width: 10, required: true }),
    owner: person("Owner", "Who delivers the reading.", { required: true }),
    chapters: text("Chapters", "Chapters of the Framework that it serves.", { width: 10 }),
    riskCategories: choices("Risk categories", riskCategory, "Risks that it throws light on."),
    chart: choice("Chart", chartKind, "Control chart that fits the data.", { width: 11 }),
    validFrom: date("Valid from", "Since when this definition counts."),
    definitionVersion: whole("Definition version", "Raise it when numerator or denominator changes.", 1, 1000, { width: 10 }),
    trap: longText("Watch out", "A common mistake with this metric.", { width: 34 }),
    note: longText("Note", "Anything else."),
  },
  calculated: {
    lastPeriod: {
      heading: "Last period end",
      help: "End of the latest period with a reading.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "active",
      formula: 'IFERROR(AGGREGATE(14,6,{readings.periodEnd}/(({readings.metricId}={@metricId})*({readings.periodEnd}>0)),1),"")',
      calculate: (record, book) => latestFigure(record, book).periodEnd ?? "",
    },
    lastNumerator: {
      heading: "Last numerator",
      help: "Sum over the sites.",
      width: 10,
      numberFormat: "General",
      after: "lastPeriod",
      formula: `IF({@lastPeriod}="","",${SUM_OF_LATEST("numerator")})`,
      calculate: (record, book) => fromLatest(record, book, (figure) => figure.numerator),
    },
    lastDenominator: {
      heading: "Last denominator",
      help: "Sum over the sites: the n of a share.",
      width: 11,
      numberFormat: "General",
      after: "lastNumerator",
      formula: `IF({@lastPeriod}="","",${SUM_OF_LATEST("denominator")})`,
      calculate: (record, book) => fromLatest(record, book, (figure) => figure.denominator),
    },
    figure: {
      heading: "Figure",
      help: "Of the latest period; never read it without its n.",
      width: 10,
      numberFormat: "0.000",
      after: "lastDenominator",
      formula:
        'IF({@lastPeriod}="","",IF({@denominator}="",{@lastNumerator},IF({@lastDenominator}>0,{@lastNumerator}/{@lastDenominator}*IF(ISNUMBER({@scale}),{@scale},1),"")))',
      calculate: (record, book) => latestFigure(record, book).value ?? "",
    },
    lower: {
      heading: "Lower",
      help: "Lower end of the 95 % interval of a sampled share (Wilson).",
      width: 9,
      numberFormat: "0.000",
      after: "figure",
      formula: wilsonFormula("lower"),
      calculate: (record, book) => intervalEnd(record, book, "lower"),
    },
    upper: {
      heading: "Upper",
      help: "Upper end of the 95 % interval of a sampled share (Wilson).",
      width: 9,
      numberFormat: "0.000",
      after: "lower",
      formula: wilsonFormula("upper"),
      calculate: (record, book) => intervalEnd(record, book, "upper"),
    },
    display: {
      heading: "Figure with n",
      help: "The figure as it should be quoted: with its n and, for a sample, its 95 % interval.",
      width: 26,
      after: "upper",
      formula: DISPLAY_FORMULA,
      calculate: (record, book) => displayOf(record, book),
    },
    status: {
      heading: "Status",
      help: "The latest figure against the target, with what its sample can show.",
      width: 24,
      after: "display",
      list: targetStatusList,
      tones: {
        MET: "good",
        MET_DEMONSTRATED: "good",
        MET_NOT_DEMONSTRATED: "caution",
        BELOW_TARGET: "caution",
        NOT_MET_NOT_DEMONSTRATED: "caution",
        RED: "bad",
        NOT_MET_DEMONSTRATED: "bad",
        NO_DATA: "muted",
        MONITORED: "muted",
      },
      formula: statusFormula(),
      calculate: (record, book) => metricStatusOf(record, book),
    },
  },
});

function fromLatest(metric: MetricDefinition, book: Book, pick: (figure: LatestFigure) => number): number | "" {
  const figure = latestFigure(metric, book);
  return figure.periodEnd === undefined ? "" : pick(figure);
}

function intervalEnd(metric: MetricDefinition, book: Book, end: "lower" | "upper"): number | "" {
  const sample = sampleOf(metric, latestFigure(metric, book));
  return (sample && wilsonInterval(sample.x, sample.n)?.[end]) ?? "";
}

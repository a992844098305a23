import type { CellValue } from "../cell";
import type { Book } from "../define-sheet";
import { completePeriodEndFormula, periodMonthsFormula } from "../calculations/complete-period";
import { ADD_IN_NOT_LOADED, figureBySemsFormula, sameFigureFormula } from "../calculations/by-sems-function";
import { metricDisplayFormula, metricDisplayOf } from "../calculations/metric-display";
import {
  countedPeriod,
  KINDS_AT_A_DATE,
  latestPeriodEnd,
  metricFigure,
  metricInterval,
  multiplierFormula,
  type MetricDefinition,
} from "../calculations/metric-figure";
import { SHARE_UNIT } from "../calculations/quote-figure";
import { SERIES_TREND, trendOfLine, trendOfLineFormula } from "../calculations/metric-trend";
import { metricStatusFormula, metricStatusOf } from "../calculations/metric-status";
import { morePassesFormula, morePassesOf } from "../calculations/more-passes";
import { nextReadingDue, nextReadingDueFormula, readingState, readingStateFormula } from "../calculations/reading-state";
import { sampleFlag, sampleFlagFormula } from "../calculations/sample-flag";
import { wilsonFormula } from "../calculations/wilson-formula";
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
import { sumsOf } from "../register-count";

const IS_COUNTED = "{@source}={label metricSource REGISTER}";
const IS_AT_A_DATE = `OR(${KINDS_AT_A_DATE.map((kind) => `{@formulaKind}={label formulaKind ${kind}}`).join(",")})`;
const MONTHS = periodMonthsFormula("{@frequency}");
const LATEST_READING =
  'IFERROR(AGGREGATE(14,6,{readings.periodEnd}/(({readings.metricId}={@metricId})*({readings.periodEnd}>0)*ISNUMBER({readings.periodEnd})),1),"")';
const SUM_OF_LATEST = (key: string) => `SUMIFS({readings.${key}},{readings.metricId},{@metricId},{readings.periodEnd},{@lastPeriod})`;
const IS_SAMPLED_SHARE = `AND({@dataKind}={label dataKind SAMPLE},{@unit}="${SHARE_UNIT}",{@denominator}<>"",ISNUMBER({@figure}),{@lastDenominator}>0,{@lastNumerator}>=0,{@lastNumerator}<={@lastDenominator})`;
const INTERVAL_END = (side: "lower" | "upper") => `IF(${IS_SAMPLED_SHARE},${wilsonFormula(side, "{@lastNumerator}", "{@lastDenominator}")},"")`;

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
    scale: decimal("Per", "1000 for a rate per 1,000; a share (%) is never multiplied.", 1e-6, 1e6, { width: 8 }),
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
    countedFrom: {
      heading: "Counted from",
      help: "First day that a figure from a register covers: the last month, quarter or year that is over, or today for what is true at a date.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "active",
      formula: `IF(${IS_COUNTED},IF(OR(${IS_AT_A_DATE},${MONTHS}=0),{setting asOf},EOMONTH(${completePeriodEndFormula(MONTHS)},-${MONTHS})+1),"")`,
      calculate: (record, book) => (record.source === "REGISTER" ? countedPeriod(record, book).start : ""),
    },
    lastPeriod: {
      heading: "Last period end",
      help: "End of the latest period with a reading; the last day counted for a figure from a register.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "countedFrom",
      formula: `IF(${IS_COUNTED},IF(OR(${IS_AT_A_DATE},${MONTHS}=0),{setting asOf},${completePeriodEndFormula(MONTHS)}),${LATEST_READING})`,
      calculate: (record, book) => latestPeriodEnd(record, book) ?? "",
    },
    countedNumerator: {
      heading: "Counted on top",
      help: "For a metric with the source Register: what its registers hold for the period. The formula tells how it is counted.",
      width: 10,
      numberFormat: "General",
      after: "lastPeriod",
      formula: null,
      ownFormula: (record, book) => countFormula(book.countFormulas(record.metricId ?? "")?.numerator),
      calculate: (record, book) => counted(record, book)?.numerator ?? "",
    },
    countedDenominator: {
      heading: "Counted below",
      help: "The same for the denominator.",
      width: 10,
      numberFormat: "General",
      after: "countedNumerator",
      formula: null,
      ownFormula: (record, book) => countFormula(book.countFormulas(record.metricId ?? "")?.denominator),
      calculate: (record, book) => counted(record, book)?.denominator ?? "",
    },
    lastNumerator: {
      heading: "Last numerator",
      help: "Of the latest period, from its one source; summed over the sites.",
      width: 10,
      numberFormat: "General",
      after: "countedDenominator",
      formula: `IF({@lastPeriod}="","",IF(${IS_COUNTED},IF(ISNUMBER({@countedNumerator}),{@countedNumerator},""),${SUM_OF_LATEST("numerator")}))`,
      calculate: (record, book) => lastNumber(record, book, "numerator"),
    },
    lastDenominator: {
      heading: "Last denominator",
      help: "Sum over the sites: the n of a share.",
      width: 11,
      numberFormat: "General",
      after: "lastNumerator",
      formula: `IF({@lastNumerator}="","",IF(${IS_COUNTED},IF(ISNUMBER({@countedDenominator}),{@countedDenominator},0),${SUM_OF_LATEST("denominator")}))`,
      calculate: (record, book) => lastNumber(record, book, "denominator"),
    },
    figure: {
      heading: "Figure",
      help: "Of the latest period; never read it without its n.",
      width: 10,
      numberFormat: "0.000",
      after: "lastDenominator",
      strict: ["scale"],
      formula: `IF({@lastNumerator}="","",IF({@denominator}="",{@lastNumerator},IF({@lastDenominator}>0,{@lastNumerator}/{@lastDenominator}*${multiplierFormula("{@unit}", "{@scale}")},"")))`,
      calculate: (record, book) => metricFigure(record, book).value ?? "",
    },
    lower: {
      heading: "Lower",
      help: "Lower end of the 95 % interval of a sampled share (Wilson).",
      width: 9,
      numberFormat: "0.000",
      after: "figure",
      strict: ["dataKind"],
      formula: INTERVAL_END("lower"),
      calculate: (record, book) => metricInterval(record, book)?.lower ?? "",
    },
    upper: {
      heading: "Upper",
      help: "Upper end of the 95 % interval of a sampled share (Wilson).",
      width: 9,
      numberFormat: "0.000",
      after: "lower",
      strict: ["dataKind"],
      formula: INTERVAL_END("upper"),
      calculate: (record, book) => metricInterval(record, book)?.upper ?? "",
    },
    display: {
      heading: "Figure with n",
      help: "The figure as it should be quoted: with its n and, for a sample, its 95 % interval.",
      width: 26,
      after: "upper",
      formula: metricDisplayFormula,
      calculate: (record, book) => metricDisplayOf(record, book),
    },
    bySems: {
      heading: "By SEMS function",
      help: "The figure with n once more, by the add-in's own function: a second way of counting that must come to the same.",
      width: 26,
      after: "display",
      formula: figureBySemsFormula,
      calculate: () => ADD_IN_NOT_LOADED,
    },
    agrees: {
      heading: "Same figure",
      help: "Whether the formulas of this workbook and the add-in's function say the same.",
      width: 11,
      after: "bySems",
      formats: [{ formula: '{@agrees}="DIFFERENT"', tone: "bad" }],
      formula: sameFigureFormula,
      calculate: () => ADD_IN_NOT_LOADED,
    },
    status: {
      heading: "Status",
      help: "The latest figure against the target, with what its sample can show.",
      width: 24,
      after: "agrees",
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
      strict: ["direction", "target", "redLimit"],
      formula: metricStatusFormula(),
      calculate: (record, book) => metricStatusOf(record, book),
    },
    sampleFlag: {
      heading: "Sample size",
      help: "Census: everything was counted. Small sample: fewer than the number under Small sample below.",
      width: 13,
      after: "status",
      formats: [{ formula: '{@sampleFlag}="small sample"', tone: "caution" }],
      formula: sampleFlagFormula,
      calculate: (record, book) => sampleFlag(record, book),
    },
    morePasses: {
      heading: "More passes needed",
      help: "How many more results without a failure it takes until the status turns to met and demonstrated.",
      width: 11,
      numberFormat: "0",
      after: "sampleFlag",
      formula: morePassesFormula,
      calculate: (record, book) => morePassesOf(record, book) ?? "",
    },
    nextDue: {
      heading: "Next reading due",
      help: "End of the next period and the days of grace of Config.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "morePasses",
      formula: nextReadingDueFormula,
      calculate: (record, book) => nextReadingDue(record, book) ?? "",
    },
    readingState: {
      heading: "Data are",
      help: "Computed from a register; current; due (the period is over); stale (the days of grace are over); no data.",
      width: 11,
      after: "nextDue",
      formats: [
        { formula: '{@readingState}="stale"', tone: "bad" },
        { formula: 'OR({@readingState}="due",{@readingState}="no data")', tone: "caution" },
      ],
      formula: readingStateFormula,
      calculate: (record, book) => readingState(record, book),
    },
    trend: {
      heading: "Trend",
      help: "Over the last 24 months, from the sheet Series: rising, falling, no trend shown, or too few points to tell.",
      width: 16,
      after: "readingState",
      formats: [
        { formula: 'ISNUMBER(SEARCH("(worse)",{@trend}))', tone: "bad" },
        { formula: 'ISNUMBER(SEARCH("(better)",{@trend}))', tone: "good" },
      ],
      needsName: SERIES_TREND,
      formula: trendOfLineFormula,
      calculate: (record, book) => trendOfLine(record, activeMetrics(book), book),
    },
  },
});

/** The metrics that have a line on Series, as far as its lines go. */
function activeMetrics(book: Book): readonly MetricDefinition[] {
  return book.records(metrics).filter(({ metricId, active }) => metricId !== undefined && active === "YES");
}

/** Nothing is counted for a metric whose figures are entered as readings. */
function countFormula(formula: string | null | undefined): string | undefined {
  return typeof formula === "string" ? `IF(${IS_COUNTED},${formula},"")` : undefined;
}

function counted(metric: MetricDefinition, book: Book): { readonly numerator: number; readonly denominator: number } | undefined {
  const count = metric.source === "REGISTER" ? book.count(metric.metricId ?? "", countedPeriod(metric, book)) : undefined;
  return count && sumsOf(count);
}

/** One of the two numbers of the latest period; empty where there are none, an error where a reading shows one. */
function lastNumber(metric: MetricDefinition, book: Book, which: "numerator" | "denominator"): CellValue {
  const figure = metricFigure(metric, book);
  const isThere = metric.source === "REGISTER" ? counted(metric, book) !== undefined : figure.end !== undefined;
  if (!isThere) return "";
  return figure.unusable.includes(which) ? { error: "#VALUE!" } : figure[which];
}

import { readingSumFormulas } from "../../calculations/reading-sums";
import type { CellValue } from "../../cell";
import type { Figure } from "../../layout/composition";
import { at, choice, fact, stretch, type ChartRow } from "./chart-cells";
import { CHART_PERIODS, EARLIEST_DAY, type ChosenChart } from "./chosen-chart";
import { IS_COUNTS, type ViewOf } from "./fact-figures";
import { comparedAt, movedAt, pointNumbers, runs, SIGNAL_WORDS, signalAt } from "./worked-rows";

const KIND = fact("kind");
const MONTHS = fact("months");
const COUNTED = fact("counted");
const POINTS = fact("points");

interface PeriodFigure {
  readonly formula: (k: number) => string;
  readonly value: (view: ChosenChart, k: number) => CellValue;
}

const ifThere = (k: number, formula: string) => `IF(${at("end", k)}="","",${formula})`;
const ifLimits = (k: number, formula: string) => `IF(OR(${at("number", k)}="",${COUNTED}=0),"",${formula})`;
const sums = (k: number) => readingSumFormulas(choice, at("after", k), at("end", k));

function limitFormula(k: number, sign: "-" | "+"): string {
  const centre = fact("centre");
  const n = at("denominator", k);
  const share = `${centre}${sign}3*SQRT(${centre}*(1-${centre})/${n})`;
  const rate = `${centre}${sign}3*SQRT(${centre}/(${n}/${fact("scale")}))`;
  const single = `${centre}${sign}2.66*${fact("moved")}`;
  const ofShare = sign === "-" ? `MAX(0,${share})` : `MIN(1,${share})`;
  const ofRate = sign === "-" ? `MAX(0,${rate})` : rate;
  const ofTime = sign === "-" ? `MAX(0,${single})^3.6` : `(${single})^3.6`;
  return ifLimits(k, `IF(${KIND}="P",${ofShare},IF(${KIND}="U",${ofRate},IF(${KIND}="T",${ofTime},${single})))`);
}

/** Signed length of a run: the sign of this period, and the run before it where it goes on. */
const runFormula = (sign: string, before: string | undefined) => (before === undefined ? sign : `${sign}+IF(${sign}*${before}>0,${before},0)`);

function sideFormula(k: number): string {
  const [value, centre] = [at("value", k), at("centre", k)];
  const sign = `IF(OR(${at("number", k)}="",${COUNTED}=0),0,IF(ABS(N(${value})-N(${centre}))<=1E-12*MAX(ABS(N(${value})),ABS(N(${centre}))),0,SIGN(N(${value})-N(${centre}))))`;
  return ifThere(k, runFormula(sign, k === 0 ? undefined : at("side", k - 1)));
}

function stepFormula(k: number): string {
  if (k === 0) return ifThere(k, "0");
  const [value, before] = [at("value", k), at("value", k - 1)];
  return ifThere(k, runFormula(`IF(AND(ISNUMBER(${value}),ISNUMBER(${before})),SIGN(N(${value})-N(${before})),0)`, at("steps", k - 1)));
}

function signalFormula(k: number): string {
  const beyond = (one: string, other: string) => `${one}-${other}>1E-12*MAX(ABS(${one}),ABS(${other}))`;
  const isBeyond = `IF(${COUNTED}=0,FALSE,OR(${beyond(at("value", k), at("upper", k))},${beyond(at("lower", k), at("value", k))}))`;
  return `IF(OR(${at("number", k)}="",${POINTS}=0,${KIND}="NONE"),"",IF(${isBeyond},"${SIGNAL_WORDS.BEYOND_LIMITS}",IF(${POINTS}<12,"",IF(ABS(${at("side", k)})>=8,"${SIGNAL_WORDS.ONE_SIDE}",IF(ABS(${at("steps", k)})>=5,IF(${at("steps", k)}>0,"six rising","six falling"),"")))))`;
}

function valueFormula(k: number): string {
  const [x, n] = [at("numerator", k), at("denominator", k)];
  const single = `IF(${fact("alone")}="yes",${x},IF(${n}>0,${x}/${n}*${fact("scale")},""))`;
  const isPossible = `AND(${x}>=0,${n}>0,OR(${KIND}="U",${x}<=${n}))`;
  const share = `IF(AND(${x}=0,${n}=0),"",IF(${isPossible},${x}/(${n}/IF(${KIND}="U",${fact("scale")},1)),"check data"))`;
  return `IF(NOT(ISNUMBER(${x})),${x}&"",IF(${IS_COUNTS},${share},IF(AND(${KIND}="T",${single}<0),"check data",${single})))`;
}

/** The k-th point, the last one again where there are no more: points that lie on one another are one point of the chart. */
function drawn(k: number, row: ChartRow): string {
  return `INDEX(${stretch(row)},MATCH(MIN(${k + 1},${POINTS}),${stretch("number")},0))`;
}

const drawnLimit = (row: "centre" | "lower" | "upper"): PeriodFigure => ({
  formula: (k) => `IF(${COUNTED}=0,${at("drawnValue", k)},${drawn(k, row)})`,
  value: (view, k) => drawnPoint(view, k)?.[row] ?? drawnPoint(view, k)?.value ?? 0,
});

function drawnColumn(view: ChosenChart, k: number): number {
  return pointNumbers(view).indexOf(Math.min(k + 1, view.points));
}

function drawnPoint(view: ChosenChart, k: number) {
  const position = drawnColumn(view, k);
  const value = view.columns[position]?.value;
  return view.chart?.points[position] ?? (typeof value === "number" ? { value, centre: undefined, lower: undefined, upper: undefined } : undefined);
}

const limit = (row: "centre" | "lower" | "upper", formula: (k: number) => string): PeriodFigure => ({
  formula,
  value: (view, k) => view.chart?.points[k]?.[row] ?? "",
});

const FIGURES: Readonly<Record<ChartRow, PeriodFigure>> = {
  end: { formula: (k) => `IFERROR(SMALL(${stretch("back")},${k + 1}),"")`, value: ({ columns }, k) => columns[k]?.end ?? "" },
  numerator: { formula: (k) => ifThere(k, `IF(${sums(k).isThere},${sums(k).numerator},"")`), value: ({ columns }, k) => columns[k]?.numerator ?? "" },
  denominator: {
    formula: (k) => `IF(OR(NOT(ISNUMBER(${at("numerator", k)})),AND(${fact("alone")}="yes",NOT(${IS_COUNTS}))),"",${sums(k).denominator})`,
    value: ({ columns }, k) => columns[k]?.denominator ?? "",
  },
  value: { formula: valueFormula, value: ({ columns }, k) => columns[k]?.value ?? "" },
  centre: limit("centre", (k) => ifLimits(k, `IF(${KIND}="T",${fact("centre")}^3.6,${fact("centre")})`)),
  lower: limit("lower", (k) => limitFormula(k, "-")),
  upper: limit("upper", (k) => limitFormula(k, "+")),
  signal: { formula: signalFormula, value: signalAt },
  baseline: {
    formula: (k) => `IF(${at("number", k)}="","",IF(${at("number", k)}<=${COUNTED},"yes",""))`,
    value: ({ chart }, k) => (chart?.points[k]?.isBaseline ? "yes" : ""),
  },
  back: { formula: backFormula, value: ({ columns }, k) => columns[columns.length - 1 - k]?.end ?? "" },
  after: {
    formula: (k) => ifThere(k, `IF(${MONTHS}=0,${at("end", k)}-1,EOMONTH(${at("end", k)},-${MONTHS}))`),
    value: ({ columns }, k) => columns[k]?.after ?? "",
  },
  number: {
    formula: (k) => `IF(ISNUMBER(${at("value", k)}),COUNT(${stretch("value", k)}),"")`,
    value: (view, k) => pointNumbers(view)[k] ?? "",
  },
  compared: { formula: (k) => `IF(ISNUMBER(${at("value", k)}),IF(${KIND}="T",${at("value", k)}^(1/3.6),${at("value", k)}),"")`, value: comparedAt },
  moved: {
    formula: (k) =>
      k === 0
        ? ifThere(k, '""')
        : `IF(AND(ISNUMBER(${at("compared", k)}),ISNUMBER(${at("compared", k - 1)})),ABS(N(${at("compared", k)})-N(${at("compared", k - 1)})),"")`,
    value: movedAt,
  },
  side: { formula: sideFormula, value: (view, k) => runs(view).side[k] ?? "" },
  steps: { formula: stepFormula, value: (view, k) => runs(view).steps[k] ?? "" },
  drawnAt: {
    formula: (k) => `IF(${POINTS}=0,{setting asOf},${drawn(k, "end")})`,
    value: (view, k) => view.columns[drawnColumn(view, k)]?.end ?? "asOf",
  },
  drawnValue: { formula: (k) => `IF(${POINTS}=0,0,${drawn(k, "value")})`, value: (view, k) => drawnPoint(view, k)?.value ?? 0 },
  drawnCentre: drawnLimit("centre"),
  drawnLower: drawnLimit("lower"),
  drawnUpper: drawnLimit("upper"),
};

/** The ends of the periods from the latest one back to the first with a reading. */
function backFormula(k: number): string {
  const [latest, first, before] = [fact("latest"), at("back", 0), at("back", k - 1)];
  if (k === 0) return `IF(${latest}="","",IF(${MONTHS}=0,${latest},EOMONTH(${latest},MOD(-MONTH(${latest}),${MONTHS}))))`;
  const event = `IFERROR(AGGREGATE(14,6,{readings.periodEnd}/(({readings.metricId}=${choice})*({readings.periodEnd}<${before})*({readings.periodEnd}>${EARLIEST_DAY})),1),"")`;
  const end = `EOMONTH($${first},-${k}*${MONTHS})`;
  return `IF(${before}="","",IF(${MONTHS}=0,${event},IF(${end}<${fact("earliest")},"",${end})))`;
}

/** The cell of a row in the k-th period, counted from 0. */
export function periodFigure(row: ChartRow, k: number, view: ViewOf): Figure {
  const { formula, value } = FIGURES[row];
  return {
    formula: formula(k),
    calculate: (book) => {
      const shown = value(view(book), k);
      return shown === "asOf" ? book.asOf : shown;
    },
  };
}

export const PERIODS = Array.from({ length: CHART_PERIODS }, (_, k) => k);

import { periodMonthsFormula } from "../../calculations/complete-period";
import { multiplierFormula, multiplierOf } from "../../calculations/metric-figure";
import type { CellValue } from "../../cell";
import type { Book } from "../../define-sheet";
import type { Figure } from "../../layout/composition";
import { choice, fact, stretch, type ChartFact } from "./chart-cells";
import { EARLIEST_DAY, FEWEST_CHANGES, LATEST_DAY, type ChosenChart } from "./chosen-chart";

export type ViewOf = (book: Book) => ChosenChart;

const POSITION = fact("position");
const KIND = fact("kind");
const OWN_DAYS = `(({readings.metricId}=${choice})*({readings.periodEnd}>${EARLIEST_DAY})*({readings.periodEnd}<${LATEST_DAY}))`;
export const IS_COUNTS = `OR(${KIND}="P",${KIND}="U")`;
const IN_BASELINE = `${stretch("number")},"<="&${fact("counted")}`;

function ofMetric(formula: string): string {
  return `IF(${POSITION}="","",${formula})`;
}

function column(key: string): string {
  return `INDEX({metrics.${key}},${POSITION})`;
}

interface Fact {
  readonly label: string;
  readonly formula: string;
  readonly value: (view: ChosenChart) => CellValue;
  readonly numberFormat?: string;
}

const FACTS: Readonly<Record<ChartFact, Fact>> = {
  position: {
    label: "Row of the metric on Metrics",
    formula: `IF(${choice}="","",IFERROR(MATCH(${choice},{metrics.metricId},0),""))`,
    value: ({ metric }) => (metric ? metric.place.tableRow + 1 : ""),
  },
  kind: {
    label: "Kind of chart",
    formula: ofMetric(`IFERROR(INDEX(code_chartKind,MATCH(${column("chart")},list_chartKind,0)),"NONE")`),
    value: ({ metric, kind }) => (metric ? kind : ""),
  },
  months: {
    label: "Months in a period",
    formula: ofMetric(periodMonthsFormula(column("frequency"))),
    value: ({ metric, months }) => (metric ? months : ""),
  },
  scale: {
    label: "Per",
    formula: ofMetric(multiplierFormula(column("unit"), column("scale"))),
    value: ({ metric }) => (metric ? multiplierOf(metric) : ""),
  },
  alone: {
    label: "Without denominator",
    formula: ofMetric(`IF(${column("denominator")}="","yes","no")`),
    value: ({ metric }) => (metric ? (metric.denominator === undefined ? "yes" : "no") : ""),
  },
  latest: {
    label: "Latest period end",
    formula: ofMetric(`IFERROR(AGGREGATE(14,6,{readings.periodEnd}/${OWN_DAYS},1),"")`),
    value: ({ latest }) => latest ?? "",
    numberFormat: "yyyy-mm-dd",
  },
  earliest: {
    label: "Earliest period end",
    formula: ofMetric(`IFERROR(AGGREGATE(15,6,{readings.periodEnd}/${OWN_DAYS},1),"")`),
    value: ({ earliest }) => earliest ?? "",
    numberFormat: "yyyy-mm-dd",
  },
  points: {
    label: "Points",
    formula: `IF(COUNTIF(${stretch("value")},"check data")>0,0,COUNT(${stretch("value")}))`,
    value: ({ points }) => points,
  },
  asked: {
    label: "Points for a baseline",
    formula: `IF(OR(${fact("points")}<8,${KIND}="NONE"),0,IF(${fact("points")}<20,${fact("points")}-1,20))`,
    value: ({ asked }) => asked,
  },
  counted: {
    label: "Points in the baseline",
    formula: `IF(${fact("asked")}=0,0,IF(AND(NOT(${IS_COUNTS}),COUNTIFS(${stretch("number")},"<="&${fact("asked")},${stretch("moved")},">=0")<${FEWEST_CHANGES}),0,${fact("asked")}))`,
    value: ({ chart }) => chart?.baseline.count ?? 0,
  },
  moved: {
    label: "Mean change, baseline",
    formula: `IF(OR(${fact("counted")}=0,${IS_COUNTS}),"",AVERAGEIFS(${stretch("moved")},${IN_BASELINE}))`,
    value: meanChange,
    numberFormat: "0.0000",
  },
  centre: {
    label: "Centre, as compared",
    formula: `IF(${fact("counted")}=0,"",IF(${IS_COUNTS},SUMIFS(${stretch("numerator")},${IN_BASELINE})/(SUMIFS(${stretch("denominator")},${IN_BASELINE})/IF(${KIND}="U",${fact("scale")},1)),AVERAGEIFS(${stretch("compared")},${IN_BASELINE})))`,
    value: ({ chart, kind }) => {
      const centre = chart?.points.find((point) => point.centre !== undefined)?.centre;
      return centre === undefined ? "" : kind === "T" ? centre ** (1 / 3.6) : centre;
    },
    numberFormat: "0.0000",
  },
};

/** The mean change is a 2.66th of half the distance between the limits, which are the ones that `core/statistics` draws. */
function meanChange({ chart, kind }: ChosenChart): CellValue {
  const limits = chart?.points.find((point) => point.upper !== undefined);
  if (limits?.upper === undefined || limits.centre === undefined || kind === "P" || kind === "U") return "";
  const compared = (value: number) => (kind === "T" ? value ** (1 / 3.6) : value);
  return (compared(limits.upper) - compared(limits.centre)) / 2.66;
}

export function factLabel(name: ChartFact): { readonly label: string; readonly numberFormat?: string } {
  return FACTS[name];
}

export function factFigure(name: ChartFact, view: ViewOf): Figure {
  const { formula, value } = FACTS[name];
  return { formula, calculate: (book) => value(view(book)) };
}

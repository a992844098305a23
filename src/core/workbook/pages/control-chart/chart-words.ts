import { exactBinomialCheck } from "../../../statistics/exact-binomial-check";
import { exactPoissonCheck } from "../../../statistics/exact-poisson-check";
import { multiplierOf } from "../../calculations/metric-figure";
import { rounded } from "../../calculations/quote-figure";
import type { Figure } from "../../layout/composition";
import { isoOfSerial } from "../../serial-day";
import { choice, fact, stretch } from "./chart-cells";
import type { ChosenChart } from "./chosen-chart";
import type { ViewOf } from "./fact-figures";
import { pointNumbers, signalAt } from "./worked-rows";

const POSITION = fact("position");
const KIND = fact("kind");
const POINTS = fact("points");
const COUNTED = fact("counted");
const IS_BAD = `COUNTIF(${stretch("value")},"check data")>0`;

/** Why a metric has the chart that it has. */
const REASONS: readonly (readonly [kind: string, reason: string])[] = [
  ["P", "A share out of numbers that change from period to period: the fewer were checked, the wider the limits."],
  ["U", "Events in relation to what they could have happened in: the smaller the exposure, the wider the limits."],
  ["XMR", "One figure for each period: the limits come from the usual change from one period to the next."],
  ["T", "Time between rare events, where counts would mostly be 0. Short times are the bad news."],
  ["NONE", "The list or the count itself is looked at: no limits are drawn. The column Chart of Metrics says so."],
];

/** The same for the pane; a metric that says no kind has no chart. */
export function chartReason(kind = "NONE"): string {
  return REASONS.find(([code]) => code === kind)?.[1] ?? "";
}

const WORDS = {
  choose: "Choose a metric in the yellow cell.",
  empty: "no readings yet",
  bad: "check data: a figure cannot be as it stands, see the row Value",
  noChart: "no limits: this metric has no control chart",
  gaps: "no limits: the points lie too far apart",
  trialEnd: " points: they still move with each new point",
  establishedEnd: " points: frozen, new points do not move them",
  noLimits: "Whether the ups and downs are more than chance cannot be told yet.",
  chance:
    "No signal: the points move as chance moves them. Do not act on a single high or low point; to change the level, change the way the work is done.",
  signal:
    "A signal is more than chance explains. First check the data, then ask what was different in that period; a surprise for the better is worth the same question.",
} as const;

export interface ChartWord extends Figure {
  readonly label: string;
  /** Points of its row. */
  readonly height: number;
}

/** The words beside the chart, from top to bottom. */
export function chartWords(metricId: string, view: ViewOf): readonly ChartWord[] {
  const word = (label: string, height: number, formula: string, value: (view: ChosenChart) => string): ChartWord => ({
    label,
    height,
    formula,
    calculate: (book) => value(view(book)),
  });
  return [
    word("Name", 30, nameFormula, (chart) => nameOf(chart, metricId)),
    {
      ...word("Chart", 17, `IF(${POSITION}="","",INDEX({metrics.chart},${POSITION})&"")`, () => ""),
      calculate: (book) => {
        const code = view(book).metric?.chart;
        return code === undefined ? "" : book.label("chartKind", code);
      },
    },
    word("Why this one", 44, reasonFormula(), ({ metric, kind }) => (metric ? chartReason(kind) : "")),
    word("Limits", 30, stateFormula, stateOf),
    word("Signals", 30, signalsFormula, signalsOf),
    word("What to do", 58, meaningFormula, meaningOf),
    word("Exact check", 58, exactFormula(), exactOf),
  ];
}

/** The name of the line in the legend. */
export function drawnName(metricId: string, view: ViewOf): Figure {
  return {
    formula: `IF(${IS_BAD},"check data",IF(${POINTS}=0,"${WORDS.empty}",${choice}&" "&INDEX({metrics.name},${POSITION})))`,
    calculate: (book) => {
      const chart = view(book);
      if (isBad(chart)) return "check data";
      return chart.points === 0 ? WORDS.empty : `${metricId} ${chart.metric?.name ?? ""}`;
    },
  };
}

const nameFormula = `IF(${choice}="","${WORDS.choose}",IF(${POSITION}="","There is no metric "&${choice}&" on Metrics.",INDEX({metrics.name},${POSITION})&""))`;

function nameOf({ metric }: ChosenChart, metricId: string): string {
  if (metricId === "") return WORDS.choose;
  return metric ? (metric.name ?? "") : `There is no metric ${metricId} on Metrics.`;
}

function reasonFormula(): string {
  return `IF(${POSITION}="","",${REASONS.reduceRight((rest, [code, reason]) => `IF(${KIND}="${code}","${reason}",${rest})`, '""')})`;
}

function isBad({ columns }: ChosenChart): boolean {
  return columns.some(({ value }) => value === "check data");
}

const stateFormula =
  `IF(${POSITION}="","",IF(${IS_BAD},"${WORDS.bad}",IF(${POINTS}=0,"${WORDS.empty}",IF(${KIND}="NONE","${WORDS.noChart}",` +
  `IF(${POINTS}<8,"no limits yet: "&${POINTS}&IF(${POINTS}=1," point"," points")&", 8 are needed",IF(${COUNTED}=0,"${WORDS.gaps}",` +
  `IF(${COUNTED}<20,"trial limits from "&${COUNTED}&"${WORDS.trialEnd}","established limits from the first "&${COUNTED}&"${WORDS.establishedEnd}")))))))`;

function stateOf(view: ChosenChart): string {
  const { metric, kind, points, chart } = view;
  if (!metric) return "";
  if (isBad(view)) return WORDS.bad;
  if (points === 0) return WORDS.empty;
  if (kind === "NONE") return WORDS.noChart;
  if (points < 8) return `no limits yet: ${points} ${points === 1 ? "point" : "points"}, 8 are needed`;
  const { count, state } = chart?.baseline ?? { count: 0, state: "NONE" };
  if (state === "NONE") return WORDS.gaps;
  return state === "TRIAL" ? `trial limits from ${count}${WORDS.trialEnd}` : `established limits from the first ${count}${WORDS.establishedEnd}`;
}

const SIGNALS = `SUMPRODUCT(--(LEN(${stretch("signal")})>0))`;
const LATEST = (row: "end" | "signal") => `LOOKUP(2,1/(LEN(${stretch("signal")})>0),${stretch(row)})`;
const signalsFormula = `IF(OR(${POSITION}="",${POINTS}=0,${KIND}="NONE"),"",IF(${SIGNALS}=0,"none",${SIGNALS}&IF(${SIGNALS}=1," signal: "," signals, the latest: ")&TEXT(${LATEST("end")},"yyyy-mm-dd")&" "&${LATEST("signal")}))`;

function signals(view: ChosenChart): readonly string[] {
  return view.columns.flatMap(({ end }, k) => {
    const signal = signalAt(view, k);
    return signal === "" ? [] : [`${isoOfSerial(end)} ${signal}`];
  });
}

function signalsOf(view: ChosenChart): string {
  if (!view.metric || view.points === 0 || view.kind === "NONE") return "";
  const found = signals(view);
  const latest = found[found.length - 1];
  return latest === undefined ? "none" : `${found.length}${found.length === 1 ? " signal: " : " signals, the latest: "}${latest}`;
}

const meaningFormula = `IF(OR(${POSITION}="",${POINTS}=0,${KIND}="NONE"),"",IF(${SIGNALS}>0,"${WORDS.signal}",IF(${COUNTED}=0,"${WORDS.noLimits}","${WORDS.chance}")))`;

function meaningOf(view: ChosenChart): string {
  if (!view.metric || view.points === 0 || view.kind === "NONE") return "";
  if (signals(view).length > 0) return WORDS.signal;
  return (view.chart?.baseline.count ?? 0) === 0 ? WORDS.noLimits : WORDS.chance;
}

/** The latest point again, without the 3σ approximation: chance of so many events or more. */
function exactFormula(): string {
  const latest = (row: "numerator" | "denominator") => `INDEX(${stretch(row)},MATCH(${POINTS},${stretch("number")},0))`;
  const [x, n, centre] = [latest("numerator"), latest("denominator"), fact("centre")];
  const mean = `${centre}*${n}/IF(${KIND}="U",${fact("scale")},1)`;
  const isWhole = `AND(INT(${x})=${x},OR(${KIND}="U",INT(${n})=${n}))`;
  const tail = `IF(${x}=0,1,IF(${KIND}="P",1-BINOMDIST(${x}-1,${n},${centre},TRUE),IF(${mean}=0,0,1-POISSON(${x}-1,${mean},TRUE))))`;
  const words = `"Only "&TEXT(ROUND(${mean},1),"0.0")&" expected in the latest period, where limits mislead. The chance of "&${x}&" or more is "&TEXT(ROUND(${tail},4),"0.0000")&"; up to 0.00135 would be a signal."`;
  return `IF(OR(${POSITION}="",${KIND}="NONE"),"",IF(NOT(OR(${KIND}="P",${KIND}="U")),"only for shares and rates of events",IF(${COUNTED}=0,"needs limits",IF(${mean}>=5,"not needed: enough events are expected",IF(${isWhole},${words},"only for whole numbers")))))`;
}

function exactOf(view: ChosenChart): string {
  const { kind, chart, columns } = view;
  if (!view.metric || kind === "NONE") return "";
  if (kind !== "P" && kind !== "U") return "only for shares and rates of events";
  if (!chart || chart.baseline.count === 0) return "needs limits";
  const last = pointNumbers(view).indexOf(view.points);
  const [x, n, centre] = [columns[last]?.numerator, columns[last]?.denominator, chart.points[last]?.centre];
  if (typeof x !== "number" || typeof n !== "number" || centre === undefined) return "";
  const exposure = kind === "U" ? n / (view.metric ? multiplierOf(view.metric) : 1) : n;
  if (centre * exposure >= 5) return "not needed: enough events are expected";
  const exact = kind === "P" ? exactBinomialCheck(x, n, centre) : exactPoissonCheck(x, exposure, centre);
  if (!exact) return "only for whole numbers";
  return `Only ${rounded(exact.expected, 1)} expected in the latest period, where limits mislead. The chance of ${x} or more is ${rounded(exact.tail, 4)}; up to 0.00135 would be a signal.`;
}

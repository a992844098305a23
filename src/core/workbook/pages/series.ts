import { absoluteA1, cellA1, columnLetters, quotedSheet } from "../a1";
import {
  metricTrend,
  monthlyFigure,
  SERIES_LINES,
  SERIES_MONTHS,
  SERIES_METRIC,
  SERIES_TREND,
  trendFormulas,
  type MetricTrend,
} from "../calculations/metric-trend";
import { multiplierFormula, multiplierOf } from "../calculations/metric-figure";
import { monthEnd } from "../calculations/month-end";
import { monthFormula } from "../calculations/reading-sums";
import type { Book, RecordOf } from "../define-sheet";
import { figureInput, footer, header, type Composition, type Figure } from "../layout/composition";
import { SheetDraft } from "../layout/sheet-draft";
import { groupTab, toneLook } from "../layout/tone-look";
import type { metrics } from "../sheets/metrics";
import { FACT_COLUMN, FIRST_PERIOD, TABLE_HEADING_ROW as HEADING_ROW } from "./control-chart/chart-cells";
import { chosenChart } from "./control-chart/chosen-chart";
import { drawControlChart } from "./control-chart/draw-control-chart";
import { activeMetrics } from "./dashboard/key-figures";
import { rankedPosition } from "./dashboard/ranked-rows";
import { definePage } from "./define-page";

type Metric = RecordOf<(typeof metrics)["columns"]>;

const FIRST_MONTH_COLUMN = FIRST_PERIOD;
const TREND_COLUMN = FACT_COLUMN;
const [POINTS_COLUMN, S_COLUMN, NEEDED_COLUMN] = [TREND_COLUMN - 3, TREND_COLUMN - 2, TREND_COLUMN - 1] as const;
const PURPOSE =
  "How the metrics move: above, one metric on a control chart; below, the last 24 months of each active metric with its trend. Numerator over denominator from Readings, summed over sites; a metric that is counted from a register has a point for each period that was closed.";
const TREND_HELP =
  "Trend: Mann-Kendall test over the months with a figure, two-sided, at 5 %. Rises less falls counts the pairs of months; a trend is shown when it reaches what is needed. No trend shown does not mean steady.";

export const seriesPage = definePage({
  id: "series",
  name: "Series",
  set: "essential",
  group: "assure",
  purpose: PURPOSE,
  draw: (composition) => seriesPlan(composition, metricToShow(composition.book)),
});

/** The sheet with the chart of one metric. */
export function seriesPlan(composition: Composition, metricId: string) {
  const draft = new SheetDraft({
    id: "series",
    name: composition.names.get("series") ?? "Series",
    tabColour: groupTab.assure,
    showGridlines: false,
    columnWidths: [12, 28, 8, ...Array.from({ length: SERIES_MONTHS }, () => 9), 8, 9, 10, 20],
    freeze: { rows: 0, columns: 2 },
    page: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      header: header(composition),
      footer: footer(composition),
    },
  });
  draft.put(0, 0, ["Series"], "title").height(0, 27);
  draft.span(1, 0, 17, PURPOSE, "subtitle").height(1, 31);
  draft.link(2, 0, "Start here", "SeMS_at_startHere", "Back to the first sheet");
  drawControlChart(draft, metricId, composition);
  drawHeadings(draft, composition);
  for (let line = 0; line < SERIES_LINES; line += 1) drawLine(draft, line, composition);
  const range = { top: HEADING_ROW + 1, left: TREND_COLUMN, rows: SERIES_LINES, columns: 1 };
  const trend = `$${cellA1(range.top, range.left)}`;
  draft.format({ range, formula: `ISNUMBER(SEARCH("(worse)",${trend}))`, look: toneLook.bad });
  draft.format({ range, formula: `ISNUMBER(SEARCH("(better)",${trend}))`, look: toneLook.good });
  return draft.plan();
}

/** Among the active metrics with a control chart, the one with the most points, counts (whose limits follow their size) first; among those the one with the most points beyond its limits. */
export function metricToShow(book: Book): string {
  const charted = activeMetrics(book).filter(({ chart }) => chart !== undefined && chart !== "NONE");
  const rank = ({ metricId = "" }: Metric) => {
    const { points, kind, chart } = chosenChart(metricId, book);
    const isCounts = kind === "P" || kind === "U";
    return points * 100 + (isCounts ? 50 : 0) + (chart?.points.filter(({ signal }) => signal === "BEYOND_LIMITS").length ?? 0);
  };
  const ranks = charted.map(rank);
  const first = charted[ranks.indexOf(Math.max(...ranks))] ?? activeMetrics(book)[0];
  return first?.metricId ?? "";
}

/** Names over the ids of the lines, which the drop-down of the chart offers, and over their trends. */
export const SERIES_NAMES = [SERIES_METRIC, SERIES_TREND] as const;

/** What they refer to. */
export function seriesNames(composition: Composition): readonly { readonly name: string; readonly refersTo: string; readonly comment: string }[] {
  const sheet = composition.names.get("series");
  if (sheet === undefined) return [];
  const column = (left: number) => `${quotedSheet(sheet)}!${absoluteA1({ top: HEADING_ROW + 1, left, rows: SERIES_LINES, columns: 1 })}`;
  return [
    { name: SERIES_METRIC, refersTo: column(0), comment: "Series: the metrics that have a line" },
    { name: SERIES_TREND, refersTo: column(TREND_COLUMN), comment: "Series: the trend of each of them" },
  ];
}

function drawHeadings(draft: SheetDraft, composition: Composition): void {
  draft.span(HEADING_ROW - 2, 0, FACT_COLUMN + 1, "The last 24 months of each active metric", "section").height(HEADING_ROW - 2, 26);
  draft.span(HEADING_ROW - 1, 0, FACT_COLUMN + 1, TREND_HELP, "subtitle").height(HEADING_ROW - 1, 18);
  draft.put(HEADING_ROW, 0, ["Metric", "Name", "Per"], "heading").height(HEADING_ROW, 30);
  for (let month = 0; month < SERIES_MONTHS; month += 1) {
    const back = SERIES_MONTHS - 1 - month;
    const input = { formula: `EOMONTH(SeMS_asOf,-${back})`, value: monthEnd(composition.book.asOf, -back) };
    draft.put(HEADING_ROW, FIRST_MONTH_COLUMN + month, [input], "heading", "yyyy-mm");
  }
  draft.put(HEADING_ROW, POINTS_COLUMN, ["Points", "Rises less falls", "Needed for a trend", "Trend"], "heading");
}

function drawLine(draft: SheetDraft, line: number, composition: Composition): void {
  const row = HEADING_ROW + 1 + line;
  const id = `$${cellA1(row, 0)}`;
  const months = Array.from({ length: SERIES_MONTHS }, (_, month) => `$${cellA1(row, FIRST_MONTH_COLUMN + month)}`);
  const cells = { months, id, points: `$${cellA1(row, POINTS_COLUMN)}`, s: `$${cellA1(row, S_COLUMN)}`, needed: `$${cellA1(row, NEEDED_COLUMN)}` };
  const formulas = trendFormulas(cells);
  const put = (column: number, figures: readonly Figure[], numberFormat?: string) =>
    draft.put(
      row,
      column,
      figures.map((figure) => figureInput(figure, composition)),
      "calculated",
      numberFormat,
    );
  put(0, [metricCell("metricId", line), metricCell("name", line)]);
  put(2, [perFigure(id, line)], "#,##0");
  put(
    FIRST_MONTH_COLUMN,
    Array.from({ length: SERIES_MONTHS }, (_, month) => monthFigure(row, line, month)),
    "0.000",
  );
  put(POINTS_COLUMN, [trendFigure(line, formulas.points, ({ points }) => points), trendFigure(line, formulas.s, ({ s }) => s)], "0");
  put(NEEDED_COLUMN, [trendFigure(line, formulas.needed, ({ needed }) => needed)], "0.0_)_)");
  put(TREND_COLUMN, [trendFigure(line, formulas.words, ({ words }) => words)]);
}

function metricCell(key: "metricId" | "name", line: number): Figure {
  const isActive = '({metrics.active}={label yesNo YES})*({metrics.metricId}<>"")';
  const position = rankedPosition("{metrics.metricId}", "{#metrics.metricId}", "0", `(${isActive})`, line + 1);
  return { formula: `IFERROR(INDEX({metrics.${key}},${position})&"","")`, calculate: (book) => activeMetrics(book)[line]?.[key] ?? "" };
}

/** What a quotient is multiplied by; a dash for a metric that is its numerator alone. */
function perFigure(id: string, line: number): Figure {
  const column = (key: string) => `INDEX({metrics.${key}},MATCH(${id},{metrics.metricId},0))`;
  return {
    formula: `IF(${id}="","",IF(${column("denominator")}="","–",${multiplierFormula(column("unit"), column("scale"))}))`,
    calculate: (book) => {
      const metric = activeMetrics(book)[line];
      if (!metric) return "";
      return metric.denominator === undefined ? "–" : multiplierOf(metric);
    },
  };
}

/** Sum of numerators over sum of denominators in the month; the numerator alone for a metric without denominator; empty without a figure. */
function monthFigure(row: number, line: number, month: number): Figure {
  const id = `$${cellA1(row, 0)}`;
  const per = `$${cellA1(row, 2)}`;
  const end = `${columnLetters(FIRST_MONTH_COLUMN + month)}$${HEADING_ROW + 1}`;
  const after = month === 0 ? `EOMONTH(${end},-1)` : `${columnLetters(FIRST_MONTH_COLUMN + month - 1)}$${HEADING_ROW + 1}`;
  return {
    formula: monthFormula(id, per, after, end),
    calculate: (book) => {
      const metric = activeMetrics(book)[line];
      return metric ? monthlyFigure(metric, month, book) : "";
    },
  };
}

function trendFigure(line: number, formula: string, of: (trend: MetricTrend) => string | number): Figure {
  return {
    formula,
    calculate: (book) => {
      const metric = activeMetrics(book)[line];
      return metric ? of(metricTrend(metric, book)) : "";
    },
  };
}

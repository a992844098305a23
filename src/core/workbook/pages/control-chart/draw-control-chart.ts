import { cellA1 } from "../../a1";
import { SERIES_METRIC } from "../../calculations/metric-trend";
import type { Book } from "../../define-sheet";
import { figureInput, type Composition } from "../../layout/composition";
import type { SheetDraft } from "../../layout/sheet-draft";
import { toneLook } from "../../layout/tone-look";
import {
  CHART_TOP,
  CHOICE,
  FACT_COLUMN,
  FIRST_PERIOD,
  chartFacts,
  factRow,
  rowOf,
  rowRange,
  shownRows,
  WORKING_TOP,
  workingRows,
  type ChartRow,
} from "./chart-cells";
import { chartWords, drawnName } from "./chart-words";
import { CHART_PERIODS, chosenChart, type ChosenChart } from "./chosen-chart";
import { factFigure, factLabel, type ViewOf } from "./fact-figures";
import { PERIODS, periodFigure } from "./period-figures";

const LABELS: Readonly<Record<ChartRow, string>> = {
  end: "Period to",
  numerator: "Numerator",
  denominator: "Denominator or exposure",
  value: "Value",
  centre: "Centre",
  lower: "Lower limit",
  upper: "Upper limit",
  signal: "Signal",
  baseline: "In the baseline",
  back: "Periods, the latest first",
  after: "Counts readings after",
  number: "Number of the point",
  compared: "Value, as compared",
  moved: "Change from the period before",
  side: "Run above (+) or below (-) the centre",
  steps: "Steps up (+) or down (-) in a row",
  drawnAt: "Drawn at",
  drawnValue: "",
  drawnCentre: "Centre",
  drawnLower: "Lower limit",
  drawnUpper: "Upper limit",
};

const FORMATS: Partial<Readonly<Record<ChartRow, string>>> = {
  end: "yyyy-mm-dd",
  numerator: "General",
  denominator: "General",
  signal: "General",
  baseline: "General",
  back: "yyyy-mm-dd",
  after: "yyyy-mm-dd",
  number: "0",
  side: "0",
  steps: "0",
  drawnAt: "yyyy-mm-dd",
};

/** The control chart of one metric: where it is chosen, what it says, the figures behind it. */
export function drawControlChart(draft: SheetDraft, metricId: string, composition: Composition): void {
  const known = new WeakMap<Book, ChosenChart>();
  const view: ViewOf = (book) => {
    const chart = known.get(book) ?? chosenChart(metricId, book);
    known.set(book, chart);
    return chart;
  };
  drawWords(draft, metricId, view, composition);
  for (const row of [...shownRows, ...workingRows]) drawRow(draft, row, view, composition);
  draft.span(WORKING_TOP, 0, FACT_COLUMN + 1, "Working of the control chart", "section").height(WORKING_TOP, 26);
  draft.put(rowOf("drawnValue"), 0, [figureInput(drawnName(metricId, view), composition)]);
  drawFacts(draft, view, composition);
  drawLooks(draft);
  drawChart(draft);
}

function drawWords(draft: SheetDraft, metricId: string, view: ViewOf, composition: Composition): void {
  draft.span(CHART_TOP, 0, FACT_COLUMN + 1, "Control chart: is a change more than chance?", "section").height(CHART_TOP, 20);
  draft
    .put(CHOICE.top, 0, ["Metric"], "strong")
    .span(CHOICE.top, 1, 2, metricId === "" ? null : metricId, "input")
    .height(CHOICE.top, 17);
  draft.validate({
    range: CHOICE,
    rule: { kind: "list", name: SERIES_METRIC },
    prompt: { title: "Metric", message: "Choose an active metric. The chart, the figures below it and the words follow." },
    error: { title: "Metric", message: "Choose an active metric from the list.", style: "stop" },
  });
  chartWords(metricId, view).forEach((word, index) => {
    const row = CHOICE.top + 1 + index;
    draft.put(row, 0, [word.label], "strong").span(row, 1, 2, figureInput(word, composition), "listing");
    draft.height(row, word.height);
  });
}

function drawRow(draft: SheetDraft, row: ChartRow, view: ViewOf, composition: Composition): void {
  const isWorking = workingRows.includes(row);
  const top = rowOf(row);
  draft.span(top, 0, 3, LABELS[row], row === "end" ? "heading" : isWorking ? "guidance" : "strong");
  const cells = PERIODS.map((k) => figureInput(periodFigure(row, k, view), composition));
  const isResult = ["value", "centre", "lower", "upper", "signal"].includes(row);
  draft.put(top, FIRST_PERIOD, cells, row === "end" ? "heading" : isResult ? "output" : "calculated", FORMATS[row] ?? "0.000");
  if (row === "signal" || row === "end") draft.height(top, 30);
}

function drawFacts(draft: SheetDraft, view: ViewOf, composition: Composition): void {
  draft.span(WORKING_TOP + 1, FACT_COLUMN - 3, 4, "Figures of the whole chart", "heading");
  for (const name of chartFacts) {
    const { label, numberFormat = "General" } = factLabel(name);
    draft.span(factRow(name), FACT_COLUMN - 3, 3, label, "guidance");
    draft.put(factRow(name), FACT_COLUMN, [figureInput(factFigure(name, view), composition)], "calculated", numberFormat);
  }
}

function drawLooks(draft: SheetDraft): void {
  const first = (row: ChartRow) => cellA1(rowOf(row), FIRST_PERIOD);
  draft.format({ range: rowRange("signal"), formula: `LEN(${first("signal")})>0`, look: toneLook.bad });
  draft.format({ range: rowRange("value"), formula: `${first("value")}="check data"`, look: toneLook.bad });
}

/**
 * The points by the ends of their periods. A line chart would draw an empty text as 0; here a period without a figure is no point, and the last point stands in
 * for those that are not there yet.
 */
function drawChart(draft: SheetDraft): void {
  const series = (row: ChartRow, colour: string, look: { readonly dashed?: boolean; readonly markers?: boolean }) => ({
    name: { top: rowOf(row), left: 0, rows: 1, columns: 1 },
    values: rowRange(row),
    colour,
    ...look,
  });
  draft.chart({
    kind: "scatter",
    name: "Control chart",
    title: "Control chart of the metric that is chosen",
    altText:
      "Line chart: the value of the chosen metric in each of its last 24 periods, with the centre line and the lower and upper limits. The figures, and which points are signals, stand in the rows below it.",
    anchor: { top: CHOICE.top, left: FIRST_PERIOD, rows: rowOf("end") - CHOICE.top - 1, columns: CHART_PERIODS },
    categories: rowRange("drawnAt"),
    series: [
      series("drawnUpper", "A5402D", { dashed: true }),
      series("drawnLower", "A5402D", { dashed: true }),
      series("drawnCentre", "7F7F7F", {}),
      series("drawnValue", "17365D", { markers: true }),
    ],
    categoryFormat: "yyyy-mm",
    legend: "bottom",
    valueAxis: { numberFormat: "General" },
  });
}

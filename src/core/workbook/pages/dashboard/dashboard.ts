import type { Tone } from "../../column";
import type { Book } from "../../define-sheet";
import { labelExpression } from "../../formula-template";
import { figureInput, footer, header, type Composition, type Figure } from "../../layout/composition";
import { rowHeight } from "../../layout/row-height";
import { SheetDraft } from "../../layout/sheet-draft";
import { groupTab, toneLook } from "../../layout/tone-look";
import { cellA1 } from "../../a1";
import type { RangeRef } from "../../cell";
import { definePage } from "../define-page";
import { bandCounts, bandStates } from "./band-counts";
import { formBalanceFigures, measuresWithoutForms } from "./form-balance-block";
import { heatMapColumns, heatMapHead, heatMapIds, heatMapRows } from "./heat-map";
import { activeMetrics, keyFigures } from "./key-figures";
import { activeMetricsList, overdueActionsList, risksToAcceptList, type RowList } from "./lists-of-rows";
import { applicableCount, coreShare, notAssessedCount, overallShare, progressLines } from "./progress";
import { recentChanges } from "./recent-changes";

/** The left half holds the longer texts. */
const LEFT_WIDTH = 11.4;
const RIGHT_WIDTH = 8.6;
const GUTTER_WIDTH = 2;
const HALF = 8;
/** First column of the right half: the left half and an empty column before it. */
const RIGHT = 9;
const COLUMNS = RIGHT + HALF;
const LISTED_DECISIONS = 5;
const LISTED_METRICS = 20;
const BALANCE_TOP = 47;
const METRICS_TOP = 51;
const KEY_FIGURE_COLUMNS = [0, 3, 6, 10, 13] as const;
const PURPOSE =
  "The Accountable Manager's one page: what to decide, what changed, where the risks and the gaps are, how the metrics stand. Every figure follows the registers.";

const LIST_ROW = 15;
const HIGHEST_LIST_ROW = 29.4;

/** How the columns of a row list share the half page. */
const LIST_COLUMNS: readonly (readonly [offset: number, width: number])[] = [
  [0, 1],
  [1, 4],
  [5, 1],
  [6, 2],
];
const METRIC_COLUMNS: readonly (readonly [offset: number, width: number])[] = [
  [0, 1],
  [1, 3],
  [4, 2],
  [6, 2],
];

export const dashboardPage = definePage({
  id: "dashboard",
  name: "Dashboard",
  set: "essential",
  group: "steer",
  purpose: PURPOSE,
  draw: (composition) => {
    const draft = new SheetDraft({
      id: "dashboard",
      name: composition.names.get("dashboard") ?? "Dashboard",
      tabColour: groupTab.steer,
      showGridlines: false,
      columnWidths: Array.from({ length: COLUMNS }, (_, column) => (column === HALF ? GUTTER_WIDTH : column < HALF ? LEFT_WIDTH : RIGHT_WIDTH)),
      page: { orientation: "portrait", fitToWidth: 1, fitToHeight: 1, header: header(composition), footer: footer(composition) },
    });
    drawTitle(draft, composition);
    drawKeyFigures(draft, 4, composition);
    drawRowList(draft, 8, "To accept: residual risks above tolerance, worst first", risksToAcceptList, LISTED_DECISIONS, LIST_COLUMNS, composition);
    drawRowList(draft, 16, "To push: actions overdue, latest first", overdueActionsList, LISTED_DECISIONS, LIST_COLUMNS, composition);
    drawRecentChanges(draft, 24, composition);
    const progress = drawProgress(draft, 8, composition);
    drawMoreMetrics(draft, METRICS_TOP + 2 + LISTED_METRICS, composition);
    const counts = drawBandCounts(draft, 25, composition);
    drawHeatMap(draft, 34, composition);
    drawFormBalance(draft, BALANCE_TOP, composition);
    drawRowList(draft, METRICS_TOP, "Metrics: latest figure and what it shows", activeMetricsList, LISTED_METRICS, METRIC_COLUMNS, composition);
    drawCharts(draft, progress, counts);
    drawLooks(draft);
    return draft.plan();
  },
});

function put(
  draft: SheetDraft,
  row: number,
  column: number,
  columns: number,
  figure: Figure,
  style: "output" | "listing" | "figure",
  composition: Composition,
  numberFormat?: string,
): void {
  draft.span(row, column, columns, figureInput(figure, composition), style, numberFormat);
}

function drawTitle(draft: SheetDraft, composition: Composition): void {
  draft.put(0, 0, ["Dashboard"], "title").height(0, 30).height(1, 16);
  draft.span(0, RIGHT, HALF, composition.marking, "marking");
  draft.span(1, 0, HALF, composition.entityName, "strong");
  draft.put(1, RIGHT, ["As of"], "strong").span(1, RIGHT + 1, 2, { formula: "SeMS_asOf", value: composition.book.asOf }, "output", "yyyy-mm-dd");
  const phase = composition.book.setting("phase");
  draft
    .put(1, RIGHT + 3, ["Phase"], "strong")
    .span(1, RIGHT + 4, 2, { formula: 'SeMS_phase&""', value: typeof phase === "string" ? composition.book.label("phase", phase) : "" }, "output");
  draft.link(1, RIGHT + 6, "Start here", "SeMS_at_startHere", "Back to the first sheet");
  draft.span(2, 0, COLUMNS, PURPOSE, "subtitle").height(2, 18);
}

function drawKeyFigures(draft: SheetDraft, top: number, composition: Composition): void {
  draft
    .height(top, 16)
    .height(top + 1, 30)
    .height(top + 2, 30);
  keyFigures.forEach((figure, index) => {
    const column = KEY_FIGURE_COLUMNS[index] ?? index * 3;
    draft.span(top, column, 2, figure.label, "link");
    draft.link(top, column, figure.label, `SeMS_at_${figure.sheet}`, `See the rows on ${composition.names.get(figure.sheet) ?? figure.sheet}`);
    put(draft, top + 1, column, 2, figure, "figure", composition, "0");
    draft.span(top + 2, column, 2, figure.words, "subtitle");
    draft.format({ range: { top: top + 1, left: column, rows: 1, columns: 2 }, formula: `${cellA1(top + 1, column)}>0`, look: toneLook.bad });
  });
}

function drawRowList(
  draft: SheetDraft,
  top: number,
  title: string,
  list: RowList,
  rows: number,
  spans: readonly (readonly [number, number])[],
  composition: Composition,
): void {
  draft.span(top, 0, HALF, title, "section").height(top, 20);
  list.columns.forEach((column, index) => {
    const [offset, width] = spans[index] ?? [0, 1];
    draft.span(top + 1, offset, width, column.heading, "heading");
    for (let k = 1; k <= rows; k += 1) put(draft, top + 1 + k, offset, width, list.cell(k, column), "listing", composition);
  });
  for (let k = 1; k <= rows; k += 1) draft.height(top + 1 + k, listRowHeight(list, k, spans, composition));
}

/** Merged cells do not grow by themselves, so a row is made as high as its texts of today. */
function listRowHeight(list: RowList, k: number, spans: readonly (readonly [number, number])[], composition: Composition): number {
  const texts = list.columns.map((column) => String(list.cell(k, column).calculate(composition.book)));
  const widths = spans.map(([, width]) => width * LEFT_WIDTH);
  return Math.min(HIGHEST_LIST_ROW, Math.max(LIST_ROW, rowHeight(texts, widths)));
}

/** What the list of metrics leaves out. */
function drawMoreMetrics(draft: SheetDraft, row: number, composition: Composition): void {
  const more = {
    formula: `IF(SUMPRODUCT(--({metrics.active}={label yesNo YES}))>${LISTED_METRICS},"and "&(SUMPRODUCT(--({metrics.active}={label yesNo YES}))-${LISTED_METRICS})&" more on Metrics","")`,
    calculate: (book: Book) =>
      activeMetrics(book).length > LISTED_METRICS ? `and ${activeMetrics(book).length - LISTED_METRICS} more on Metrics` : "",
  };
  draft.span(row, 0, HALF, figureInput(more, composition), "subtitle");
}

function drawRecentChanges(draft: SheetDraft, top: number, composition: Composition): void {
  draft.span(top, 0, HALF, "Changed in the month before", "section").height(top, 20);
  recentChanges.forEach((change, index) => {
    const row = top + 1 + index;
    draft.span(row, 0, 6, change.label, "body");
    put(draft, row, 6, 2, change, "output", composition, "0");
  });
}

/** A chapter name that needs two lines. */
const LONG_NAME = 36;

/** The rows of chapters and themes, for the chart. */
function drawProgress(draft: SheetDraft, top: number, composition: Composition): RangeRef {
  draft.span(top, RIGHT, HALF, "Progress against the ten chapters", "section").height(top + 1, 28);
  const headings: readonly (readonly [string, number, number])[] = [
    ["Chapter or theme", 0, 4],
    ["Items", 4, 1],
    ["All", 5, 1],
    ["Core", 6, 1],
    ["Not assessed", 7, 1],
  ];
  for (const [heading, offset, width] of headings) draft.span(top + 1, RIGHT + offset, width, heading, "heading");
  progressLines.forEach((line, index) => {
    const row = top + 2 + index;
    draft.span(row, RIGHT, 4, line.name, line.isTheme ? "strong" : "body");
    if (line.name.length > LONG_NAME) draft.height(row, 27);
    put(draft, row, RIGHT + 4, 1, applicableCount(line), "output", composition, "0");
    put(draft, row, RIGHT + 5, 1, overallShare(line), "output", composition, "0%");
    put(draft, row, RIGHT + 6, 1, coreShare(line), "output", composition, "0%");
    put(draft, row, RIGHT + 7, 1, notAssessedCount(line), "output", composition, "0");
  });
  draft.span(top + 2 + progressLines.length, RIGHT, HALF, "In place counts 1, partially 0.5. Items not assessed count as 0.", "subtitle");
  return { top: top + 2, left: RIGHT, rows: progressLines.length, columns: HALF };
}

function drawHeatMap(draft: SheetDraft, top: number, composition: Composition): void {
  draft
    .span(
      top,
      0,
      COLUMNS,
      "Residual risk: consequence across, vulnerability up. Each cell: its band at the worst threat, then how many open risks, with the band of each",
      "section",
    )
    .height(top, 20);
  draft.put(top + 1, 0, ["V \\ C"], "heading");
  heatMapColumns.forEach((consequence, index) => {
    const [column, width] = HEAT_COLUMNS[index] ?? [1, 3];
    draft.span(top + 1, column, width, `Consequence ${consequence}`, "heading");
  });
  heatMapRows.forEach((vulnerability, index) => {
    const row = top + 2 + index * 2;
    draft
      .put(row, 0, [`V ${vulnerability}`], "strong")
      .height(row, 15)
      .height(row + 1, 56);
    heatMapColumns.forEach((consequence, position) => {
      const [column, width] = HEAT_COLUMNS[position] ?? [1, 3];
      put(draft, row, column, width, heatMapHead(consequence, vulnerability), "output", composition);
      draft.span(row + 1, column, width, figureInput(heatMapIds(consequence, vulnerability), composition), "fixed");
      const band = `LEFT(${cellA1(row, column)},FIND(":",${cellA1(row, column)}&":")-1)`;
      for (const [code, tone] of BAND_TONES)
        draft.format({
          range: { top: row, left: column, rows: 1, columns: width },
          formula: `${band}=${labelExpression("riskBand", code)}`,
          look: toneLook[tone],
        });
    });
  });
}

/** Whether the metrics look at quality and results too, and at which measures they do not. */
function drawFormBalance(draft: SheetDraft, top: number, composition: Composition): void {
  draft.span(
    top,
    0,
    COLUMNS,
    "Do we see how much, how well and with what result? Active metrics by form, and what the measures are watched by",
    "section",
  );
  draft
    .height(top, 20)
    .height(top + 1, 28)
    .height(top + 2, 28);
  for (const figure of formBalanceFigures) {
    const [column, columns] = figure.place;
    draft.span(top + 1, column, columns, figure.heading, "heading");
    put(draft, top + 2, column, columns, figure, "figure", composition, "0");
  }
  const [column, columns] = measuresWithoutForms.place;
  draft.span(top + 1, column, columns, measuresWithoutForms.heading, "heading");
  put(draft, top + 2, column, columns, measuresWithoutForms, "output", composition);
  draft.format({ range: { top: top + 2, left: 0, rows: 1, columns: 6 }, formula: `${cellA1(top + 2, 0)}=0`, look: toneLook.caution });
  draft.format({
    range: { top: top + 2, left: column, rows: 1, columns },
    formula: `$${cellA1(top + 2, column)}<>"None"`,
    look: toneLook.caution,
  });
}

/** The middle one has the gutter in it. */
const HEAT_COLUMNS: readonly (readonly [column: number, width: number])[] = [
  [1, 3],
  [4, 3],
  [7, 4],
  [11, 3],
  [14, 3],
];

const BAND_TONES: readonly (readonly [string, Tone])[] = [
  ["HIGH", "bad"],
  ["MEDIUM_HIGH", "bad"],
  ["MEDIUM", "caution"],
  ["MEDIUM_LOW", "muted"],
  ["LOW", "good"],
];

function drawBandCounts(draft: SheetDraft, top: number, composition: Composition): RangeRef {
  draft.span(top, RIGHT, HALF, "Open risks by band", "section");
  draft.span(top + 1, RIGHT, 2, "Band", "heading");
  bandStates.forEach((state, index) => draft.span(top + 1, RIGHT + 2 + index * 2, 2, state.heading, "heading"));
  bandCounts.forEach((line, index) => {
    const row = top + 2 + index;
    draft.span(row, RIGHT, 2, figureInput(line.label, composition), "output");
    line.counts.forEach((count, position) => put(draft, row, RIGHT + 2 + position * 2, 2, count, "output", composition, "0"));
  });
  return { top: top + 2, left: RIGHT, rows: bandCounts.length, columns: HALF };
}

function drawCharts(draft: SheetDraft, progress: RangeRef, counts: RangeRef): void {
  const chapters = progress.rows - 3;
  const column = (range: RangeRef, offset: number, rows: number): RangeRef => ({ top: range.top, left: range.left + offset, rows, columns: 1 });
  const name = (range: RangeRef, offset: number): RangeRef => ({ top: range.top - 1, left: range.left + offset, rows: 1, columns: 1 });
  draft.chart({
    kind: "column",
    name: "Risks by band",
    title: "Open risks by band: before our measures, today, and planned",
    altText:
      "Column chart: number of open risks in each band, before our measures, with the measures of today, and after the planned work. The figures stand in the table above it.",
    anchor: { top: METRICS_TOP, left: RIGHT, rows: 8, columns: HALF },
    categories: column(counts, 0, counts.rows),
    series: bandStates.map((state, index) => ({
      name: name(counts, 2 + index * 2),
      values: column(counts, 2 + index * 2, counts.rows),
      colour: state.colour,
    })),
    legend: "bottom",
    valueAxis: { min: 0, numberFormat: "0" },
  });
  draft.chart({
    kind: "bar",
    name: "Progress by chapter",
    title: "Progress by chapter: all items and core items",
    altText:
      "Bar chart: share of each of the ten chapters that is in place, for all applicable items and for core items. The figures stand in the progress table.",
    anchor: { top: METRICS_TOP + 8, left: RIGHT, rows: LISTED_METRICS - 5, columns: HALF },
    categories: column(progress, 0, chapters),
    series: [
      { name: name(progress, 5), values: column(progress, 5, chapters), colour: "9DB7D5" },
      { name: name(progress, 6), values: column(progress, 6, chapters), colour: "17365D" },
    ],
    legend: "bottom",
    valueAxis: { min: 0, max: 1, numberFormat: "0%" },
    reverseCategories: true,
  });
}

/** Status words of the metrics list. */
function drawLooks(draft: SheetDraft): void {
  const range = { top: METRICS_TOP + 2, left: 6, rows: LISTED_METRICS, columns: 2 };
  const first = `$${cellA1(range.top, range.left)}`;
  const looks: readonly (readonly [string, Tone])[] = [
    ["MET", "good"],
    ["MET_DEMONSTRATED", "good"],
    ["MET_NOT_DEMONSTRATED", "caution"],
    ["BELOW_TARGET", "caution"],
    ["NOT_MET_NOT_DEMONSTRATED", "caution"],
    ["RED", "bad"],
    ["NOT_MET_DEMONSTRATED", "bad"],
    ["NO_DATA", "muted"],
  ];
  for (const [code, tone] of looks) draft.format({ range, formula: `${first}=${labelExpression("targetStatus", code)}`, look: toneLook[tone] });
}

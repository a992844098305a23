import { clashOf } from "../creation/clashes";
import type { MetricRecord } from "../metrics/metric-cell";
import { metricPoints, type MetricPoint } from "../metrics/metric-points";
import type { Refusal } from "../metrics/record/reading-entry";
import type { RangeRef } from "../workbook/cell";
import { SHARE_UNIT } from "../workbook/calculations/quote-figure";
import type { WorkbookContent } from "../workbook/content";
import type { Book } from "../workbook/define-sheet";
import type { WorkbookEdit } from "../workbook/edits";
import { SheetDraft } from "../workbook/layout/sheet-draft";
import { groupTab } from "../workbook/layout/tone-look";
import type { OpenBook } from "../workbook/open-book";
import { isoOfSerial } from "../workbook/serial-day";
import type { CellInput, ChartPlan, SheetPlan } from "../workbook/sheet-plan";
import { chartInWords, SIGNAL_WORDS } from "./control-chart-in-words";
import { metricDrawing } from "./metric-chart-svg";

const HEADINGS = [
  "Period",
  "Period to",
  "Numerator",
  "Denominator",
  "Value",
  "Centre",
  "Lower limit",
  "Upper limit",
  "Signal",
  "Signal in words",
  "Baseline",
];
const [PERIOD, VALUE, CENTRE, LOWER, UPPER, SIGNAL] = [0, 4, 5, 6, 7, 8] as const;
const WIDTHS = [12, 12, 12, 12, 10, 10, 12, 12, 10, 18, 10];
const CHART_TOP = 4;
const CHART_ROWS = 20;
const HEADING_ROW = CHART_TOP + CHART_ROWS + 1;
/** Excel's limits of a tab's name, and what must not be in it. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/g;

/** A sheet that is to be added, by its name. */
export interface ChartSheet {
  readonly sheet: string;
  readonly edits: readonly WorkbookEdit[];
}

/**
 * Adds a sheet with the control chart of a metric as a native chart, and the figures that it draws. It is a record of the day: it stays as it is, the chart that
 * follows the readings stands on Series. Refused where such a sheet is in the workbook already: nothing is ever replaced.
 */
export function metricChartSheet(metric: MetricRecord, { content, book }: OpenBook): ChartSheet | Refusal {
  const drawing = metricDrawing(metric, book);
  if ("refusal" in drawing) return drawing;
  const plan = chartSheetPlan(metric, chartInWords(drawing), content, book);
  const name = `SeMS_at_${plan.id}`;
  const left = content.names.find((other) => other.name.toLowerCase() === name.toLowerCase() && other.refersTo.includes("#REF!"));
  const rest = left ? { ...content, names: content.names.filter((other) => other !== left) } : content;
  const edits: readonly WorkbookEdit[] = [{ kind: "addSheet", plan }];
  const clash = clashOf(rest, edits);
  if (clash !== null) return { refusal: clash };
  return { sheet: plan.name, edits: [...(left ? [{ kind: "removeName", name: left.name } as const] : []), ...edits] };
}

function chartSheetPlan(metric: MetricRecord, words: string, content: WorkbookContent, book: Book): SheetPlan {
  const { metricId = "", name = "", unit } = metric;
  const { points } = metricPoints(metric, book);
  const day = isoOfSerial(book.asOf);
  const title = `${metricId} ${name}${unit === undefined ? "" : ` (${unit})`}`;
  const entity = book.setting("legalName");
  const draft = new SheetDraft({
    id: `chart_${metricId.replace(/\W/g, "_")}_${book.asOf}`,
    name: `${metricId.replace(NOT_IN_NAMES, "-").slice(0, LONGEST_NAME - 17)} chart ${day}`,
    tabColour: groupTab.assure,
    showGridlines: false,
    columnWidths: WIDTHS,
    page: {
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      header: { left: typeof entity === "string" ? entity : "", right: { field: "sheetName" } },
      footer: { left: "SeMS workbook, self-kept", right: { field: "pageOfPages" } },
    },
  });
  draft.put(0, 0, [title], "title").height(0, 27);
  draft.span(1, 0, WIDTHS.length, `As of ${day}. ${words}`, "subtitle").height(1, 48);
  draft
    .span(
      2,
      0,
      WIDTHS.length,
      "The figures below are a copy of that day and stay as they are; the chart that follows the readings stands on Series.",
      "guidance",
    )
    .height(2, 17);
  if (content.names.some((other) => other.name.toLowerCase() === "sems_at_series"))
    draft.link(3, 0, "Series", "SeMS_at_series", "The chart that follows the readings");
  drawFigures(draft, points, unit);
  draft.chart(chartOf(metric, title, words, points));
  return draft.plan();
}

function drawFigures(draft: SheetDraft, points: readonly MetricPoint[], unit: string | undefined): void {
  const top = HEADING_ROW + 1;
  const format = unit === SHARE_UNIT ? "0.0%" : "General";
  draft.put(HEADING_ROW, 0, HEADINGS, "heading").height(HEADING_ROW, 30);
  draft.block({ top, left: 0, rows: points.map(figuresOf) });
  draft.style({ top, left: 0, rows: points.length, columns: HEADINGS.length }, "fixed");
  draft.style({ top, left: 1, rows: points.length, columns: 1 }, "fixed", "yyyy-mm-dd");
  draft.style({ top, left: VALUE, rows: points.length, columns: SIGNAL - VALUE + 1 }, "fixed", format);
}

function figuresOf({ name, period, numerator, n, value, charted }: MetricPoint): readonly CellInput[] {
  const { centre, lower, upper, signal, isBaseline } = charted ?? { isBaseline: false };
  const words = signal ? SIGNAL_WORDS[signal] : null;
  const marked = signal ? value : undefined;
  return [name, period.end, numerator, n, value, centre, lower, upper, marked, words, isBaseline ? "yes" : null].map((cell) => cell ?? null);
}

/** Lines over the periods; a period without a figure interrupts them, and each signal has a marker of its own beside its words in the table. */
function chartOf({ unit }: MetricRecord, title: string, words: string, points: readonly MetricPoint[]): ChartPlan {
  const column = (left: number): RangeRef => ({ top: HEADING_ROW + 1, left, rows: points.length, columns: 1 });
  const series = (left: number, colour: string, look: { readonly dashed?: boolean; readonly markers?: boolean }) => ({
    name: { top: HEADING_ROW, left, rows: 1, columns: 1 },
    values: column(left),
    colour,
    ...look,
  });
  const hasLimits = points.some(({ charted }) => charted?.centre !== undefined);
  const hasSignals = points.some(({ charted }) => charted?.signal !== undefined);
  return {
    kind: "line",
    name: "Control chart",
    title,
    altText: words,
    anchor: { top: CHART_TOP, left: 0, rows: CHART_ROWS, columns: WIDTHS.length },
    categories: column(PERIOD),
    series: [
      ...(hasLimits ? [series(UPPER, "A5402D", { dashed: true }), series(LOWER, "A5402D", { dashed: true }), series(CENTRE, "7F7F7F", {})] : []),
      series(VALUE, "17365D", { markers: true }),
      ...(hasSignals ? [series(SIGNAL, "C00000", { markers: true })] : []),
    ],
    legend: "bottom",
    valueAxis: { numberFormat: unit === SHARE_UNIT ? "0%" : "General" },
  };
}

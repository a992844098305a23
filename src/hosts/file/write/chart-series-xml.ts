import { absoluteA1, quotedSheet } from "../../../core/workbook/a1";
import type { CellValue, RangeRef } from "../../../core/workbook/cell";
import type { ChartPlan, ChartRange } from "../../../core/workbook/sheet-plan";
import { plainElementText } from "./xml-text";

/** The values of a range in reading order, as far as the writer knows them. */
export type ValuesAt = (sheet: string, range: RangeRef) => readonly CellValue[] | undefined;

/** What the ranges of a chart are looked up in: the sheet that the chart stands on, and the values known. */
export interface ChartSource {
  readonly sheet: string;
  readonly valuesAt: ValuesAt;
}

type Series = ChartPlan["series"][number];

/** Series told apart without colour: a fill pattern for bars, a marker for lines. The first stays plain. */
const PATTERNS = [undefined, "wdUpDiag", "pct50", "wdDnDiag", "smGrid", "dkHorz", "ltVert", "pct20"] as const;
const MARKERS = ["circle", "square", "triangle", "diamond", "x", "star", "plus", "dash"] as const;
const LINE_WIDTH = 22_225;
const THIN_LINE = 9_525;

function formulaOf(range: ChartRange, sheet: string): string {
  return `<c:f>${plainElementText(`${quotedSheet(range.sheet ?? sheet)}!${absoluteA1(range)}`)}</c:f>`;
}

function point(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${plainElementText(text)}</c:v></c:pt>`;
}

function textReference(range: ChartRange, source: ChartSource): string {
  const values = source.valuesAt(range.sheet ?? source.sheet, range);
  const points = values?.map((value, index) => (value === null || typeof value === "object" ? "" : point(index, String(value))));
  const cache = points === undefined ? "" : `<c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache>`;
  return `<c:strRef>${formulaOf(range, source.sheet)}${cache}</c:strRef>`;
}

function numberReference(range: ChartRange, source: ChartSource): string {
  const values = source.valuesAt(range.sheet ?? source.sheet, range);
  const points = values?.map((value, index) => (typeof value === "number" && Number.isFinite(value) ? point(index, String(value)) : ""));
  const cache =
    points === undefined ? "" : `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join("")}</c:numCache>`;
  return `<c:numRef>${formulaOf(range, source.sheet)}${cache}</c:numRef>`;
}

function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function barLook(series: Series, index: number): string {
  const pattern = PATTERNS[index % PATTERNS.length];
  const fill =
    pattern === undefined
      ? solidFill(series.colour)
      : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${series.colour}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}<a:ln w="${THIN_LINE}">${solidFill(series.colour)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook(series: Series, index: number): string {
  const dash = series.dashed === true ? '<a:prstDash val="dash"/>' : '<a:prstDash val="solid"/>';
  const line = `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${solidFill(series.colour)}${dash}<a:round/></a:ln></c:spPr>`;
  if (series.markers !== true) return `${line}<c:marker><c:symbol val="none"/></c:marker>`;
  const symbol = MARKERS[index % MARKERS.length] ?? "circle";
  return `${line}<c:marker><c:symbol val="${symbol}"/><c:size val="6"/><c:spPr>${solidFill(series.colour)}<a:ln w="${THIN_LINE}">${solidFill(series.colour)}</a:ln></c:spPr></c:marker>`;
}

/** One `<c:ser>`: named by reference, with the points that are known, told apart in black and white too. */
export function chartSeriesXml(plan: ChartPlan, series: Series, index: number, source: ChartSource): string {
  const isScatter = plan.kind === "scatter";
  const isLine = plan.kind === "line" || isScatter;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(series.name, source)}</c:tx>` +
    (isLine ? lineLook(series, index) : barLook(series, index)) +
    (isScatter
      ? `<c:xVal>${numberReference(plan.categories, source)}</c:xVal><c:yVal>${numberReference(series.values, source)}</c:yVal>`
      : `<c:cat>${textReference(plan.categories, source)}</c:cat><c:val>${numberReference(series.values, source)}</c:val>`) +
    `${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

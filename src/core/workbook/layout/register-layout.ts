import { cellA1, columnLetters } from "../a1";
import type { CellValue, RangeRef } from "../cell";
import type { StyleName } from "../cell-style";
import { placedColumns, type PlacedColumn, type SheetRecord, keyColumn } from "../define-sheet";
import { labelExpression, renderFormula } from "../formula-template";
import type { SheetPlan } from "../sheet-plan";
import { footer, header, type Composition } from "./composition";
import { columnValidation } from "./column-validation";
import { placeWidth } from "./place-width";
import { ColumnFormulas, recordCells } from "./record-cells";
import { rowHeight } from "./row-height";
import { SheetDraft } from "./sheet-draft";
import { groupTab, toneLook } from "./tone-look";

const TITLE_ROW = 0;
const PURPOSE_ROW = 1;
const NEXT_ID_ROW = 2;
const GUIDANCE_ROW = 3;
/** Row of the headings of every register sheet, counted from 0. */
export const HEADING_ROW = 4;
const FIRST_RECORD_ROW = HEADING_ROW + 1;
const SPACER_WIDTH = 3;
/** Characters that still read well on one landscape A4 page. */
const PAGE_CHARACTERS = 230;
const LEGEND = "Cream cells with a solid frame: yours to fill in. White: fixed text. Grey italics with a dashed frame: calculated, leave them alone.";

/** One register, or several side by side with an empty column between. */
export function registerSheet(sheetsOnTab: readonly SheetRecord[], composition: Composition): SheetPlan {
  const [main] = sheetsOnTab;
  if (!main) throw new Error("a tab without a register");
  const widths: number[] = [];
  for (const sheet of sheetsOnTab) {
    if (widths.length > 0) widths.push(SPACER_WIDTH);
    widths.push(...placedColumns(sheet).map(placeWidth));
  }
  const total = widths.reduce((sum, width) => sum + width, 0);
  const draft = new SheetDraft({
    id: main.id,
    name: composition.names.get(main.id) ?? main.name,
    tabColour: groupTab[main.group],
    showGridlines: false,
    columnWidths: widths,
    freeze: { rows: FIRST_RECORD_ROW, columns: 2 },
    page: {
      orientation: "landscape",
      fitToWidth: Math.max(1, Math.ceil(total / PAGE_CHARACTERS)),
      fitToHeight: 0,
      titleRows: [HEADING_ROW, HEADING_ROW],
      titleColumns: [0, 1],
      header: header(composition),
      footer: footer(composition),
    },
  });
  let left = 0;
  for (const sheet of sheetsOnTab) {
    drawRegister(draft, sheet, left, composition);
    left += placedColumns(sheet).length + 1;
  }
  return draft.plan();
}

function drawRegister(draft: SheetDraft, sheet: SheetRecord, left: number, composition: Composition): void {
  const columns = placedColumns(sheet).length;
  const purposeColumns = columnsWithin(sheet, 150);
  draft.put(TITLE_ROW, left, [left === 0 ? (composition.names.get(sheet.id) ?? sheet.name) : sheet.name], "title").height(TITLE_ROW, 27);
  draft.span(PURPOSE_ROW, left, purposeColumns, sheet.purpose, "subtitle").height(PURPOSE_ROW, 31);
  drawNextId(draft, sheet, left, composition);
  drawTable(draft, sheet, { top: HEADING_ROW, left }, composition);
  draft.style({ top: GUIDANCE_ROW, left, rows: 1, columns }, "guidance").height(GUIDANCE_ROW, 62);
  draft.put(
    GUIDANCE_ROW,
    left,
    placedColumns(sheet).map((place) => guidanceOf(place)),
  );
}

/** How many leading columns make up this many characters; at least one. */
function columnsWithin(sheet: SheetRecord, characters: number): number {
  let sum = 0;
  let count = 0;
  for (const place of placedColumns(sheet)) {
    sum += placeWidth(place);
    count += 1;
    if (sum >= characters) break;
  }
  return count;
}

function guidanceOf(place: PlacedColumn): string {
  const help = (place.column ?? place.calculation).help;
  if (place.calculation) return `Calculated. ${help}`;
  if (place.column.required === true) return `${help} Required.`;
  return place.column.required ? `${help} Required when ${place.column.required.words}.` : help;
}

function drawNextId(draft: SheetDraft, sheet: SheetRecord, left: number, composition: Composition): void {
  if (left === 0) draft.link(NEXT_ID_ROW, left, "Start here", "SeMS_at_startHere", "Back to the first sheet");
  if (sheet.idPrefix !== undefined) {
    const next = nextId(sheet, sheet.idPrefix, composition);
    draft.put(NEXT_ID_ROW, left + 1, [next], "output");
  }
  if (left === 0)
    draft
      .span(
        NEXT_ID_ROW,
        2,
        Math.max(1, columnsWithin(sheet, 150) - 2),
        sheet.idPrefix === undefined ? LEGEND : `← next ${sheet.columns[keyColumn(sheet)]?.heading ?? "id"}. ${LEGEND}`,
        "subtitle",
      )
      .height(NEXT_ID_ROW, 28);
}

/** Ids are never reused: the next one follows the highest ever given, which Config keeps, even if its row was deleted. */
function nextId(sheet: SheetRecord, prefix: string, composition: Composition): { formula: string; value: CellValue } {
  const ids = `{${sheet.id}.${keyColumn(sheet)}}`;
  const start = prefix.length + 2;
  const highest = `INDEX(tblRegisters[Highest number],MATCH("${sheet.id}",tblRegisters[Register],0))`;
  const largest = `IFERROR(AGGREGATE(14,6,("0"&MID(${ids},${start},9))/(LEFT(${ids},${start - 1})="${prefix}-"),1),0)`;
  const formula = renderFormula(`"${prefix}-"&TEXT(MAX(${highest},${largest})+1,"000")`, { sheets: composition.sheets });
  return { formula, value: `${prefix}-${String(highestNumber(sheet, composition) + 1).padStart(3, "0")}` };
}

/** The highest number among the generated ids of a register; 0 when it has none. */
export function highestNumber(sheet: SheetRecord, composition: Pick<Composition, "records">): number {
  const pattern = new RegExp(`^${sheet.idPrefix ?? ""}-(\\d{1,9})$`);
  return (composition.records.get(sheet.id) ?? []).reduce((highest, record) => {
    const id = record[keyColumn(sheet)];
    const match = typeof id === "string" ? pattern.exec(id) : null;
    return Math.max(highest, match ? Number(match[1]) : 0);
  }, 0);
}

/** The table itself, with its drop-downs and looks. Also used where tables stand on a page of another kind. */
export function drawTable(
  draft: SheetDraft,
  sheet: SheetRecord,
  at: { readonly top: number; readonly left: number },
  composition: Composition,
): void {
  const places = placedColumns(sheet);
  const inputs = composition.records.get(sheet.id) ?? [];
  const formulas = new ColumnFormulas(sheet, composition.sheets);
  const records = composition.book.records(sheet);
  const rows =
    inputs.length === 0
      ? [recordCells(sheet, undefined, undefined, formulas, composition.book)]
      : inputs.map((input, row) => recordCells(sheet, input, records[row], formulas, composition.book));
  const body: RangeRef = { top: at.top + 1, left: at.left, rows: rows.length, columns: places.length };
  draft.put(
    at.top,
    at.left,
    places.map((place) => place.heading),
    "heading",
  );
  draft.height(at.top, 31).block({ top: body.top, left: body.left, rows });
  const widths = places.map(placeWidth);
  rows.forEach((row, offset) => draft.fit(body.top + offset, rowHeight(row, widths)));
  draft.table({
    name: sheet.table,
    range: { ...body, top: at.top, rows: rows.length + 1 },
    columns: places.map(({ key, heading }) => {
      const formula = formulas.ofColumn(key);
      return formula === undefined ? { heading } : { heading, formula };
    }),
  });
  places.forEach((place, offset) => {
    const range = { top: body.top, left: at.left + offset, rows: rows.length, columns: 1 };
    draft.style(range, styleOf(place), (place.column ?? place.calculation).numberFormat);
    if (place.column) draft.validate({ range, ...columnValidation(place.column, composition.sheets) });
    drawFormats(draft, sheet, place, range, at.left, composition);
  });
}

function styleOf(place: PlacedColumn): StyleName {
  return place.calculation ? "calculated" : place.column.fixed ? "fixed" : "input";
}

function drawFormats(draft: SheetDraft, sheet: SheetRecord, place: PlacedColumn, range: RangeRef, tableLeft: number, composition: Composition): void {
  const source = place.column ?? place.calculation;
  const cell = `$${cellA1(range.top, range.left)}`;
  for (const [code, tone] of Object.entries(source.tones ?? {})) {
    if (source.list) draft.format({ range, formula: `${cell}=${labelExpression(source.list.id, code)}`, look: toneLook[tone] });
  }
  const columnOf = new Map(placedColumns(sheet).map((other, offset) => [other.key, columnLetters(tableLeft + offset)]));
  for (const { formula, tone } of source.formats ?? []) {
    const text = renderFormula(formula, {
      sheets: composition.sheets,
      own: sheet,
      cellOfRecord: (key) => `$${columnOf.get(key) ?? "A"}${range.top + 1}`,
    });
    draft.format({ range, formula: text, look: toneLook[tone] });
  }
}

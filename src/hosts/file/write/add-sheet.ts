import { absoluteA1, quotedSheet } from "../../../core/workbook/a1";
import { HostError } from "../../../core/workbook/host";
import { isFormulaInput } from "../../../core/workbook/sheet-plan";
import type { ChartPlan, SheetPlan, TablePlan } from "../../../core/workbook/sheet-plan";
import { OFFICE_RELATIONSHIPS } from "../workbook-part";
import { chartXml } from "./chart-xml";
import { addName, appendName } from "./defined-names";
import { drawingXml } from "./drawing-xml";
import { checkName, checkSheetName } from "./name-rules";
import { printNames, sheetAnchorName, sheetXml } from "./sheet-xml";
import { insertTab } from "./sheet-tabs";
import { tableXml } from "./table-xml";
import type { WorkbookDraft } from "./workbook-draft";
import { SPREADSHEET_NS, XML_DECLARATION } from "./xml-text";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** What Excel's Name Manager says of the name that follows a sheet; the Excel host says the same. */
const ANCHOR_COMMENT = "Finds this sheet wherever it is moved and however it is called.";

/** Excel repairs a file in which a heading cell and its column differ by as much as a space. */
function checkHeadings(plan: SheetPlan, table: TablePlan): void {
  table.columns.forEach(({ heading }, index) => {
    const [row, column] = [table.range.top, table.range.left + index];
    const block = plan.blocks.find(
      ({ top, left, rows }) => row >= top && row < top + rows.length && column >= left && column < left + (rows[0]?.length ?? 0),
    );
    const cell = block?.rows[row - block.top]?.[column - block.left];
    const shown = isFormulaInput(cell ?? null) ? undefined : cell;
    if (shown !== heading)
      throw new HostError(
        `The heading cell of column '${heading}' in table '${table.name}' does not hold that text; report this to the makers of SeMS for Excel.`,
      );
  });
}

function addTables(draft: WorkbookDraft, plan: SheetPlan, sheetPart: string): readonly string[] {
  let id = draft.tables().reduce((highest, table) => Math.max(highest, table.id), 0);
  return plan.tables.map((table) => {
    checkName(draft, table.name);
    checkHeadings(plan, table);
    const part = draft.freePart("xl/tables/table", ".xml");
    id += 1;
    return draft.addPart(part, tableXml(table, id), TABLE_TYPE, { from: sheetPart, kind: "table" });
  });
}

function addDrawing(draft: WorkbookDraft, charts: readonly ChartPlan[], sheet: string, sheetPart: string): string | undefined {
  if (charts.length === 0) return undefined;
  const drawing = draft.freePart("xl/drawings/drawing", ".xml");
  const ids = charts.map((chart) => {
    const part = draft.freePart("xl/charts/chart", ".xml");
    return draft.addPart(part, chartXml(chart, { sheet, valuesAt: draft.valuesAt }), CHART_TYPE, { from: drawing, kind: "chart" });
  });
  return draft.addPart(drawing, drawingXml(charts, ids), DRAWING_TYPE, { from: sheetPart, kind: "drawing" });
}

/**
 * Adds a sheet with nothing on it at the end.
 * @throws HostError when a sheet has that name already
 */
export function addEmptySheet(draft: WorkbookDraft, name: string): void {
  const { part } = reserveSheet(draft, name, undefined);
  draft.pkg.set(part, new TextEncoder().encode(`${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET_NS}"><sheetData/></worksheet>`));
}

/** A tab and its part, still without content, so that the parts that hang on it find it there. */
function reserveSheet(draft: WorkbookDraft, name: string, position: number | undefined): { readonly part: string; readonly tab: number } {
  if (draft.isStructureProtected) {
    throw new HostError(
      "The structure of this workbook is protected, so no sheet can be added; take the protection off in Excel (Review, Protect Workbook) and try again.",
    );
  }
  checkSheetName(draft, name);
  const part = draft.freePart("xl/worksheets/sheet", ".xml");
  const relationshipId = draft.addPart(part, "", WORKSHEET_TYPE, { from: draft.part, kind: "worksheet" });
  const tab = Math.min(Math.max(position ?? Number.POSITIVE_INFINITY, 0), draft.sheetElements().length);
  insertTab(draft, name, relationshipId, tab);
  return { part, tab };
}

/**
 * Adds a whole sheet: its worksheet, tables, charts, styles, print set-up and the name that follows it.
 * @param position tab position counted from 0; at the end when absent
 * @throws HostError when a sheet, table or name of it is there already, or when it is larger than Excel takes
 */
export function addSheet(draft: WorkbookDraft, plan: SheetPlan, position: number | undefined): void {
  const { part, tab } = reserveSheet(draft, plan.name, position);
  const tableIds = addTables(draft, plan, part);
  const drawingId = addDrawing(draft, plan.charts, plan.name, part);
  const externalLinkId = (address: string) =>
    draft.pkg.addRelationship(part, { type: `${OFFICE_RELATIONSHIPS}/hyperlink`, target: address, isExternal: true });
  const context = { styles: draft.styles, dateShift: draft.dateShift, tableIds, externalLinkId };
  draft.pkg.set(part, sheetXml(plan, drawingId === undefined ? context : { ...context, drawingId }));
  const firstCell = absoluteA1({ top: 0, left: 0, rows: 1, columns: 1 });
  addName(draft, { name: sheetAnchorName(plan.id), refersTo: `${quotedSheet(plan.name)}!${firstCell}`, comment: ANCHOR_COMMENT });
  for (const name of printNames(plan)) appendName(draft, { ...name, sheetIndex: tab });
}

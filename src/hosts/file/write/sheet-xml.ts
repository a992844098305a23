import { absoluteA1, cellA1, quotedSheet, rangeA1, columnLetters } from "../../../core/workbook/a1";
import type { RangeRef } from "../../../core/workbook/cell";
import { HostError } from "../../../core/workbook/host";
import type { ConditionalFormatPlan, SheetPlan } from "../../../core/workbook/sheet-plan";
import { ByteWriter } from "./byte-writer";
import { fileFormula } from "./file-formula";
import { pageXml } from "./page-xml";
import { usedRange, writeSheetData } from "./sheet-rows";
import type { StyleIds } from "./style-ids";
import { validationsXml } from "./validation-xml";
import { attributeText, excelAttributeText, plainElementText, RELATIONSHIPS_NS, SPREADSHEET_NS, XML_DECLARATION } from "./xml-text";

/** What a worksheet part is written from, beside its plan. */
export interface SheetContext {
  readonly styles: StyleIds;
  /** Added to dates: 0, or -1462 in a workbook that counts from 1904. */
  readonly dateShift: number;
  /** Relationship ids of the parts that the sheet points at. */
  readonly tableIds: readonly string[];
  readonly drawingId?: string;
  /** Relationship id of an address outside the workbook. */
  readonly externalLinkId: (address: string) => string;
}

/** A cell takes about this many bytes of XML; a first guess that spares growing. */
const BYTES_PER_CELL = 56;

/** True for addresses outside the workbook; everything else is a defined name. */
export function isExternalTarget(target: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(target);
}

function paneXml(freeze: { readonly rows: number; readonly columns: number }): string {
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return '<selection activeCell="A1" sqref="A1"/>';
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return `<pane${split} topLeftCell="${cellA1(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${cellA1(rows, columns)}" sqref="${cellA1(rows, columns)}"/>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

function mergesXml(merges: readonly RangeRef[]): string {
  return merges.length === 0
    ? ""
    : `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${rangeA1(merge)}"/>`).join("")}</mergeCells>`;
}

function conditionalFormatsXml(plans: readonly ConditionalFormatPlan[], styles: StyleIds): string {
  const rulesByRange = new Map<string, string>();
  plans.forEach((plan, index) => {
    const range = rangeA1(plan.range);
    const rule = `<cfRule type="expression" dxfId="${styles.conditionalLook(plan.look)}" priority="${index + 1}"><formula>${plainElementText(fileFormula(plan.formula))}</formula></cfRule>`;
    rulesByRange.set(range, (rulesByRange.get(range) ?? "") + rule);
  });
  return [...rulesByRange].map(([range, rules]) => `<conditionalFormatting sqref="${range}">${rules}</conditionalFormatting>`).join("");
}

function linksXml(plan: SheetPlan, context: SheetContext): string {
  if (plan.links.length === 0) return "";
  const links = plan.links.map((link) => {
    const target = isExternalTarget(link.target) ? `r:id="${context.externalLinkId(link.target)}"` : `location="${attributeText(link.target)}"`;
    return `<hyperlink ref="${cellA1(link.row, link.column)}" ${target} tooltip="${excelAttributeText(link.tip)}"/>`;
  });
  return `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function tablePartsXml(ids: readonly string[]): string {
  return ids.length === 0 ? "" : `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
}

function beforeRows(plan: SheetPlan): string {
  const gridlines = plan.showGridlines ? "" : ' showGridLines="0"';
  return (
    `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET_NS}" xmlns:r="${RELATIONSHIPS_NS}">` +
    `<sheetPr><tabColor rgb="FF${plan.tabColour}"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="${rangeA1(usedRange(plan))}"/>` +
    `<sheetViews><sheetView${gridlines} workbookViewId="0">${paneXml(plan.freeze ?? { rows: 0, columns: 0 })}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(plan.columnWidths)}`
  );
}

/** The worksheet part of a plan, its elements in the order of CT_Worksheet (ECMA-376, 18.3.1.99). */
export function sheetXml(plan: SheetPlan, context: SheetContext): Uint8Array {
  const cells = plan.blocks.reduce((sum, block) => sum + block.rows.length * (block.rows[0]?.length ?? 0), 0);
  const out = new ByteWriter(cells * BYTES_PER_CELL);
  out.write(beforeRows(plan));
  writeSheetData(out, plan, context);
  out.write(mergesXml(plan.merges));
  out.write(conditionalFormatsXml(plan.conditionalFormats, context.styles));
  out.write(validationsXml(plan.validations, context.dateShift));
  out.write(linksXml(plan, context));
  out.write(pageXml(plan.page));
  if (context.drawingId !== undefined) out.write(`<drawing r:id="${context.drawingId}"/>`);
  out.write(`${tablePartsXml(context.tableIds)}</worksheet>`);
  return out.bytes();
}

/** A name that only one sheet has, as `workbook.xml` holds it. */
export interface LocalName {
  readonly name: "_xlnm.Print_Titles" | "_xlnm.Print_Area";
  readonly refersTo: string;
}

/** The names that carry a sheet's print set-up. */
export function printNames(plan: SheetPlan): readonly LocalName[] {
  const sheet = quotedSheet(plan.name);
  const { titleRows, titleColumns, printArea } = plan.page;
  const names: LocalName[] = [];
  if (printArea !== undefined) names.push({ name: "_xlnm.Print_Area", refersTo: `${sheet}!${absoluteA1(printArea)}` });
  const titles = [
    ...(titleColumns === undefined ? [] : [`${sheet}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`]),
    ...(titleRows === undefined ? [] : [`${sheet}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`]),
  ];
  if (titles.length > 0) names.push({ name: "_xlnm.Print_Titles", refersTo: titles.join(",") });
  return names;
}

/** The workbook name that follows a sheet through renames and moves: `SeMS_at_<id>`. */
export function sheetAnchorName(id: string): string {
  const name = `SeMS_at_${id}`;
  if (!/^[\p{L}\p{N}_.]+$/u.test(name))
    throw new HostError(`The sheet id '${id}' cannot be part of a workbook name; report this to the makers of SeMS for Excel.`);
  return name;
}

import type { ChartPlan } from "../../../core/workbook/sheet-plan";
import { CHART_NS, DRAWING_NS } from "./chart-xml";
import { attributeText, RELATIONSHIPS_NS, XML_DECLARATION } from "./xml-text";

const SPREADSHEET_DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

function corner(tag: "from" | "to", row: number, column: number): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

function anchorXml(chart: ChartPlan, index: number, relationshipId: string): string {
  const { top, left, rows, columns } = chart.anchor;
  // 1 is the drawing itself.
  const id = index + 2;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner("from", top, left)}${corner("to", top + rows, left + columns)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${attributeText(chart.name)}" descr="${attributeText(chart.altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART_NS}">` +
    `<c:chart xmlns:c="${CHART_NS}" r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/**
 * The drawing of a sheet: its charts at their places, each with its alternative text.
 * @param relationshipIds of the chart parts, in the order of the charts
 */
export function drawingXml(charts: readonly ChartPlan[], relationshipIds: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index, relationshipIds[index] ?? "")).join("");
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIPS_NS}">${anchors}</xdr:wsDr>`;
}

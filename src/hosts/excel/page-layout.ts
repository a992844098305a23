import { columnLetters, rangeA1 } from "../../core/workbook/a1";
import type { HeaderFooterText, PagePlan } from "../../core/workbook/sheet-plan";

/** In inches, as the file host sets them. */
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };

/** Print set-up of a sheet (ExcelApi 1.9). */
export function layOutPage(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: page.fitToWidth, ...(page.fitToHeight > 0 ? { verticalFitToPages: page.fitToHeight } : {}) };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Inches", MARGINS);
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`);
  if (page.titleColumns) layout.setPrintTitleColumns(`$${columnLetters(page.titleColumns[0])}:$${columnLetters(page.titleColumns[1])}`);
  if (page.printArea) layout.setPrintArea(rangeA1(page.printArea));
  const texts = layout.headersFooters.defaultForAllPages;
  const { header, footer } = page;
  if (header.left !== undefined) texts.leftHeader = headerCode(header.left);
  if (header.center !== undefined) texts.centerHeader = headerCode(header.center);
  if (header.right !== undefined) texts.rightHeader = headerCode(header.right);
  if (footer.left !== undefined) texts.leftFooter = headerCode(footer.left);
  if (footer.center !== undefined) texts.centerFooter = headerCode(footer.center);
  if (footer.right !== undefined) texts.rightFooter = headerCode(footer.right);
}

/** Excel's own codes: `&P` page, `&N` pages, `&A` sheet; an ampersand of a text is doubled. */
function headerCode(text: HeaderFooterText): string {
  if (typeof text === "string") return text.replaceAll("&", "&&");
  return text.field === "pageOfPages" ? "Page &P of &N" : "&A";
}

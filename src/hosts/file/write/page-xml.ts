import { HostError } from "../../../core/workbook/host";
import type { HeaderFooterPlan, HeaderFooterText, PagePlan } from "../../../core/workbook/sheet-plan";
import { plainElementText } from "./xml-text";

const PAPER_A4 = 9;
/** Excel's limit for the three parts of a header or footer together. */
const MAX_HEADER = 255;

function headerPart(code: "&L" | "&C" | "&R", text: HeaderFooterText | undefined): string {
  if (text === undefined || text === "") return "";
  if (typeof text === "string") return code + text.replace(/&/g, "&&");
  return code + (text.field === "pageOfPages" ? "Page &P of &N" : "&A");
}

/** A header or footer in Excel's code: `&L…&C…&R…`, an ampersand of the text doubled. */
export function headerCode(plan: HeaderFooterPlan): string {
  const code = headerPart("&L", plan.left) + headerPart("&C", plan.center) + headerPart("&R", plan.right);
  if (code.length > MAX_HEADER)
    throw new HostError(
      `A printed header or footer would be ${code.length} characters long and Excel takes ${MAX_HEADER}; shorten the name of the entity.`,
    );
  return code;
}

/** `printOptions`, `pageMargins`, `pageSetup` and `headerFooter` of a worksheet, in that order. Margins in inches. */
export function pageXml(page: PagePlan): string {
  const header = headerCode(page.header);
  const footer = headerCode(page.footer);
  const texts =
    (header === "" ? "" : `<oddHeader>${plainElementText(header)}</oddHeader>`) +
    (footer === "" ? "" : `<oddFooter>${plainElementText(footer)}</oddFooter>`);
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPER_A4}" fitToWidth="${page.fitToWidth}" fitToHeight="${page.fitToHeight}" orientation="${page.orientation}"/>` +
    (texts === "" ? "" : `<headerFooter>${texts}</headerFooter>`)
  );
}

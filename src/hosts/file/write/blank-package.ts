import { EMPTY_STYLES } from "./style-sections";
import { RELATIONSHIPS_NS, SPREADSHEET_NS, XML_DECLARATION } from "./xml-text";

const PACKAGE_NS = "http://schemas.openxmlformats.org/package/2006";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const NO_SHEETS = `${XML_DECLARATION}<workbook xmlns="${SPREADSHEET_NS}" xmlns:r="${RELATIONSHIPS_NS}"><bookViews><workbookView/></bookViews><sheets></sheets><calcPr fullCalcOnLoad="1"/></workbook>`;

/** The parts of a workbook without a single sheet, by name: the start of every new file. A sheet must be added before it is saved. */
export function blankParts(): ReadonlyMap<string, string> {
  return new Map([
    [
      "[Content_Types].xml",
      `${XML_DECLARATION}<Types xmlns="${PACKAGE_NS}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN_TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${MAIN_TYPE}.styles+xml"/>` +
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
    ],
    [
      "_rels/.rels",
      `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_NS}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS_NS}/officeDocument" Target="xl/workbook.xml"/>` +
        `<Relationship Id="rId2" Type="${RELATIONSHIPS_NS}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    ],
    [
      "docProps/app.xml",
      `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>SeMS for Excel</Application></Properties>`,
    ],
    ["xl/workbook.xml", NO_SHEETS],
    [
      "xl/_rels/workbook.xml.rels",
      `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_NS}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS_NS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", EMPTY_STYLES],
  ]);
}

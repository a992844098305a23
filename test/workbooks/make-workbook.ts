import { makeZip } from "./make-zip";

export interface MadeTable {
  readonly name: string;
  readonly ref: string;
  readonly headings: readonly string[];
  /** Further attributes of the table element. */
  readonly attributes?: string;
}

export interface MadeSheet {
  readonly name: string;
  /** Inside of `<sheetData>`. */
  readonly rows?: string;
  /** Behind `</sheetData>`. */
  readonly tail?: string;
  /** The whole part instead. */
  readonly xml?: string | Uint8Array;
  readonly state?: string;
  readonly tables?: readonly MadeTable[];
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Inside of `<sst>`. */
  readonly strings?: string;
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  /** In front of `<sheets>` and behind it. */
  readonly before?: string;
  readonly after?: string;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

export type Parts = Map<string, string | Uint8Array>;

/** The parts of a small workbook, as Excel would lay them out. Change the map to make it wrong. */
export function workbookParts(workbook: MadeWorkbook): Parts {
  const parts: Parts = new Map();
  const types: string[] = [`<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/>`];
  parts.set("[Content_Types].xml", "");
  parts.set("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
  const links: [string, string][] = workbook.sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]);
  if (workbook.strings !== undefined) {
    parts.set("xl/sharedStrings.xml", `${DECLARATION}<sst xmlns="${MAIN}">${workbook.strings}</sst>`);
    links.push(["sharedStrings", "sharedStrings.xml"]);
  }
  if (workbook.styles !== undefined) {
    parts.set("xl/styles.xml", `${DECLARATION}<styleSheet xmlns="${MAIN}">${workbook.styles}</styleSheet>`);
    links.push(["styles", "styles.xml"]);
  }
  const sheets = workbook.sheets.map(
    ({ name, state }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const inner = `${workbook.before ?? ""}<sheets>${sheets.join("")}</sheets>${workbook.after ?? ""}`;
  parts.set("xl/workbook.xml", `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</workbook>`);
  parts.set("xl/_rels/workbook.xml.rels", relationships(links));
  let tableCount = 0;
  workbook.sheets.forEach((sheet, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheet.xml ?? worksheetXml(sheet));
    const tables = sheet.tables ?? [];
    if (tables.length === 0) return;
    const own = tables.map((table): [string, string] => {
      parts.set(`xl/tables/table${++tableCount}.xml`, tableXml(table, tableCount));
      return ["table", `../tables/table${tableCount}.xml`];
    });
    parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships(own));
  });
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  parts.set(
    "[Content_Types].xml",
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${types.join("")}</Types>`,
  );
  return parts;
}

export function zipParts(parts: Parts): Uint8Array {
  return makeZip([...parts].map(([name, data]) => ({ name, data })));
}

export function makeWorkbook(workbook: MadeWorkbook): Uint8Array {
  return zipParts(workbookParts(workbook));
}

export function worksheetXml(sheet: Pick<MadeSheet, "rows" | "tail">): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${sheet.rows ?? ""}</sheetData>${sheet.tail ?? ""}</worksheet>`;
}

export function relationships(links: readonly (readonly [string, string])[]): string {
  const inner = links.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("");
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

function tableXml(table: MadeTable, id: number): string {
  const columns = table.headings.map((heading, index) => `<tableColumn id="${index + 1}" name="${escaped(heading)}"/>`).join("");
  const attributes = `id="${id}" name="${escaped(table.name)}" displayName="${escaped(table.name)}" ref="${table.ref}" ${table.attributes ?? ""}`;
  return `${DECLARATION}<table xmlns="${MAIN}" ${attributes}><tableColumns count="${table.headings.length}">${columns}</tableColumns></table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

import { MAIN, workbookParts, worksheetXml, zipParts } from "../workbooks/make-workbook";
import { inRow, ONE_CELL, replaced, SHEET, sheetOf, spoilt, STRINGS, WORKBOOK, type HostileFile } from "./hostile-file";

const LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const EXTERNAL = '<!DOCTYPE x SYSTEM "file:///etc/passwd" [<!ENTITY a SYSTEM "http://localhost:9/">]>';
const TABLE = { name: "t", ref: "A1:A2", headings: ["x"] };
const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from(order === "le" ? bytes : bytes.swap16());
};
const sheetText = worksheetXml({ rows: ONE_CELL });
const asSheet = (xml: string | Uint8Array) => spoilt((parts) => parts.set(SHEET, xml));
const deep = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;

/** Parts that are not the XML that a workbook holds. */
export const hostileMarkup: readonly HostileFile[] = [
  { name: "a billion laughs in the texts", make: replaced(STRINGS, "<sst", `${LAUGHS}<sst`), refused: /DOCTYPE/ },
  { name: "a billion laughs in the sheet", make: replaced(SHEET, "<worksheet", `${LAUGHS}<worksheet`), refused: /DOCTYPE/ },
  { name: "an external entity in the sheet", make: replaced(SHEET, "<worksheet", `${EXTERNAL}<worksheet`), refused: /DOCTYPE/ },
  { name: "a DOCTYPE in the workbook", make: replaced(WORKBOOK, "<workbook", `${EXTERNAL}<workbook`), refused: /DOCTYPE/ },
  { name: "a DOCTYPE in the relationships", make: replaced("_rels/.rels", "<Relationships", `${LAUGHS}<Relationships`), refused: /DOCTYPE/ },
  { name: "a DOCTYPE in the content types", make: replaced("[Content_Types].xml", "<Types", `${LAUGHS}<Types`), refused: /DOCTYPE/ },
  {
    name: "a DOCTYPE in a table",
    make: replaced("xl/tables/table1.xml", "<table ", `${LAUGHS}<table `, { sheets: [{ name: "One", tables: [TABLE] }] }),
    refused: /DOCTYPE/,
  },
  { name: "a DOCTYPE in the middle of a sheet", make: replaced(SHEET, "<row", `${LAUGHS}<row`), refused: /DOCTYPE/ },
  { name: "an entity in a cell", make: sheetOf(inRow('<c r="A1" t="str"><v>&xxe;</v></c>')), refused: /entities/ },
  { name: "an entity in a text", make: replaced(STRINGS, "text", "&xxe;"), refused: /entities/ },
  { name: "a character that does not exist", make: sheetOf(inRow('<c r="A1" t="str"><v>&#x7fffffff;</v></c>')), refused: /entities/ },
  { name: "UTF-16 with its mark", make: asSheet(utf16(`\ufeff${sheetText}`, "le")), refused: /UTF-8/ },
  { name: "UTF-16 with its mark the other way round", make: asSheet(utf16(`\ufeff${sheetText}`, "be")), refused: /UTF-8/ },
  { name: "UTF-16 without a mark", make: asSheet(utf16(sheetText, "le")), refused: /UTF-8/ },
  { name: "UTF-16 texts", make: spoilt((parts) => parts.set(STRINGS, utf16(String(parts.get(STRINGS)), "be"))), refused: /UTF-8/ },
  { name: "another declared encoding", make: replaced(SHEET, "UTF-8", "Shift_JIS"), refused: /UTF-8/ },
  {
    name: "broken UTF-8 in a text",
    make: spoilt((parts) => parts.set(STRINGS, Buffer.from(String(parts.get(STRINGS)).replace("text", "\u00e9"), "latin1"))),
    refused: /UTF-8/,
  },
  {
    name: "a byte order mark in every part",
    make: () =>
      zipParts(new Map([...workbookParts({ sheets: [{ name: "One", rows: ONE_CELL }] })].map(([name, text]) => [name, `\ufeff${String(text)}`]))),
    cells: { A1: 1 },
  },
  {
    name: "prefixes on every tag of the sheet",
    make: asSheet(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ),
    cells: { A1: "1" },
  },
  {
    name: "cells under another prefix than their sheet",
    make: asSheet(
      `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></sheetData></worksheet>`,
    ),
    refused: /another prefix/,
  },
  { name: "a sheet of another vocabulary", make: asSheet('<worksheet xmlns="urn:other"><sheetData/></worksheet>'), refused: /not a worksheet/ },
  {
    name: "a Strict sheet in an ordinary workbook",
    make: asSheet('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData/></worksheet>'),
    refused: /not a worksheet/,
  },
  {
    name: "10,000 nested elements behind the cells",
    make: replaced(SHEET, "</worksheet>", `${deep(10_000)}</worksheet>`),
    refused: /deeper than 64/,
  },
  { name: "10,000 nested elements in a cell", make: sheetOf(inRow(`<c r="A1">${deep(10_000)}<v>1</v></c>`)), refused: /deeper than 64/ },
  { name: "10,000 nested elements in the workbook", make: replaced(WORKBOOK, "<sheets>", `${deep(10_000)}<sheets>`), refused: /deeper than 64/ },
  { name: "10,000 nested elements in the texts", make: replaced(STRINGS, "<si>", `<si>${deep(10_000)}`), refused: /deeper than 64/ },
  { name: "60 nested elements, which is allowed", make: replaced(SHEET, "</worksheet>", `${deep(60)}</worksheet>`), cells: { A1: 1 } },
  { name: "an empty sheet part", make: asSheet(""), refused: /sheet1\.xml/ },
  { name: "noise as a sheet", make: asSheet(Uint8Array.from({ length: 5000 }, (_, index) => 1 + ((index * 89) % 255))), refused: /sheet1\.xml/ },
  { name: "a sheet that stops in a tag", make: asSheet(sheetText.slice(0, sheetText.indexOf("<v>") + 2)), refused: /sheet1\.xml/ },
  { name: "a sheet that stops in a comment", make: asSheet(sheetText.replace("</row>", "<!-- ")), refused: /sheet1\.xml/ },
  {
    name: "a sheet and the texts swapped",
    make: spoilt((parts) => {
      const sheet = String(parts.get(SHEET));
      parts.set(SHEET, String(parts.get(STRINGS))).set(STRINGS, sheet);
    }),
    refused: /xl\//,
  },
  { name: "a workbook without sheets", make: replaced(WORKBOOK, '<sheet name="One" sheetId="1" r:id="rId1"/>', ""), refused: /lists no sheets/ },
  {
    name: "a sheet that is the workbook itself",
    make: replaced("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "workbook.xml"),
    refused: /no worksheet/,
  },
  {
    name: "a comment, an instruction and CDATA around a value",
    make: sheetOf(inRow('<!-- <c r="A1"><v>9</v></c> --><?x <v>9</v> ?><c r="A1" t="str"><v>a<!-- b --><![CDATA[<c>]]></v></c>')),
    cells: { A1: "a<c>" },
  },
  { name: "an attribute with a tag in it", make: sheetOf('<row r="1" x=">\'<!-- "><c r="A1"><v>1</v></c></row>'), cells: { A1: 1 } },
];

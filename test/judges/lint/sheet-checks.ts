import { attribute, childNamed, childrenNamed, descendantsNamed, localName } from "../xml-tree";
import type { XmlElement } from "../xml-tree";
import { areaOf, LAST_COLUMN, LAST_ROW, overlap, overlappingPairs } from "./cell-ref";
import type { Report } from "./lint-problem";
import type { LintSheet, LintWorkbook } from "./workbook-model";

/** The order that the schema asks of a worksheet's children. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

const ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
];
const MAX_TEXT = 32_767;
const MAX_HEADER = 255;

/** Rows, columns, cells, merges and print texts of one worksheet. */
export function checkSheet(sheet: LintSheet, workbook: LintWorkbook, report: Report): void {
  if (sheet.root === undefined) return;
  checkOrder(sheet.root, sheet.part, report);
  checkColumns(sheet.root, sheet.part, report);
  checkRows(sheet.root, sheet.part, workbook, report);
  checkMerges(sheet, report);
  for (const text of childNamed(sheet.root, "headerFooter")?.children ?? []) {
    if (text.text.length > MAX_HEADER)
      report("page.header", sheet.part, `${text.name} has ${text.text.length} characters; Excel allows ${MAX_HEADER}`);
  }
}

function checkOrder(root: XmlElement, part: string, report: Report): void {
  let last = -1;
  for (const child of root.children) {
    const place = ORDER.indexOf(localName(child));
    if (place >= 0 && place < last) report("ws.order", part, `<${child.name}> stands too late`);
    last = Math.max(last, place);
  }
}

function checkColumns(root: XmlElement, part: string, report: Report): void {
  let last = 0;
  for (const column of childNamed(root, "cols")?.children ?? []) {
    const [min, max] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
    if (!(min > last) || !(max >= min) || max > LAST_COLUMN)
      report("cols.overlap", part, `columns ${min} to ${max} overlap, go backwards or leave the sheet`);
    const width = attribute(column, "width");
    if (width !== undefined && !(Number(width) >= 0 && Number(width) <= 255))
      report("cols.width", part, `a width of ${width} is not between 0 and 255`);
    last = Math.max(last, max);
  }
}

function checkRows(root: XmlElement, part: string, workbook: LintWorkbook, report: Report): void {
  const styleCount = childrenNamed(childNamed(workbook.styles ?? root, "cellXfs") ?? root, "xf").length;
  let last = 0;
  for (const row of childrenNamed(childNamed(root, "sheetData") ?? root, "row")) {
    const number = Number(attribute(row, "r") ?? last + 1);
    if (!(number > last) || number > LAST_ROW) report("row.order", part, `row ${number} stands after row ${last}`);
    const height = attribute(row, "ht");
    if (height !== undefined && !(Number(height) >= 0 && Number(height) <= 409.5))
      report("row.height", part, `row ${number} is ${height} points high; Excel allows 409.5`);
    last = number;
    let column = 0;
    for (const cell of childrenNamed(row, "c")) {
      const ref = attribute(cell, "r") ?? "";
      const area = areaOf(ref);
      if (area === undefined || area.top !== number) report("cell.row", part, `stands in row ${number}`, ref);
      else if (area.left <= column) report("cell.order", part, "stands twice or out of order", ref);
      column = Math.max(column, area?.left ?? 0);
      if (Number(attribute(cell, "s") ?? 0) >= Math.max(1, styleCount))
        report("cell.style", part, `has style ${attribute(cell, "s")}, but there are ${styleCount}`, ref);
      checkValue(cell, ref, part, workbook, report);
    }
  }
}

function checkValue(cell: XmlElement, ref: string, part: string, workbook: LintWorkbook, report: Report): void {
  const value = childNamed(cell, "v")?.text;
  const type = attribute(cell, "t") ?? "n";
  if (childNamed(cell, "f") && value === undefined && type !== "str" && type !== "inlineStr")
    report("f.uncached", part, "has a formula without a stored result", ref);
  if (value === undefined) {
    if (type === "s") report("cell.sst", part, "names no shared string", ref);
    const inline = descendantsNamed(cell, "t").reduce((sum, text) => sum + text.text.length, 0);
    if (inline > MAX_TEXT) report("cell.long", part, `holds ${inline} characters; Excel allows ${MAX_TEXT}`, ref);
    return;
  }
  if (type === "n" && (value.trim() === "" || !Number.isFinite(Number(value)))) report("cell.num", part, `"${value}" is no number`, ref);
  if (type === "b" && !/^(0|1|true|false)$/.test(value)) report("cell.bool", part, `"${value}" is neither 0 nor 1`, ref);
  if (type === "e" && !ERRORS.includes(value)) report("cell.error", part, `"${value}" is no error of Excel`, ref);
  if (type === "s" && (!/^\d+$/.test(value) || workbook.sharedStrings[Number(value)] === undefined))
    report("cell.sst", part, `names shared string ${value}, but there are ${workbook.sharedStrings.length}`, ref);
  if (!["n", "b", "e", "s", "str", "inlineStr", "d"].includes(type)) report("cell.type", part, `has the unknown type "${type}"`, ref);
  const text = type === "s" ? (workbook.sharedStrings[Number(value)] ?? "") : value;
  if (text.length > MAX_TEXT) report("cell.long", part, `holds ${text.length} characters; Excel allows ${MAX_TEXT}`, ref);
}

function checkMerges(sheet: LintSheet, report: Report): void {
  const merges = (sheet.root ? (childNamed(sheet.root, "mergeCells")?.children ?? []) : []).flatMap((element) => {
    const ref = attribute(element, "ref") ?? "";
    const area = areaOf(ref);
    if (area === undefined) report("merge.ref", sheet.part, `"${ref}" is no range`);
    return area ? [{ ref, area }] : [];
  });
  for (const [first, second] of overlappingPairs(merges)) report("merge.overlap", sheet.part, `${first.ref} and ${second.ref} overlap`);
  for (const merge of merges) {
    const table = sheet.tables.find((candidate) => overlap(candidate.area, merge.area));
    if (table) report("merge.table", sheet.part, `${merge.ref} lies in table ${table.name}`);
  }
}

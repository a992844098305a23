import { attribute, childNamed, descendantsNamed } from "../xml-tree";
import type { XmlElement } from "../xml-tree";
import { areaOf, LAST_COLUMN, LAST_ROW } from "./cell-ref";
import type { Report } from "./lint-problem";
import { checkRelationshipIds } from "./relationship-ids";
import type { LintSheet, LintWorkbook } from "./workbook-model";

/** Links, drawings and charts: where they stand and what they point at. */
export function checkDrawings(workbook: LintWorkbook, report: Report): void {
  for (const sheet of workbook.sheets) {
    checkRelationshipIds(workbook.file, sheet.part, report);
    checkLinks(sheet, workbook, report);
    for (const drawing of workbook.file.relationshipsOf(sheet.part).filter((relationship) => relationship.kind === "drawing")) {
      checkRelationshipIds(workbook.file, drawing.path, report);
      checkAnchors(drawing.path, workbook.file.trees.get(drawing.path), report);
      for (const chart of workbook.file.relationshipsOf(drawing.path).filter((relationship) => relationship.kind === "chart"))
        checkChart(chart.path, workbook, report);
    }
  }
}

function checkLinks(sheet: LintSheet, workbook: LintWorkbook, report: Report): void {
  const links = sheet.root && childNamed(sheet.root, "hyperlinks");
  for (const link of links?.children ?? []) {
    const [ref = "", location] = [attribute(link, "ref"), attribute(link, "location")];
    if (areaOf(ref) === undefined) report("link.ref", sheet.part, `"${ref}" is no range`);
    if (location === undefined && attribute(link, "r:id") === undefined) report("link.location", sheet.part, "leads nowhere", ref);
    if (location !== undefined && attribute(link, "r:id") === undefined && !isPlace(location, workbook))
      report("link.location", sheet.part, `leads to "${location}", which does not exist`, ref);
  }
}

/** A name, a table, or a range with or without its sheet. */
function isPlace(text: string, workbook: LintWorkbook): boolean {
  const lower = text.toLowerCase();
  if (workbook.names.some((name) => name.name.toLowerCase() === lower)) return true;
  if (workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === lower))) return true;
  const match = /^(?:(.*)!)?([^!]*)$/s.exec(text);
  return match !== null && (match[1] === undefined || sheetExists(match[1], workbook)) && areaOf(match[2] ?? "") !== undefined;
}

function sheetExists(written: string, workbook: LintWorkbook): boolean {
  const name = written.replace(/^'|'$/g, "").replace(/''/g, "'").toLowerCase();
  return workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name);
}

function checkAnchors(part: string, root: XmlElement | undefined, report: Report): void {
  if (root === undefined) return;
  for (const anchor of [...descendantsNamed(root, "twoCellAnchor"), ...descendantsNamed(root, "oneCellAnchor")]) {
    const [from, to] = [corner(anchor, "from"), corner(anchor, "to")];
    const outside = [from, to].some((place) => place && !(place.row >= 0 && place.row < LAST_ROW && place.column >= 0 && place.column < LAST_COLUMN));
    if (from === undefined || outside) report("drawing.anchor", part, "an object stands outside of the sheet");
    else if (to && (to.row < from.row || to.column < from.column)) report("drawing.anchor", part, "an object ends before it begins");
  }
  const ids = descendantsNamed(root, "cNvPr").map((element) => attribute(element, "id") ?? "");
  if (new Set(ids).size < ids.length) report("drawing.id", part, "two objects have the same id");
}

function corner(anchor: XmlElement, name: string): { readonly row: number; readonly column: number } | undefined {
  const place = childNamed(anchor, name);
  return place && { row: Number(childNamed(place, "row")?.text ?? NaN), column: Number(childNamed(place, "col")?.text ?? NaN) };
}

function checkChart(part: string, workbook: LintWorkbook, report: Report): void {
  const root = workbook.file.trees.get(part);
  for (const formula of root ? descendantsNamed(root, "f") : []) {
    const match = /^\(?(?:(.+)!)([^!]+?)\)?$/s.exec(formula.text);
    const reachable = match && (/\[/.test(match[1] ?? "") || (formula.text.startsWith("(") ? true : sheetExists(match[1] ?? "", workbook)));
    if (!reachable) report("chart.ref", part, `refers to "${formula.text}", which does not exist`);
    else if (
      areaOf(match[2] ?? "") === undefined &&
      !formula.text.startsWith("(") &&
      !workbook.names.some((name) => name.name.toLowerCase() === (match[2] ?? "").toLowerCase())
    )
      report("chart.ref", part, `"${formula.text}" is no range`);
  }
}

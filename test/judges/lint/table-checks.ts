import { attribute, childNamed, childrenNamed } from "../xml-tree";
import { areaOf, lettersOf, looksLikeCell, overlappingPairs } from "./cell-ref";
import type { Report } from "./lint-problem";
import type { LintSheet, LintTable, LintWorkbook } from "./workbook-model";
import { cellText } from "./workbook-model";
import { VALID_NAME } from "./workbook-checks";

/** Tables: almost everything that the Open XML SDK does not look at and Excel repairs. */
export function checkTables(workbook: LintWorkbook, report: Report): void {
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const sheet of workbook.sheets) {
    checkTableParts(sheet, report);
    for (const [first, second] of overlappingPairs(sheet.tables)) report("table.overlap", second.part, `${first.name} and ${second.name} overlap`);
    for (const table of sheet.tables) {
      const id = attribute(table.element, "id") ?? "";
      if (!VALID_NAME.test(table.name) || looksLikeCell(table.name) || table.name.length > 255)
        report("table.name", table.part, `"${table.name}" cannot name a table`);
      if (names.has(table.name.toLowerCase())) report("table.dup", table.part, `"${table.name}" stands twice`);
      if (!/^[1-9]\d*$/.test(id) || ids.has(id)) report("table.id", table.part, `id "${id}" is wrong or stands twice`);
      names.add(table.name.toLowerCase());
      ids.add(id);
      checkShape(table, report);
      checkColumns(table, report);
      checkHeadings(table, sheet, workbook, report);
    }
  }
}

function checkTableParts(sheet: LintSheet, report: Report): void {
  const listed = sheet.root
    ? childrenNamed(childNamed(sheet.root, "tableParts") ?? { name: "", attributes: new Map(), children: [], text: "" }, "tablePart").length
    : 0;
  if (sheet.root && listed !== sheet.tables.length)
    report("table.parts", sheet.part, `lists ${listed} tables, but is related to ${sheet.tables.length}`);
}

function checkShape(table: LintTable, report: Report): void {
  const { area } = table;
  if (area.top === 0) report("table.rows", table.part, `"${attribute(table.element, "ref")}" is no range`);
  else if (area.bottom - area.top + 1 < table.headerRows + table.totalsRows + 1) report("table.rows", table.part, "has no row for a record");
  if (area.right - area.left + 1 !== table.columns.length)
    report("table.width", table.part, `is ${area.right - area.left + 1} columns wide, but names ${table.columns.length}`);
  const listed = childNamed(table.element, "tableColumns");
  if (listed && attribute(listed, "count") !== undefined && Number(attribute(listed, "count")) !== table.columns.length)
    report("table.width", table.part, `counts ${attribute(listed, "count")} columns, but names ${table.columns.length}`);
  const filter = childNamed(table.element, "autoFilter");
  if (!filter) return;
  const covered = areaOf(attribute(filter, "ref") ?? "");
  const right =
    covered &&
    covered.top === area.top &&
    covered.left === area.left &&
    covered.right === area.right &&
    covered.bottom === area.bottom - table.totalsRows;
  if (!right) report("table.autofilter", table.part, `the filter covers "${attribute(filter, "ref")}" instead of the table without its totals`);
}

function checkColumns(table: LintTable, report: Report): void {
  const listed = childNamed(table.element, "tableColumns");
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const column of listed ? childrenNamed(listed, "tableColumn") : []) {
    const [id = "", name = ""] = [attribute(column, "id"), attribute(column, "name")];
    if (!/^[1-9]\d*$/.test(id) || ids.has(id)) report("table.colid", table.part, `column id "${id}" is wrong or stands twice`);
    if (name === "" || name.length > 255) report("table.colname", table.part, `a column name has ${name.length} characters`);
    if (names.has(name.toLowerCase())) report("table.dupcol", table.part, `column "${name}" stands twice`);
    ids.add(id);
    names.add(name.toLowerCase());
  }
}

function checkHeadings(table: LintTable, sheet: LintSheet, workbook: LintWorkbook, report: Report): void {
  if (table.headerRows === 0 || table.area.top === 0) return;
  table.columns.forEach((name, index) => {
    const ref = `${lettersOf(table.area.left + index)}${table.area.top}`;
    const cell = sheet.cells.get(ref);
    const text = cellText(cell, workbook);
    if (cell && (childNamed(cell.element, "f") || text === undefined))
      report("table.header-type", table.part, `the heading of "${name}" must be text that is typed`, ref);
    else if (text !== name) report("table.header", table.part, `the heading cell says "${text ?? ""}", the table says "${name}"`, ref);
  });
}

import { parseA1 } from "../../core/workbook/a1";
import type { RangeRef } from "../../core/workbook/cell";
import { BrokenPart } from "./broken-part";
import { decodeExcelEscapes } from "./xml-text";
import { MAX_COLUMNS, MAX_ROWS } from "./scanned-cell";
import type { XmlElement } from "./xml-tree";

/** A table as its own part describes it. */
export interface TablePart {
  readonly part: string;
  /** The name that formulas use. */
  readonly name: string;
  readonly headings: readonly string[];
  /** Row of the headings, also where they are switched off (-1 for a table without headings in the first row). */
  readonly top: number;
  /** The records alone, without headings and totals. */
  readonly body: RangeRef;
  readonly hasTotals: boolean;
}

/** @throws BrokenPart when the part does not describe a table. */
export function readTablePart(root: XmlElement, part: string): TablePart {
  const name = root.attribute("displayName") ?? root.attribute("name");
  const range = parseA1(root.attribute("ref") ?? "");
  if (root.local !== "table" || !name || !range) throw new BrokenPart(part, "it describes no table");
  const headings = (root.child("tableColumns")?.children("tableColumn") ?? []).map((column) => decodeExcelEscapes(column.attribute("name") ?? ""));
  if (headings.length !== range.columns) throw new BrokenPart(part, "it names more or fewer columns than it covers");
  if (range.top + range.rows > MAX_ROWS || range.left + range.columns > MAX_COLUMNS) throw new BrokenPart(part, "it reaches beyond its sheet");
  const headingRows = rowCount(root, "headerRowCount", 1);
  const totalRows = rowCount(root, "totalsRowCount", 0);
  const rows = Math.max(0, range.rows - headingRows - totalRows);
  const top = range.top + headingRows;
  return { part, name, headings, top: top - 1, body: { top, left: range.left, rows, columns: range.columns }, hasTotals: totalRows > 0 };
}

function rowCount(root: XmlElement, attribute: string, otherwise: number): number {
  const count = Number(root.attribute(attribute) ?? otherwise);
  return count > 0 ? 1 : 0;
}

import { parseA1 } from "../core/workbook/a1";
import type { RangeRef } from "../core/workbook/cell";
import type { WorkbookContent } from "../core/workbook/content";

export interface SheetRange {
  readonly sheet: string;
  readonly range: RangeRef;
}

/** A name may stand for another name; nobody chains more of them than this. */
const DEEPEST = 4;

/**
 * The cells that a reference stands for: `B3:B9`, `'Lists'!$B$3:$B$9`, `tblLists[Code]` or a defined name for one of them.
 * Undefined for anything that would have to be calculated.
 * @param sheet where a reference without a sheet belongs.
 */
export function findRange(reference: string, content: WorkbookContent, sheet: string, depth = 0): SheetRange | undefined {
  if (depth > DEEPEST) return undefined;
  const [, quoted, bare, area] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(reference.trim()) ?? [];
  const range = parseA1(area ?? "");
  const named = quoted?.replace(/''/g, "'") ?? bare ?? sheet;
  if (range) return content.sheets.some(({ name }) => name === named) ? { sheet: named, range } : undefined;
  const column = tableColumn(reference.trim(), content);
  if (column) return column;
  const name = content.names.find((candidate) => candidate.name.toLowerCase() === reference.trim().toLowerCase());
  return name && findRange(name.refersTo, content, sheet, depth + 1);
}

function tableColumn(reference: string, content: WorkbookContent): SheetRange | undefined {
  const [, tableName = "", heading = ""] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(reference) ?? [];
  for (const { name: sheet, tables } of content.sheets) {
    const table = tables.find((candidate) => candidate.name.toLowerCase() === tableName.toLowerCase());
    const position = table?.headings.findIndex((candidate) => candidate.toLowerCase() === heading.toLowerCase()) ?? -1;
    if (table && position >= 0) return { sheet, range: { top: table.top + 1, left: table.left + position, rows: table.rowCount, columns: 1 } };
  }
  return undefined;
}

import { parseA1, rangeA1 } from "../../../core/workbook/a1";
import type { RangeRef } from "../../../core/workbook/cell";
import { HostError } from "../../../core/workbook/host";
import { readTablePart } from "../read-table-part";
import type { TablePart } from "../read-table-part";
import { isWorksheetProtected } from "../worksheet-root";
import type { XmlElement } from "../xml-tree";
import { findSpans } from "./cell-spans";
import type { CellSpan } from "./cell-spans";
import type { SheetEntry, WorkbookDraft } from "./workbook-draft";
import { mergedRanges, worksheetTail } from "./worksheet-tail";

/** A table that is about to grow. */
export interface EditableTable extends TablePart {
  readonly sheet: SheetEntry;
  /** Headings and totals included. */
  readonly range: RangeRef;
}

/** @throws HostError when cells of this sheet cannot be written: a chart sheet, or a protected one */
export function checkWritable(draft: WorkbookDraft, sheet: SheetEntry): void {
  if (!sheet.isWorksheet) throw new HostError(`'${sheet.name}' is not a worksheet, so nothing can be written into its cells.`);
  if (isWorksheetProtected(draft.pkg.bytes(sheet.part), sheet.part)) {
    throw new HostError(`The sheet '${sheet.name}' is protected; take the protection off in Excel (Review, Unprotect Sheet) and try again.`);
  }
}

/** @throws HostError when there is no such table or when it cannot grow */
export function editableTable(draft: WorkbookDraft, name: string): EditableTable {
  const entry = draft.table(name);
  if (!entry) throw new HostError(`The workbook has no table '${name}'; nothing was changed.`);
  checkWritable(draft, entry.sheet);
  const root = draft.pkg.xml(entry.part);
  const table = readTablePart(root, entry.part);
  return { ...table, sheet: entry.sheet, range: parseA1(root.attribute("ref") ?? "") ?? table.body };
}

function overlaps(one: RangeRef, other: RangeRef): boolean {
  return (
    one.top < other.top + other.rows && other.top < one.top + one.rows && one.left < other.left + other.columns && other.left < one.left + one.columns
  );
}

/** The cells of a range that stand in the file, row by row. */
export function cellsIn(draft: WorkbookDraft, sheet: SheetEntry, range: RangeRef): readonly CellSpan[] {
  const rows = new Set(Array.from({ length: range.rows }, (_, index) => range.top + index));
  const spans = findSpans(draft.pkg.bytes(sheet.part), sheet.part, rows);
  return [...spans.rows.values()].flatMap((row) => row.cells.filter(({ column }) => column >= range.left && column < range.left + range.columns));
}

/** @throws HostError when a range that a table is to grow into holds cells, merged cells or another table */
export function checkFree(draft: WorkbookDraft, table: EditableTable, range: RangeRef, toDo: string): void {
  const { sheet } = table;
  const bytes = draft.pkg.bytes(sheet.part);
  const { frame } = findSpans(bytes, sheet.part, new Set());
  const isTaken =
    cellsIn(draft, sheet, range).some((cell) => cell.hasValue || cell.hasFormula) ||
    mergedRanges(worksheetTail(bytes, frame.dataEnd)).some((merge) => overlaps(merge, range)) ||
    draft
      .tables()
      .some(
        (other) =>
          other.sheet.part === sheet.part && other.part !== table.part && overlaps(range, readTablePart(draft.pkg.xml(other.part), other.part).body),
      );
  if (isTaken) throw new HostError(`The table '${table.name}' cannot grow on '${sheet.name}' because ${rangeA1(range)} is not empty; ${toDo}.`);
}

/** Gives a table its new size; its filter buttons go along. */
export function resizeTable(root: XmlElement, range: RangeRef): void {
  const ref = rangeA1(range);
  root.setAttribute("ref", ref);
  root.child("autoFilter")?.setAttribute("ref", ref);
  // The mark of a table without any record.
  if (root.attribute("insertRow") !== undefined) root.removeAttribute("insertRow");
}

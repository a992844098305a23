import { columnLetters } from "../workbook/a1";
import type { CellValue } from "../workbook/cell";
import type { ColumnContent, SheetContent } from "../workbook/content";
import type { OpenBook } from "../workbook/open-book";
import type { AdoptableSource } from "./adoptable-sources";

export interface SourceColumn {
  /** As it stands above the column, on one line; a second one of the same name is numbered, an empty one is called by its letter. */
  readonly heading: string;
  /** On the sheet, counted from 0. */
  readonly column: number;
  /** As many as there are rows. */
  readonly values: readonly CellValue[];
}

/** What a table or a sheet of the user's holds, as records. */
export interface SourceRows {
  readonly sheet: string;
  /** On the sheet, counted from 0. */
  readonly headingRow: number;
  /** Rows on the sheet that hold something, counted from 0. */
  readonly rows: readonly number[];
  readonly columns: readonly SourceColumn[];
  /** Rows that are left out because they are the headings once more, counted from 0. */
  readonly repeated: readonly number[];
  /** The row that says that it is the total: it and the filled rows below are left out. */
  readonly total?: { readonly row: number; readonly column: number; readonly below: number };
}

/** Why there is nothing to take: it is not in the workbook, holds nothing, has no row of headings, has no row below them. */
export type SourceFault = "gone" | "empty" | "noHeadings" | "noRows";

/** A rectangle of cells, by column. */
interface Block {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columns: readonly ColumnContent[];
}

/** Reads a source. `content` needs its table, or the whole sheet where it is one. Undefined while that sheet has not been read. */
export function sourceRows(source: AdoptableSource, { content }: Pick<OpenBook, "content">): SourceRows | SourceFault | undefined {
  const sheet = content.sheets.find(({ name }) => name === source.sheet);
  if (!sheet) return "gone";
  if (source.kind === "table") return rowsOfTable(sheet, source.table);
  if (!sheet.grid) return undefined;
  const { grid } = sheet;
  if (grid.columns.every(({ values }) => values.every(isEmpty))) return "empty";
  const heading = headingRowOf(grid);
  if (heading === undefined) return "noHeadings";
  const names = grid.columns.map(({ values }) => values[heading] ?? null);
  const { top, left, rowCount, columns } = grid;
  const below = columns.map(({ values }): ColumnContent => ({ values: values.slice(heading + 1) }));
  return rowsBelow(sheet.name, names, { top: top + heading + 1, left, rowCount: rowCount - heading - 1, columns: below });
}

function rowsOfTable(sheet: SheetContent, name: string): SourceRows | SourceFault {
  const table = sheet.tables.find((other) => other.name === name);
  if (!table) return "gone";
  const { headings, top, left, rowCount, columns } = table;
  return rowsBelow(sheet.name, headings, { top: top + 1, left, rowCount, columns });
}

/**
 * The first row with at least two texts, and with half as many as the fullest row has cells (titles and such things as `Prepared by` stand above), that has a
 * filled row below.
 */
function headingRowOf({ columns, rowCount }: Block): number | undefined {
  const filled = countsOf(columns, rowCount, (value) => !isEmpty(value));
  const texts = countsOf(columns, rowCount, (value) => typeof value === "string" && !isEmpty(value));
  const fullest = filled.reduce((most, count) => Math.max(most, count), 0);
  const last = filled.reduce((latest, count, row) => (count > 0 ? row : latest), 0);
  const found = texts.findIndex((count, row) => count >= Math.max(2, fullest / 2) && row < last);
  return found < 0 ? undefined : found;
}

function countsOf(columns: readonly ColumnContent[], rowCount: number, counts: (value: CellValue) => boolean): readonly number[] {
  return Array.from({ length: rowCount }, (_, row) => columns.reduce((sum, { values }) => sum + (counts(values[row] ?? null) ? 1 : 0), 0));
}

function rowsBelow(sheet: string, names: readonly CellValue[], block: Block): SourceRows | SourceFault {
  const cell = (column: number, row: number): CellValue => block.columns[column]?.values[row] ?? null;
  const all = Array.from(names.keys());
  const filled = Array.from({ length: block.rowCount }, (_, row) => row).filter((row) => all.some((column) => !isEmpty(cell(column, row))));
  const firstOf = (row: number): number => all.find((column) => !isEmpty(cell(column, row))) ?? 0;
  const totalAt = filled.findIndex((row) => isTotal(cell(firstOf(row), row)));
  const total = filled[totalAt];
  const above = total === undefined ? filled : filled.slice(0, totalAt);
  const isRepeat = (row: number): boolean => all.every((column) => oneLine(cell(column, row)) === oneLine(names[column] ?? null));
  const rows = above.filter((row) => !isRepeat(row));
  if (rows.length === 0) return "noRows";
  const kept = all.filter((column) => !isEmpty(names[column] ?? null) || rows.some((row) => !isEmpty(cell(column, row))));
  const headings = uniqueHeadings(kept.map((column) => oneLine(names[column] ?? null) || `Column ${columnLetters(block.left + column)}`));
  return {
    sheet,
    headingRow: block.top - 1,
    rows: rows.map((row) => block.top + row),
    columns: kept.map((column, index) => ({
      heading: headings[index] ?? "",
      column: block.left + column,
      values: rows.map((row) => cell(column, row)),
    })),
    repeated: above.filter(isRepeat).map((row) => block.top + row),
    ...(total === undefined ? {} : { total: { row: block.top + total, column: block.left + firstOf(total), below: filled.length - totalAt - 1 } }),
  };
}

function isTotal(value: CellValue): boolean {
  return typeof value === "string" && /^(grand |sub-?)?totals?\b[\s:]*$/i.test(value.trim());
}

function uniqueHeadings(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const plain = heading.toLowerCase();
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}

function oneLine(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value).trim().replace(/\s+/g, " ");
}

export function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

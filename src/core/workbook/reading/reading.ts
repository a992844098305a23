import type { CellValue } from "../cell";
import type { ColumnContent, SheetContent, TableContent, WorkbookContent } from "../content";
import type { ListSnapshot, StructureProblem } from "../snapshot";
import { firstColumnReference } from "../structured-reference";

export interface PlacedTable {
  readonly sheet: SheetContent;
  readonly table: TableContent;
}

/** A workbook while a snapshot is taken of it. */
export interface Reading {
  readonly content: WorkbookContent;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  readonly names: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, ListSnapshot>;
  readonly problems: StructureProblem[];
}

/** The table column that a defined name points to. */
export function namedColumn(name: string, { names, tables }: Reading): ColumnContent | undefined {
  const reference = firstColumnReference(names.get(name.toLowerCase()) ?? "");
  const found = reference && tables.get(reference.table.toLowerCase())?.table;
  return found ? found.columns[headingIndex(found, reference.heading)] : undefined;
}

export function headingIndex(table: TableContent, heading: string): number {
  const exact = table.headings.indexOf(heading);
  if (exact >= 0) return exact;
  const wanted = heading.trim().toLowerCase();
  return table.headings.findIndex((other) => other.trim().toLowerCase() === wanted);
}

export function textOf(value: CellValue): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

export function isBlankText(raw: CellValue): boolean {
  return typeof raw === "string" && raw.trim() === "";
}

import { cellA1, rangeA1 } from "../../core/workbook/a1";
import { isNotCalculated, type CellValue, type RangeRef } from "../../core/workbook/cell";
import type { WorkbookEdit } from "../../core/workbook/edits";
import { HostError } from "../../core/workbook/host";
import { cellProperties, columnsOf, rowsOf } from "./cell-columns";
import type { ExcelSession } from "./excel-session";
import { findSheet, findTable, type WorkbookStructure } from "./workbook-structure";

/** What must be known of a table before rows are appended to it. */
export interface AppendPlace {
  /** Its only row holds nothing but calculated cells. */
  readonly firstRowIsEmpty: boolean;
  /** Nothing stands below it as far as the new rows reach. */
  readonly isFreeBelow: boolean;
  /** Number formats of its columns. */
  readonly formats: readonly string[];
}

export interface Preconditions {
  /** By table name in lower case; tables that the same edits make are not listed. */
  readonly places: ReadonlyMap<string, AppendPlace>;
  /** Number formats of the cells of a `setCells`, where they matter. */
  readonly formats: ReadonlyMap<WorkbookEdit, readonly (readonly string[])[]>;
}

type SetCells = Extract<WorkbookEdit, { kind: "setCells" }>;

/** Looks, in one request, at the cells that the edits are going to change. @throws HostError when a cell is not as expected */
export async function readPreconditions(session: ExcelSession, structure: WorkbookStructure, edits: readonly WorkbookEdit[]): Promise<Preconditions> {
  const cells = edits.flatMap((edit) => (edit.kind === "setCells" && findSheet(structure, edit.sheet) ? [edit] : []));
  const looked = cells.filter((edit) => edit.expected || structure.dateSystem === 1904);
  const tables = rowsToAppend(edits, structure);
  if (looked.length === 0 && tables.size === 0) return { places: new Map(), formats: new Map() };
  const cellLooks = looked.map((edit) => ({ edit, range: queueCells(session.context, edit, structure.dateSystem) }));
  const tableLooks = [...tables].map(([name, rows]) => queueTable(session.context, structure, name, rows));
  await session.sync(looked.map((edit) => edit.sheet));
  for (const { edit, range } of cellLooks) checkExpected(edit, range, structure.dateSystem);
  return {
    places: new Map(tableLooks.map((look) => look())),
    formats: new Map(
      structure.dateSystem === 1904 ? cellLooks.map(({ edit, range }) => [edit, range.numberFormat.map((row) => row.map(String))]) : [],
    ),
  };
}

function rowsToAppend(edits: readonly WorkbookEdit[], structure: WorkbookStructure): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const edit of edits) {
    if (edit.kind !== "appendRows" || edit.rows.length === 0 || !findTable(structure, edit.table)) continue;
    const key = edit.table.toLowerCase();
    rows.set(key, (rows.get(key) ?? 0) + edit.rows.length);
  }
  return rows;
}

export function rangeOfCells(edit: SetCells): RangeRef {
  return { top: edit.top, left: edit.left, rows: edit.rows.length, columns: edit.rows[0]?.length ?? 1 };
}

function queueCells(context: Excel.RequestContext, edit: SetCells, dateSystem: 1900 | 1904): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  return sheet.getRange(rangeA1(rangeOfCells(edit))).load(cellProperties(dateSystem));
}

function queueTable(context: Excel.RequestContext, structure: WorkbookStructure, name: string, rows: number): () => [string, AppendPlace] {
  const table = context.workbook.tables.getItem(name);
  const hasOneRow = findTable(structure, name)?.rowCount === 1;
  const lastRow = table.getDataBodyRange().getLastRow().load("values,formulas,valueTypes,numberFormat");
  const below = table.getRange().getRowsBelow(rows).getUsedRangeOrNullObject(true).load("rowCount");
  return () => {
    const columns = columnsOf(rowsOf(lastRow, structure.dateSystem), lastRow.values[0]?.length ?? 0);
    const isEmpty = columns.every((column) => column.values[0] === null || (column.formulas?.[0] ?? null) !== null);
    const formats = (lastRow.numberFormat[0] ?? []).map(String);
    return [name, { firstRowIsEmpty: hasOneRow && isEmpty, isFreeBelow: below.isNullObject, formats }];
  };
}

/** Refuses to write over a cell that somebody changed since it was read. */
function checkExpected(edit: SetCells, range: Excel.Range, dateSystem: 1900 | 1904): void {
  const columns = columnsOf(rowsOf(range, dateSystem), rangeOfCells(edit).columns);
  edit.expected?.forEach((row, r) =>
    row.forEach((expected, c) => {
      if (isNotCalculated(expected) || isSame(columns[c]?.values[r] ?? null, expected)) return;
      throw new HostError(`The cell ${edit.sheet}!${cellA1(edit.top + r, edit.left + c)} was changed meanwhile: look at it and try again.`);
    }),
  );
}

function isSame(one: CellValue, other: CellValue): boolean {
  const plain = (value: CellValue) => (value === "" ? null : value);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

import type { ColumnContent, GridContent, SheetContent, TableContent, WorkbookContent } from "../../core/workbook/content";
import type { ReadRequest } from "../../core/workbook/host";
import { cellProperties, columnsOf, joinRows, rowsOf } from "./cell-columns";
import type { ExcelSession } from "./excel-session";
import { readGrids } from "./read-grids";
import { queueHiddenRows, queueTableLayout, type TableLayout } from "./read-layout";
import { sameName, type TableStructure, type WorkbookStructure } from "./workbook-structure";

/** Cells that fit one answer: 4 MB at about 60 bytes a cell (value, formula and type); Excel on the web answers at most 5 MB. */
export const CELLS_A_SYNC = 70_000;

/** Some rows of a table, asked for together. */
interface TablePart {
  readonly table: TableStructure;
  readonly firstRow: number;
  readonly rows: number;
}

interface Place {
  readonly top: number;
  readonly left: number;
}

/** Everything that a request asks for, in one round trip up to 4 MB and one more for each further 4 MB. @throws HostError */
export async function readContent(session: ExcelSession, structure: WorkbookStructure, request: ReadRequest): Promise<WorkbookContent> {
  const wanted = structure.tables.filter((table) => isWanted(table, request));
  const batches = batchesOf(wanted);
  const rowsByTable = new Map<string, ReturnType<typeof rowsOf>[]>();
  const places = new Map<string, Place>();
  const hiddenRows = new Map<string, number[]>();
  const layouts = new Map<string, TableLayout>();
  const gridReader = readGrids(session, structure, request.grids ?? []);
  for (const [index, parts] of batches.entries()) {
    const bodies = index === 0 ? queuePlaces(session.context, structure.tables) : [];
    const ranges = parts.map((part) => ({ part, range: queuePart(session.context, part, structure.dateSystem) }));
    const looks = request.layout === true ? ranges.map(({ part, range }) => queueLook(session.context, part, range)) : [];
    if (index === 0) gridReader.queueFirst();
    await session.sync();
    for (const { table, body } of bodies) places.set(table.name, { top: body.rowIndex - 1, left: body.columnIndex });
    for (const { part, range } of ranges) {
      rowsByTable.set(part.table.name, [...(rowsByTable.get(part.table.name) ?? []), rowsOf(range, structure.dateSystem)]);
    }
    for (const { part, hidden, layout } of looks) {
      const { name } = part.table;
      hiddenRows.set(name, [...(hiddenRows.get(name) ?? []), ...(hidden?.() ?? []).map((row) => part.firstRow + row)]);
      if (layout) layouts.set(name, layout());
    }
  }
  const grids = await gridReader.finish();
  const toContent = (table: TableStructure) => {
    const plain = tableContent(table, places.get(table.name), rowsByTable.get(table.name));
    const layout = layouts.get(table.name);
    return layout ? withLayout(plain, layout, hiddenRows.get(table.name) ?? []) : plain;
  };
  return contentOf(structure, toContent, grids);
}

/** What is asked about the look of a part of a table; of the table as a whole together with its first part. */
function queueLook(context: Excel.RequestContext, part: TablePart, range: Excel.Range) {
  const hidden = part.rows > 0 ? queueHiddenRows(range) : undefined;
  return { part, hidden, layout: part.firstRow === 0 ? queueTableLayout(context, part.table) : undefined };
}

function withLayout(table: TableContent, { validations, merged }: TableLayout, hiddenRows: readonly number[]): TableContent {
  const columns = table.columns.map((column, index): ColumnContent => {
    const validation = validations[index];
    return validation ? { ...column, validation } : column;
  });
  return { ...table, columns, ...(hiddenRows.length > 0 ? { hiddenRows } : {}), ...(merged.length > 0 ? { merged } : {}) };
}

function isWanted(table: TableStructure, request: ReadRequest): boolean {
  if (request.tables === "all") return true;
  return request.tables !== "none" && request.tables.some((name) => sameName(name, table.name));
}

/** At least one batch, so that the places of the tables are asked for in any case. */
function batchesOf(tables: readonly TableStructure[]): readonly (readonly TablePart[])[] {
  const batches: TablePart[][] = [[]];
  let cells = 0;
  for (const table of tables) {
    const rowsAtATime = Math.max(1, Math.floor(CELLS_A_SYNC / table.headings.length));
    for (let firstRow = 0; firstRow < Math.max(1, table.rowCount); firstRow += rowsAtATime) {
      const part = { table, firstRow, rows: Math.min(rowsAtATime, table.rowCount - firstRow) };
      const size = part.rows * table.headings.length;
      if (cells > 0 && cells + size > CELLS_A_SYNC) {
        batches.push([]);
        cells = 0;
      }
      batches.at(-1)?.push(part);
      cells += size;
    }
  }
  return batches;
}

function queuePlaces(context: Excel.RequestContext, tables: readonly TableStructure[]) {
  return tables.map((table) => ({
    table,
    body: context.workbook.tables.getItem(table.name).getDataBodyRange().load("rowIndex,columnIndex"),
  }));
}

function queuePart(context: Excel.RequestContext, part: TablePart, dateSystem: 1900 | 1904): Excel.Range {
  const body = context.workbook.tables.getItem(part.table.name).getDataBodyRange();
  const isWhole = part.rows === part.table.rowCount;
  const range = isWhole ? body : body.getRow(part.firstRow).getResizedRange(part.rows - 1, 0);
  return range.load(cellProperties(dateSystem));
}

function tableContent(table: TableStructure, place: Place | undefined, parts: ReturnType<typeof rowsOf>[] | undefined): TableContent {
  const rows = parts && joinRows(parts);
  return {
    name: table.name,
    top: place?.top ?? 0,
    left: place?.left ?? 0,
    headings: table.headings,
    rowCount: rows?.values.length ?? table.rowCount,
    columns: rows ? columnsOf(rows, table.headings.length) : table.headings.map(() => ({ values: [] })),
  };
}

function contentOf(
  structure: WorkbookStructure,
  toContent: (table: TableStructure) => TableContent,
  grids: ReadonlyMap<string, GridContent>,
): WorkbookContent {
  const sheets = structure.sheets.map(({ name, visibility, isProtected }): SheetContent => {
    const tables = structure.tables.filter((table) => table.sheet === name).map(toContent);
    const grid = grids.get(name);
    return grid ? { name, visibility, isProtected, tables, grid } : { name, visibility, isProtected, tables };
  });
  return { dateSystem: structure.dateSystem, sheets, names: structure.names, problems: [] };
}

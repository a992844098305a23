import type { GridContent } from "../../core/workbook/content";
import { cellProperties, columnsOf, joinRows, rowsOf } from "./cell-columns";
import type { ExcelSession } from "./excel-session";
import { findSheet, type WorkbookStructure } from "./workbook-structure";

/** Sheets are first read as far as this, which no sheet of ours exceeds; whatever lies beyond costs a further round trip. */
const FIRST_LOOK = { address: "A1:AZ1300", rows: 1300, columns: 52 };
const CELLS_A_SYNC = 70_000;

export interface GridReader {
  /** Queues the first look at every sheet. */
  queueFirst(): void;
  /** After the sync: what was read, having asked for the rest where there is any. @throws HostError */
  finish(): Promise<ReadonlyMap<string, GridContent>>;
}

/** Reads whole sheets, as far as they hold values. Names of sheets that do not exist are passed over. */
export function readGrids(session: ExcelSession, structure: WorkbookStructure, names: readonly string[]): GridReader {
  const sheets = names.flatMap((name) => findSheet(structure, name) ?? []);
  const looks: { readonly name: string; readonly used: Excel.Range; readonly first: Excel.Range }[] = [];
  return {
    queueFirst() {
      for (const { name } of sheets) {
        const sheet = session.context.workbook.worksheets.getItem(name);
        const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
        const first = sheet.getRange(FIRST_LOOK.address).getUsedRangeOrNullObject(true).load(cellProperties(structure.dateSystem));
        looks.push({ name, used, first });
      }
    },
    async finish() {
      const grids = new Map<string, GridContent>();
      for (const { name, used, first } of looks) {
        if (used.isNullObject) grids.set(name, { top: 0, left: 0, rowCount: 0, columns: [] });
        else if (isWithinFirstLook(used)) grids.set(name, gridOf(used, [rowsOf(first, structure.dateSystem)]));
        else grids.set(name, await readBeyond(session, name, used, structure.dateSystem));
      }
      return grids;
    },
  };
}

function isWithinFirstLook(used: Excel.Range): boolean {
  return used.rowIndex + used.rowCount <= FIRST_LOOK.rows && used.columnIndex + used.columnCount <= FIRST_LOOK.columns;
}

async function readBeyond(session: ExcelSession, name: string, used: Excel.Range, dateSystem: 1900 | 1904): Promise<GridContent> {
  const parts: ReturnType<typeof rowsOf>[] = [];
  const rowsAtATime = Math.max(1, Math.floor(CELLS_A_SYNC / used.columnCount));
  for (let row = 0; row < used.rowCount; row += rowsAtATime) {
    const rows = Math.min(rowsAtATime, used.rowCount - row);
    const sheet = session.context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, rows, used.columnCount).load(cellProperties(dateSystem));
    await session.sync([name]);
    parts.push(rowsOf(range, dateSystem));
  }
  return gridOf(used, parts);
}

function gridOf(used: Excel.Range, parts: readonly ReturnType<typeof rowsOf>[]): GridContent {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, rowCount, columns: columnsOf(joinRows(parts), columnCount) };
}

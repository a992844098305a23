import type { CellAddress } from "../../core/workbook/cell";
import { cellA1 } from "../../core/workbook/a1";
import type { WorkbookHost } from "../../core/workbook/host";
import { applyEdits, openWithStructure } from "./apply-edits";
import { readContent } from "./read-content";
import { openSession, type ExcelSession, type SessionOptions } from "./excel-session";
import { afterRealTime, type After } from "./sync-watchdog";
import { watchChanges } from "./watch-changes";

export interface ExcelHostOptions {
  /** How long one request to Excel may take. */
  readonly timeoutMs?: number;
  /** Timer of the watchdog; the real one unless a test brings its own. */
  readonly after?: After;
}

/** The workbook that is open in Excel, through Office.js (ExcelApi 1.13). */
export function excelHost({ timeoutMs = 30_000, after = afterRealTime }: ExcelHostOptions = {}): WorkbookHost {
  const options: SessionOptions = { timeoutMs, after };
  return {
    async read(request) {
      const { session, structure } = await openWithStructure(options);
      return readContent(session, structure, request);
    },
    apply: (edits, applyOptions = {}) => applyEdits(edits, applyOptions, options),
    reveal: (cell) => revealCell(cell, options),
    onChange: (listener) => watchChanges(listener),
  };
}

/** Shows a cell and tells which one is selected then: another one when its sheet is gone or hidden. @throws HostError */
async function revealCell(cell: CellAddress, options: SessionOptions): Promise<CellAddress> {
  const { session, sheet } = await openWithSheet(cell.sheet, options);
  const { workbook } = session.context;
  if (!sheet.isNullObject && sheet.visibility === "Visible") {
    const target = workbook.worksheets.getItem(cell.sheet);
    target.activate();
    target.getRange(cellA1(cell.row, cell.column)).select();
  }
  const selected = workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/name");
  await session.sync([cell.sheet]);
  return { sheet: selected.worksheet.name, row: selected.rowIndex, column: selected.columnIndex };
}

async function openWithSheet(name: string, options: SessionOptions): Promise<{ readonly session: ExcelSession; readonly sheet: Excel.Worksheet }> {
  let sheet: Excel.Worksheet | undefined;
  const session = await openSession(options, ({ workbook }) => {
    sheet = workbook.worksheets.getItemOrNullObject(name).load("visibility");
  });
  if (!sheet) throw new Error("a session opened without its queue being asked for");
  return { session, sheet };
}

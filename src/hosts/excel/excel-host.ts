import type { CellAddress } from "../../core/workbook/cell";
import { cellA1 } from "../../core/workbook/a1";
import type { WorkbookHost } from "../../core/workbook/host";
import { HostError } from "../../core/workbook/host";
import { applyEdits, openWithStructure } from "./apply-edits";
import { toHostError } from "./excel-error";
import { readContent } from "./read-content";
import { openSession, type SessionOptions } from "./excel-session";
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

/** Shows a cell and tells which one is selected then. @throws HostError */
async function revealCell(cell: CellAddress, options: SessionOptions): Promise<CellAddress> {
  let sheet: Excel.Worksheet | undefined;
  const session = await openSession(options, ({ workbook }) => {
    sheet = workbook.worksheets.getItemOrNullObject(cell.sheet).load("name,visibility");
  });
  if (!sheet || sheet.isNullObject) throw new HostError(`The workbook has no sheet "${cell.sheet}": it was removed or renamed; run the check again.`);
  if (sheet.visibility !== "Visible")
    throw new HostError(`The sheet "${cell.sheet}" is hidden: show it (right-click a sheet tab, Unhide) and try again.`);
  const { workbook } = session.context;
  const target = workbook.worksheets.getItem(cell.sheet);
  target.activate();
  target.getRange(cellA1(cell.row, cell.column)).select();
  const selected = workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/name");
  try {
    await session.sync([cell.sheet]);
  } catch (error) {
    throw toHostError(error, [cell.sheet]);
  }
  return { sheet: selected.worksheet.name, row: selected.rowIndex, column: selected.columnIndex };
}

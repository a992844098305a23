import type { WorkbookContent } from "../workbook/content";
import type { WorkbookHost } from "../workbook/host";

const NO_CELLS = { top: 0, left: 0, rowCount: 0, columns: [] };

/** The same workbook, read with all cells of one more sheet: those outside of tables are asked for only where somebody wants them. */
export function withGrid(host: WorkbookHost, sheet: string | null): WorkbookHost {
  if (sheet === null) return host;
  return {
    read: async (request) => withCells(await host.read({ ...request, grids: [...(request.grids ?? []), sheet] }), sheet),
    apply: (edits, options) => host.apply(edits, options),
    reveal: (cell) => host.reveal(cell),
    onChange: (listener) => host.onChange(listener),
  };
}

/** A chart has a tab and no cells: it is not waited for. */
function withCells(content: WorkbookContent, name: string): WorkbookContent {
  return { ...content, sheets: content.sheets.map((sheet) => (sheet.name === name && !sheet.grid ? { ...sheet, grid: NO_CELLS } : sheet)) };
}

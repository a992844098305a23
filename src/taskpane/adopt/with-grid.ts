import type { WorkbookHost } from "../../core/workbook/host";

/** The same workbook, read with all cells of one more sheet: those outside of tables are asked for only where somebody wants them. */
export function withGrid(host: WorkbookHost, sheet: string | null): WorkbookHost {
  if (sheet === null) return host;
  return {
    read: (request) => host.read({ ...request, grids: [...(request.grids ?? []), sheet] }),
    apply: (edits, options) => host.apply(edits, options),
    reveal: (cell) => host.reveal(cell),
    onChange: (listener) => host.onChange(listener),
  };
}

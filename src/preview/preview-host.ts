import type { CellAddress } from "../core/workbook/cell";
import type { ApplyReport, WorkbookHost } from "../core/workbook/host";
import type { WorkbookEdit } from "../core/workbook/edits";

export interface PreviewHostListener {
  /** The workbook holds something else now. `activeSheet` is the one that it opens on, when the edits chose one. */
  applied(report: ApplyReport, activeSheet: string | undefined): Promise<void>;
  /** Resolves to the cell that is shown now. */
  reveal(cell: CellAddress): Promise<CellAddress>;
}

/** The file's own host, with a grid that follows what is done to the file. */
export function previewHost(host: WorkbookHost, listener: PreviewHostListener): WorkbookHost {
  return {
    read: (request) => host.read(request),
    apply: async (edits, options) => {
      const report = await host.apply(edits, options);
      await listener.applied(report, report.outcome === "done" ? activeSheetOf(edits) : undefined);
      return report;
    },
    reveal: (cell) => listener.reveal(cell),
    onChange: (changed) => host.onChange(changed),
  };
}

function activeSheetOf(edits: readonly WorkbookEdit[]): string | undefined {
  return edits.flatMap((edit) => (edit.kind === "activateSheet" ? [edit.name] : [])).at(-1);
}

import type { Recalculation } from "../core/creation/recalculate";
import type { WorkbookContent } from "../core/workbook/content";
import type { WorkbookHost } from "../core/workbook/host";

export type Recalculate = (content: WorkbookContent) => Promise<Recalculation>;

/** Stores the results that an edit has changed, as far as we calculate them, and tells which cells are right then. */
export async function bringUpToDate(host: WorkbookHost, recalculate: Recalculate): Promise<Recalculation["current"]> {
  const { edits, current } = await recalculate(await host.read({ tables: "all" }));
  if (edits.length === 0) return current;
  const report = await host.apply(edits);
  return report.outcome === "done" ? current : [];
}

import type { SemsEngine } from "../core/creation/sems-engine";
import type { WorkbookContent } from "../core/workbook/content";
import type { WorkbookHost } from "../core/workbook/host";
import type { Reading } from "./pane-state";

/** A workbook with more sheets than this is somebody's work, whatever they hold. */
const MOST_BLANK_SHEETS = 3;

/** Reads what the pane needs in one round trip; a second one, only for a workbook that looks new, tells whether it is blank. */
export async function readWorkbook(host: WorkbookHost, engine: SemsEngine): Promise<Reading> {
  const content = await host.read(engine.request);
  const description = engine.describeSems(content);
  const mayBeBlank =
    description.schemaVersion === null && content.sheets.length <= MOST_BLANK_SHEETS && content.sheets.every((sheet) => sheet.tables.length === 0);
  return {
    content,
    description,
    unfinished: engine.unfinishedBuild(content),
    begun: engine.interruptedAddition(content),
    isBlank: mayBeBlank && (await isBlank(host, content)),
  };
}

async function isBlank(host: WorkbookHost, content: WorkbookContent): Promise<boolean> {
  const { sheets } = await host.read({ tables: "none", grids: content.sheets.map((sheet) => sheet.name) });
  return sheets.every((sheet) => (sheet.grid?.columns ?? []).every((column) => column.values.every((value) => value === null)));
}

import type { WorkbookContent } from "../workbook/content";
import type { WorkbookEdit } from "../workbook/edits";

/** One sentence on the first thing of the user's that stands where ours would go; null when there is none. Excel compares names without case. */
export function clashOf(content: WorkbookContent, edits: readonly WorkbookEdit[]): string | null {
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name.trim().toLowerCase(), sheet.name]));
  const tables = new Map(
    content.sheets.flatMap((sheet) =>
      sheet.tables.map((table): [string, string] => [table.name.toLowerCase(), `the table ${table.name} on ${sheet.name}`]),
    ),
  );
  const names = new Map(content.names.map((name): [string, string] => [name.name.toLowerCase(), `the name ${name.name}`]));
  for (const edit of edits) {
    if (edit.kind === "addSheet") {
      const sheet = sheets.get(edit.plan.name.toLowerCase());
      if (sheet !== undefined) return `This workbook already has a sheet called ${sheet}: rename it, then try again.`;
      for (const table of edit.plan.tables) {
        const taken = tables.get(table.name.toLowerCase()) ?? names.get(table.name.toLowerCase());
        if (taken !== undefined) return `This workbook already has ${taken}, which the SeMS needs: rename it, then try again.`;
      }
      if (names.has(`sems_at_${edit.plan.id}`.toLowerCase()))
        return `This workbook already has the name SeMS_at_${edit.plan.id}, which the SeMS needs: delete it in the Name Manager, then try again.`;
    }
    if (edit.kind === "addName") {
      const taken = names.get(edit.name.toLowerCase()) ?? tables.get(edit.name.toLowerCase());
      if (taken !== undefined) return `This workbook already has ${taken}, which the SeMS needs: rename it, then try again.`;
    }
  }
  return null;
}

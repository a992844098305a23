import type { WorkbookContent } from "../workbook/content";
import type { WorkbookEdit } from "../workbook/edits";
import { sheetOfReference } from "../workbook/take-snapshot";

/** A name that stands in the workbook only while a creation is under way. */
export const UNFINISHED_NAME = "SeMS_unfinished";
const OUR_NAME = /^(sems_|list_|code_|score_|ids_|people_names$)/i;

/** Sheets that we built, by the names that follow them wherever they are renamed or moved to. */
export function ourSheets(content: WorkbookContent): readonly string[] {
  const targets = new Set(content.names.filter(({ name }) => /^sems_at_/i.test(name)).map(({ refersTo }) => sheetOfReference(refersTo).toLowerCase()));
  return content.sheets.map((sheet) => sheet.name).filter((name) => targets.has(name.toLowerCase()));
}

export function isUnfinished(content: WorkbookContent): boolean {
  return content.names.some(({ name }) => name.toLowerCase() === UNFINISHED_NAME.toLowerCase());
}

/** Takes away our sheets and names, and nothing else. */
export function removalEdits(content: WorkbookContent): readonly WorkbookEdit[] {
  const sheets = ourSheets(content).map((name): WorkbookEdit => ({ kind: "removeSheet", name }));
  const gone = new Set(ourSheets(content).map((name) => name.toLowerCase()));
  const names = content.names.filter((name) => isOurs(name.name, name.refersTo, content, gone)).map(({ name }): WorkbookEdit => ({ kind: "removeName", name }));
  return [...sheets, ...names];
}

/** A name of the pattern that we use is ours when it points into our sheets or tables; a user's own `list_fruit` stays. */
function isOurs(name: string, refersTo: string, content: WorkbookContent, ours: ReadonlySet<string>): boolean {
  if (!OUR_NAME.test(name)) return false;
  if (/^sems_/i.test(name)) return true;
  const table = /^(\w+)\[/.exec(refersTo)?.[1]?.toLowerCase();
  return refersTo.includes("#REF!") || content.sheets.some((sheet) => ours.has(sheet.name.toLowerCase()) && sheet.tables.some((other) => other.name.toLowerCase() === table));
}

import type { NameContent, WorkbookContent } from "../workbook/content";
import type { WorkbookEdit } from "../workbook/edits";
import { sheetOfReference } from "../workbook/take-snapshot";

/** A name that stands in the workbook only while a creation is under way. */
export const UNFINISHED_NAME = "SeMS_unfinished";
const OUR_NAME = /^(sems_|list_|code_|score_|ids_|people_names$)/i;

/** Sheets that we built, by the names that follow them wherever they are renamed or moved to. */
export function ourSheets(content: WorkbookContent): readonly string[] {
  const targets = new Set(
    content.names.filter(({ name }) => /^sems_at_/i.test(name)).map(({ refersTo }) => sheetOfReference(refersTo).toLowerCase()),
  );
  return content.sheets.map((sheet) => sheet.name).filter((name) => targets.has(name.toLowerCase()));
}

export function isUnfinished(content: WorkbookContent): boolean {
  return content.names.some(({ name }) => name.toLowerCase() === UNFINISHED_NAME.toLowerCase());
}

/**
 * Takes away our sheets and names, and nothing else. A host takes the name that follows a sheet away with its sheet. The mark of unfinished work goes last: should
 * the removal be interrupted, whatever is left still shows as unfinished.
 */
export function removalEdits(content: WorkbookContent): readonly WorkbookEdit[] {
  const sheets = ourSheets(content).map((name): WorkbookEdit => ({ kind: "removeSheet", name }));
  const gone = new Set(ourSheets(content).map((name) => name.toLowerCase()));
  const goesWithItsSheet = ({ name, refersTo }: NameContent) => name.startsWith("SeMS_at_") && gone.has(sheetOfReference(refersTo).toLowerCase());
  const names = content.names.filter((name) => isOurs(name.name, name.refersTo, content, gone) && !goesWithItsSheet(name)).map(({ name }) => name);
  const isMark = (name: string) => name.toLowerCase() === UNFINISHED_NAME.toLowerCase();
  const markLast = [...names.filter((name) => !isMark(name)), ...names.filter(isMark)];
  return [...sheets, ...markLast.map((name): WorkbookEdit => ({ kind: "removeName", name }))];
}

/** A name of the pattern that we use is ours when it points into our sheets or tables; a user's own `list_fruit` stays. */
function isOurs(name: string, refersTo: string, content: WorkbookContent, ours: ReadonlySet<string>): boolean {
  if (!OUR_NAME.test(name)) return false;
  if (/^sems_/i.test(name)) return true;
  const table = /^(\w+)\[/.exec(refersTo)?.[1]?.toLowerCase();
  return (
    refersTo.includes("#REF!") ||
    content.sheets.some((sheet) => ours.has(sheet.name.toLowerCase()) && sheet.tables.some((other) => other.name.toLowerCase() === table))
  );
}

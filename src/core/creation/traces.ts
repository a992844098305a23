import type { NameContent, WorkbookContent } from "../workbook/content";
import type { WorkbookEdit } from "../workbook/edits";
import { allLists } from "../workbook/lists";
import { configNames } from "../workbook/pages/config";
import { listNames } from "../workbook/pages/lists";
import { READINESS_CHAPTERS, READINESS_RESULT } from "../workbook/pages/readiness";
import { SERIES_NAMES } from "../workbook/pages/series";
import { registers } from "../workbook/sheets";
import { sheetOfReference } from "../workbook/take-snapshot";
import { allTabs, RULES_SHEET } from "./tab-order";

/** A name that stands in the workbook only while a creation is under way. */
export const UNFINISHED_NAME = "SeMS_unfinished";

/** Names that only we give: a user's own `SeMS_at_home` or `list_fruit` is none of them. */
const SHEET_NAMES: ReadonlySet<string> = new Set([...allTabs.map((tab) => tab.id), RULES_SHEET].map((id) => `sems_at_${id}`.toLowerCase()));
const OTHER_NAMES: ReadonlySet<string> = new Set(
  [
    UNFINISHED_NAME,
    "people_names",
    ...SERIES_NAMES,
    READINESS_RESULT,
    READINESS_CHAPTERS,
    ...configNames().map((name) => name.name),
    ...allLists.flatMap((list) => listNames(list).map((name) => name.name)),
    ...registers.map((sheet) => `ids_${sheet.id}`),
  ].map((name) => name.toLowerCase()),
);

/** Sheets that we built, by the names that follow them wherever they are renamed or moved to. */
export function ourSheets(content: WorkbookContent): readonly string[] {
  const targets = new Set(
    content.names.filter(({ name }) => SHEET_NAMES.has(name.toLowerCase())).map(({ refersTo }) => sheetOfReference(refersTo).toLowerCase()),
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
  const goesWithItsSheet = ({ name, refersTo }: NameContent) =>
    SHEET_NAMES.has(name.toLowerCase()) && gone.has(sheetOfReference(refersTo).toLowerCase());
  const names = content.names.filter((name) => isOurs(name.name, name.refersTo, content, gone) && !goesWithItsSheet(name)).map(({ name }) => name);
  const isMark = (name: string) => name.toLowerCase() === UNFINISHED_NAME.toLowerCase();
  const markLast = [...names.filter((name) => !isMark(name)), ...names.filter(isMark)];
  return [...sheets, ...markLast.map((name): WorkbookEdit => ({ kind: "removeName", name }))];
}

/** One of our names is ours while it points into our sheets or tables, or nowhere any more. */
function isOurs(name: string, refersTo: string, content: WorkbookContent, ours: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  if (SHEET_NAMES.has(lower)) return true;
  if (!OTHER_NAMES.has(lower)) return false;
  if (lower.startsWith("sems_")) return true;
  const table = /^(\w+)\[/.exec(refersTo)?.[1]?.toLowerCase();
  return (
    refersTo.includes("#REF!") ||
    ours.has(sheetOfReference(refersTo).toLowerCase()) ||
    content.sheets.some((sheet) => ours.has(sheet.name.toLowerCase()) && sheet.tables.some((other) => other.name.toLowerCase() === table))
  );
}

import type { NameContent, WorkbookContent } from "../workbook/content";
import type { WorkbookEdit } from "../workbook/edits";
import { allLists } from "../workbook/lists";
import { configNames } from "../workbook/pages/config";
import { listNames } from "../workbook/pages/lists";
import { READINESS_CHAPTERS, READINESS_RESULT } from "../workbook/pages/readiness";
import { SERIES_NAMES } from "../workbook/pages/series";
import { registers } from "../workbook/sheets";
import { sheetOfReference } from "../workbook/structured-reference";
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

/** A sheet with the chart of a metric on a day. */
const CHART_NAME = /^sems_at_chart_\w+_\d+$/i;

/** Sheets that we built, by the names that follow them wherever they are renamed or moved to. */
export function ourSheets(content: WorkbookContent): readonly string[] {
  return sheetsNamed(content, isSheetName);
}

function sheetsNamed(content: WorkbookContent, isWanted: (name: string) => boolean): readonly string[] {
  const targets = new Set(content.names.filter(({ name }) => isWanted(name)).map(({ refersTo }) => sheetOfReference(refersTo).toLowerCase()));
  return content.sheets.map((sheet) => sheet.name).filter((name) => targets.has(name.toLowerCase()));
}

function isSheetName(name: string): boolean {
  return SHEET_NAMES.has(name.toLowerCase()) || CHART_NAME.test(name);
}

const isMark = (name: string): boolean => name.toLowerCase() === UNFINISHED_NAME.toLowerCase();

/** Whether the creation of a whole SeMS was interrupted. */
export function isUnfinished(content: WorkbookContent): boolean {
  return content.names.some(({ name }) => isMark(name)) && begunIds(content) === null;
}

/** Sheets that were begun in a SeMS which had been complete before; null when no addition was interrupted. */
export function begunSheets(content: WorkbookContent): readonly string[] | null {
  const ids = begunIds(content);
  return ids && sheetsNamed(content, (name) => ids.includes(name.toLowerCase()));
}

/** The mark lists what is being added to a SeMS that is there: `{"chart_COM_01_46347"}`; in a new one it lists nothing. */
function begunIds(content: WorkbookContent): readonly string[] | null {
  const mark = content.names.find(({ name }) => isMark(name));
  const ids = [...(mark?.refersTo.matchAll(/"([^"]+)"/g) ?? [])].map(([, id = ""]) => `sems_at_${id}`.toLowerCase());
  const hasOthers = content.names.some(({ name }) => SHEET_NAMES.has(name.toLowerCase()) && !ids.includes(name.toLowerCase()));
  return ids.length > 0 && hasOthers ? ids : null;
}

/** Takes away what an interrupted addition has begun, with the names over it and the mark; the SeMS around it stays. */
export function tidyingEdits(content: WorkbookContent): readonly WorkbookEdit[] {
  const sheets = begunSheets(content) ?? [];
  const gone = new Set(sheets.map((name) => name.toLowerCase()));
  const names = content.names.filter(({ name, refersTo }) => OTHER_NAMES.has(name.toLowerCase()) && pointsInto(refersTo, content, gone));
  return [
    ...sheets.map((name): WorkbookEdit => ({ kind: "removeSheet", name })),
    ...names.map(({ name }): WorkbookEdit => ({ kind: "removeName", name })),
    ...content.names.filter(({ name }) => isMark(name)).map(({ name }): WorkbookEdit => ({ kind: "removeName", name })),
  ];
}

/**
 * Takes away our sheets and names, and nothing else. A host takes the name that follows a sheet away with its sheet. The mark of unfinished work goes last: should
 * the removal be interrupted, whatever is left still shows as unfinished. Where no sheet would be left that can be seen, an empty one comes first.
 */
export function removalEdits(content: WorkbookContent): readonly WorkbookEdit[] {
  const sheets = ourSheets(content).map((name): WorkbookEdit => ({ kind: "removeSheet", name }));
  const gone = new Set(ourSheets(content).map((name) => name.toLowerCase()));
  const goesWithItsSheet = ({ name, refersTo }: NameContent) => isSheetName(name) && gone.has(sheetOfReference(refersTo).toLowerCase());
  const names = content.names.filter((name) => isOurs(name.name, name.refersTo, content, gone) && !goesWithItsSheet(name)).map(({ name }) => name);
  const markLast = [...names.filter((name) => !isMark(name)), ...names.filter(isMark)];
  return [...emptySheet(content, gone), ...sheets, ...markLast.map((name): WorkbookEdit => ({ kind: "removeName", name }))];
}

/** No workbook is without a sheet that can be seen. */
function emptySheet({ sheets }: WorkbookContent, gone: ReadonlySet<string>): readonly WorkbookEdit[] {
  if (gone.size === 0 || sheets.some(({ name, visibility }) => visibility === "visible" && !gone.has(name.toLowerCase()))) return [];
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return [{ kind: "addEmptySheet", name: `Sheet${number}` }];
}

/** One of our names is ours while it points into our sheets or tables, or nowhere any more. */
function isOurs(name: string, refersTo: string, content: WorkbookContent, ours: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  if (isSheetName(name)) return true;
  if (!OTHER_NAMES.has(lower)) return false;
  return lower.startsWith("sems_") || refersTo.includes("#REF!") || pointsInto(refersTo, content, ours);
}

function pointsInto(refersTo: string, content: WorkbookContent, ours: ReadonlySet<string>): boolean {
  const table = /^(\w+)\[/.exec(refersTo)?.[1]?.toLowerCase();
  return (
    ours.has(sheetOfReference(refersTo).toLowerCase()) ||
    content.sheets.some((sheet) => ours.has(sheet.name.toLowerCase()) && sheet.tables.some((other) => other.name.toLowerCase() === table))
  );
}

import { phases } from "../framework/assessment-phase";
import { sectors } from "../framework/sector";
import type { WorkbookContent } from "../workbook/content";
import type { SerialDay } from "../workbook/serial-day";
import { allLists } from "../workbook/lists";
import { takeSnapshot } from "../workbook/take-snapshot";
import type { PlannedSheet, SemsChoices } from "./choices";
import { clashOf } from "./clashes";
import { composeSems, settingsFor } from "./compose-sems";
import { describeSems } from "./describe-sems";
import { firstSteps } from "./first-steps";
import { initialRecords } from "./initial-records";
import { planUpgrade } from "./plan-upgrade";
import { SCHEMA_VERSION } from "../workbook/schema-version";
import type { CreationPreview, SemsEngine, UnfinishedBuild } from "./sems-engine";
import { tabsOf } from "./tab-order";
import { begunSheets, isUnfinished, ourSheets, removalEdits, tidyingEdits } from "./traces";

function creationEdits(choices: SemsChoices, today: SerialDay) {
  return composeSems(choices, { records: initialRecords(choices.sector, choices.set), settings: settingsFor(choices) }, today);
}

/** What is left once the traces of an interrupted creation are gone. */
function withoutTraces(content: WorkbookContent): WorkbookContent {
  if (!isUnfinished(content)) return content;
  const removed = removalEdits(content);
  const sheets = new Set(removed.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.name] : [])));
  const names = new Set(removed.flatMap((edit) => (edit.kind === "removeName" ? [edit.name] : [])));
  return {
    ...content,
    sheets: content.sheets.filter((sheet) => !sheets.has(sheet.name)),
    names: content.names.filter((name) => !names.has(name.name)),
  };
}

function previewOf(content: WorkbookContent, choices: SemsChoices): CreationPreview {
  const records = initialRecords(choices.sector, choices.set);
  const sheets = tabsOf(choices.set).map((tab): PlannedSheet => ({
    id: tab.id,
    name: tab.name,
    purpose: tab.purpose,
    records: tab.registers.reduce((sum, sheet) => sum + (records.get(sheet.id) ?? []).length, 0),
  }));
  const left = withoutTraces(content);
  const isThere = describeSems(left).schemaVersion !== null;
  return {
    sheets,
    refusal: isThere ? "This workbook already holds a SeMS: open it instead of creating another one." : clashOf(left, creationEdits(choices, 0)),
  };
}

function unfinishedBuild(content: WorkbookContent): UnfinishedBuild | null {
  if (!isUnfinished(content)) return null;
  return { sheets: ourSheets(content), choices: chosenBefore(content) };
}

function chosenBefore(content: WorkbookContent): SemsChoices | null {
  const { settings } = takeSnapshot(content, { sheets: [], lists: allLists }, 0);
  const sector = sectors.find((other) => other.code === settings["sector"])?.code;
  const phase = phases.find((other) => other.code === settings["phase"])?.code;
  const { legalName, sites, set } = settings;
  if (!sector || !phase || typeof legalName !== "string" || typeof sites !== "string") return null;
  return { sector, phase, entityName: legalName, sites: sites.split(";").map((site) => site.trim()), set: set === "full" ? "full" : "essential" };
}

export const semsEngine: SemsEngine = {
  schemaVersion: SCHEMA_VERSION,
  request: { tables: "all" },
  describeSems,
  unfinishedBuild,
  interruptedAddition: begunSheets,
  planTidying: tidyingEdits,
  previewOf,
  planCreation: (content, choices, today) => [...(isUnfinished(content) ? removalEdits(content) : []), ...creationEdits(choices, today)],
  planRemoval: removalEdits,
  planUpgrade,
  firstSteps,
};

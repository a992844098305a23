import { frameworkVersion } from "../framework/framework-version";
import { functionGuide } from "../../functions/function-guide";
import { registerCounters } from "../metrics/cards";
import { SnapshotBook } from "../workbook/snapshot-book";
import { allSettings } from "../workbook/config-settings";
import { labelOf } from "../workbook/define-list";
import type { WorkbookEdit } from "../workbook/edits";
import type { Composition, RecordInput } from "../workbook/layout/composition";
import { registerSheet } from "../workbook/layout/register-layout";
import { snapshotOfRecords } from "../workbook/layout/snapshot-of-records";
import { allLists } from "../workbook/lists";
import { marking } from "../workbook/lists/marking";
import { configNames } from "../workbook/pages/config";
import { listNames } from "../workbook/pages/lists";
import { pages } from "../workbook/pages";
import { readinessNames } from "../workbook/pages/readiness";
import { seriesNames } from "../workbook/pages/series";
import type { SerialDay } from "../workbook/serial-day";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { SemsChoices } from "./choices";
import { SCHEMA_VERSION } from "../workbook/schema-version";
import { idNames } from "./id-names";
import { registersOf, tabsOf, type Tab } from "./tab-order";

export type Settings = Readonly<Record<string, string | number | boolean | null>>;

/** Words that often give a weak point away; the entity changes them on Config. */
const SUGGESTED_WORDS = "password; alarm code; key code; blind spot; unguarded; goes undetected";

/** What a new workbook is filled with. */
export interface SemsContent {
  readonly records: ReadonlyMap<string, readonly RecordInput[]>;
  readonly settings: Settings;
}

/** Settings that follow from what the user chose. Risk tolerance, grace days and sample size are suggestions. */
export function settingsFor(choices: SemsChoices): Settings {
  const empty = Object.fromEntries(allSettings.map((setting): [string, null] => [setting.key, null]));
  return {
    ...empty,
    schemaVersion: SCHEMA_VERSION,
    frameworkVersion,
    set: choices.set,
    legalName: choices.entityName,
    sector: choices.sector,
    sites: choices.sites.join("; "),
    phase: choices.phase,
    marking: "NONE",
    asOfOverride: choices.asOf ?? null,
    riskMethod: "A",
    riskOverride: "YES",
    riskTolerance: "MEDIUM_LOW",
    graceDays: 14,
    smallSample: 20,
    sensitiveWords: SUGGESTED_WORDS,
  };
}

/** The edits that put a whole SeMS into a workbook, in order: sheets, then the names that they use. */
export function composeSems(choices: SemsChoices, content: SemsContent, today: SerialDay): readonly WorkbookEdit[] {
  const composition = compositionOf(choices, content, today);
  const plans = tabsOf(choices.set).map((tab) => planOf(tab, composition));
  const names = [
    ...configNames(),
    ...allLists.flatMap((list) => listNames(list)),
    ...idNames([...composition.sheets.values()]),
    ...seriesNames(composition),
    ...readinessNames(composition),
  ];
  return [
    ...plans.map((plan): WorkbookEdit => ({ kind: "addSheet", plan })),
    ...names.map((name): WorkbookEdit => ({ kind: "addName", ...name })),
    { kind: "activateSheet", name: composition.names.get("startHere") ?? "Start here" },
  ];
}

function planOf(tab: Tab, composition: Composition): SheetPlan {
  if (tab.registers.length > 0) return registerSheet(tab.registers, composition);
  const page = pages.find((other) => other.id === tab.id);
  if (!page) throw new Error(`there is no page "${tab.id}"`);
  return page.draw(composition);
}

export function compositionOf(choices: SemsChoices, { records, settings }: SemsContent, today: SerialDay): Composition {
  const sheets = registersOf(choices.set);
  const tabs = tabsOf(choices.set);
  const kept = new Map([...records].filter(([id]) => sheets.some((sheet) => sheet.id === id)));
  const snapshot = snapshotOfRecords({
    sheets,
    lists: allLists,
    records: kept,
    settings,
    asOf: choices.asOf ?? today,
    schemaVersion: SCHEMA_VERSION,
  });
  const markingCode = marking.codes.find((code) => code.code === settings["marking"])?.code;
  return {
    book: new SnapshotBook(snapshot, registerCounters),
    records: kept,
    sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
    names: new Map(tabs.map((tab) => [tab.id, tab.name])),
    purposes: new Map(tabs.map((tab) => [tab.id, tab.purpose])),
    tabs: tabs.map((tab) => tab.id),
    marking: `Marking: ${markingCode ? labelOf(marking, markingCode) : "none"}`,
    entityName: choices.entityName,
    functions: functionGuide,
  };
}

import type { SheetRecord, SheetSet } from "../workbook/define-sheet";
import { pages } from "../workbook/pages";
import { registers } from "../workbook/sheets";

/** A tab of the workbook: a page, or one or more registers side by side. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly set: SheetSet;
  /** Registers on it; none for a page that draws itself. */
  readonly registers: readonly SheetRecord[];
}

/** Pages that stand before and behind the registers; Series follows Readings. */
const BEFORE = ["startHere", "dashboard", "readiness"];
const BEHIND = ["functionGuide", "config", "lists"];
const AFTER_READINGS = "series";

function pageTab(id: string): Tab {
  const page = pages.find((other) => other.id === id);
  if (!page) throw new Error(`there is no page "${id}"`);
  return { id, name: page.name, purpose: page.purpose, set: page.set, registers: [] };
}

function registerTabs(): readonly Tab[] {
  return registers
    .filter((sheet) => sheet.beside === undefined)
    .map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      purpose: sheet.purpose,
      set: sheet.set,
      registers: [sheet, ...registers.filter((other) => other.beside === sheet.id)],
    }));
}

/** The listing of the rules of the check: no tab of a new workbook, but put in when somebody asks for it. */
export const RULES_SHEET = "rules";

/** Every tab from left to right. */
export const allTabs: readonly Tab[] = [
  ...BEFORE.map(pageTab),
  ...registerTabs().flatMap((tab) => (tab.id === "readings" ? [tab, pageTab(AFTER_READINGS)] : [tab])),
  ...BEHIND.map(pageTab),
];

export function tabsOf(set: SheetSet): readonly Tab[] {
  return allTabs.filter((tab) => set === "full" || tab.set === "essential");
}

/** Registers of a set of sheets, with those that stand on Lists. */
export function registersOf(set: SheetSet): readonly SheetRecord[] {
  return registers.filter((sheet) => set === "full" || sheet.set === "essential");
}

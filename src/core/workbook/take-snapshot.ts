import { cellA1 } from "./a1";
import type { WorkbookContent } from "./content";
import type { CodeList } from "./define-list";
import type { SheetRecord } from "./define-sheet";
import { columnMapOf } from "./reading/column-map";
import { readRegister } from "./reading/read-register";
import { readSettings } from "./reading/read-settings";
import { headingIndex, namedColumn, textOf, type PlacedTable, type Reading } from "./reading/reading";
import { allSteps, type Steps } from "./steps";
import type { SerialDay } from "./serial-day";
import {
  SNAPSHOT_SCHEMA,
  type ListSnapshot,
  type RegisterListPlace,
  type RegisterSnapshot,
  type StructureProblem,
  type WorkbookSnapshot,
} from "./snapshot";
import { firstColumnReference, sheetOfReference } from "./structured-reference";
import { twinTables } from "./twin-tables";

export interface SnapshotCatalogue {
  readonly sheets: readonly SheetRecord[];
  readonly lists: readonly CodeList[];
}

/**
 * Turns what a host read into typed records. Tables, columns, lists and settings are found through the workbook's own formulas and names,
 * which Excel keeps up to date, so that headings and sheets may have been renamed and moved. Whatever cannot be found becomes a problem at a cell.
 */
export function takeSnapshot(content: WorkbookContent, catalogue: SnapshotCatalogue, today: SerialDay): WorkbookSnapshot {
  return allSteps(snapshotInSteps(content, catalogue, today));
}

/** The same in many short steps, a column at a time, for whoever has to answer to somebody else in between. */
export function* snapshotInSteps(content: WorkbookContent, catalogue: SnapshotCatalogue, today: SerialDay): Steps<WorkbookSnapshot> {
  const problems: StructureProblem[] = content.problems.map((problem) => ({ kind: "unreadable", ...problem }));
  const tables = new Map<string, PlacedTable>();
  for (const sheet of content.sheets) for (const table of sheet.tables) tables.set(table.name.toLowerCase(), { sheet, table });
  const names = new Map(content.names.map((name) => [name.name.toLowerCase(), name.refersTo]));
  const withoutLists: Reading = { content, tables, names, lists: new Map(), problems };
  const lists = new Map(catalogue.lists.map((list) => [list.id, listSnapshot(list, withoutLists)]));
  const reading: Reading = { ...withoutLists, lists };
  const { settings, settingCells, settingIssues } = readSettings(reading);
  const columnMap = columnMapOf(reading);
  const registers: Record<string, RegisterSnapshot> = {};
  for (const sheet of catalogue.sheets) {
    const register = yield* readRegister(sheet, columnMap, reading);
    if (register) registers[sheet.id] = register;
  }
  problems.push(...twinTables(content, catalogue.sheets, registers));
  const version = settings["schemaVersion"];
  const registerList = registerListOf(reading);
  const hidden = content.sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [] : [[name, visibility] as const]));
  return {
    snapshot: SNAPSHOT_SCHEMA,
    schemaVersion: typeof version === "number" ? version : null,
    asOf: asOfFrom(settings, today),
    settings,
    settingCells,
    ...(Object.keys(settingIssues).length > 0 ? { settingIssues } : {}),
    ...(registerList ? { registerList } : {}),
    ...(hidden.length > 0 ? { hiddenSheets: Object.fromEntries(hidden) } : {}),
    lists: Object.fromEntries(lists),
    registers,
    otherSheets: otherSheets(reading),
    problems,
  };
}

function asOfFrom(settings: Readonly<Record<string, string | number | boolean | null>>, today: SerialDay): SerialDay {
  const fixed = settings["asOfOverride"];
  return typeof fixed === "number" && fixed > 0 ? fixed : today;
}

/** Sheets that none of our `SeMS_at_…` names point to. */
function otherSheets({ content, names }: Reading): readonly string[] {
  const ours = new Set<string>();
  for (const [name, refersTo] of names) if (name.startsWith("sems_at_")) ours.add(sheetOfReference(refersTo).toLowerCase());
  return content.sheets.map((sheet) => sheet.name).filter((name) => !ours.has(name.toLowerCase()));
}

function listSnapshot(list: CodeList, reading: Reading): ListSnapshot {
  const labels = namedColumn(`list_${list.id}`, reading);
  const codes = namedColumn(`code_${list.id}`, reading);
  if (!labels || !codes) return { codes: list.codes.map((code) => code.code), labels: list.codes.map((code) => code.label) };
  return { codes: codes.values.map(textOf), labels: labels.values.map(textOf) };
}

/** The table that Config lists the registers in. */
function registerListOf({ names, tables }: Reading): RegisterListPlace | undefined {
  const reference = firstColumnReference(names.get("sems_registers") ?? "");
  const placed = reference && tables.get(reference.table.toLowerCase());
  if (!placed) return undefined;
  const column = Math.max(0, headingIndex(placed.table, reference.heading));
  return { sheet: placed.sheet.name, cell: cellA1(placed.table.top, placed.table.left + column) };
}

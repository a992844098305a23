import { functionGuide } from "../../functions/function-guide";
import { sectors } from "../framework/sector";
import { registerCounters } from "../metrics/cards";
import type { WorkbookContent } from "../workbook/content";
import { placedColumns, type SheetRecord, keyColumn } from "../workbook/define-sheet";
import type { WorkbookEdit } from "../workbook/edits";
import { renderFormula } from "../workbook/formula-template";
import type { Composition, RecordInput } from "../workbook/layout/composition";
import { highestNumber, registerSheet } from "../workbook/layout/register-layout";
import { registersAsFound } from "../workbook/layout/registers-as-found";
import { snapshotOfRecords } from "../workbook/layout/snapshot-of-records";
import { SCHEMA_VERSION } from "../workbook/schema-version";
import type { CellInput } from "../workbook/sheet-plan";
import { SnapshotBook } from "../workbook/snapshot-book";
import { sheetOfReference } from "../workbook/structured-reference";
import { clashOf } from "./clashes";
import { idNames } from "./id-names";
import { initialRecords } from "./initial-records";
import { allTabs, type Tab } from "./tab-order";
import { tableBehind } from "./table-behind";

/** A sheet that a SeMS lacks, as it would be added; or why it cannot be. */
export type RegisterAddition = { readonly sheet: string; readonly edits: readonly WorkbookEdit[] } | { readonly refusal: string };

/** Headings of the list of registers on Config that the formulas of a new sheet name. */
const REGISTER_HEADINGS = ["Register", "Sheet at start", "Table at start", "Prefix", "Highest number", "Records"];

/** The tab that a register stands on. */
export function tabOf(register: string): Tab | undefined {
  return allTabs.find(({ registers }) => registers.some(({ id }) => id === register));
}

/**
 * The edits that add a tab to a SeMS which was made without it: its sheet at the place that it has in a new workbook, the names over its ids, and its lines on
 * Config. Pages that list the registers (Start here, Readiness) stay as they are. `content` needs every table.
 */
export function registerAddition(tab: Tab, content: WorkbookContent, book: SnapshotBook): RegisterAddition {
  const there = tab.registers.find(({ id }) => id in book.snapshot.registers);
  if (there) return { refusal: `Its sheet is in the workbook, with ${there.name} on it: undo what removed the table beside it.` };
  const [list, map] = [tableBehind(content, "SeMS_registers"), tableBehind(content, "SeMS_columnMap")];
  if (!list || !map || list.table.name !== "tblRegisters" || REGISTER_HEADINGS.some((heading) => !list.table.headings.includes(heading)))
    return { refusal: "The lists of registers and columns on Config are not as they were made: give their tables and headings the names they had." };
  const lost = Object.values(book.snapshot.registers).find(({ missing }) => missing.length > 0);
  if (lost) return { refusal: `First add the lost columns of ${lost.sheet} again: formulas of the new sheet may need them.` };
  const composition = compositionWith(tab, book);
  const missing = neededBy(tab.registers).find((id) => !composition.sheets.has(id));
  if (missing !== undefined) return { refusal: `First add the register ${tabOf(missing)?.name ?? missing}, which its formulas read.` };
  const edits: readonly WorkbookEdit[] = [
    { kind: "addSheet", plan: registerSheet(tab.registers, composition), position: positionOf(tab, content) },
    ...idNames(tab.registers).map((name): WorkbookEdit => ({ kind: "addName", ...name })),
    { kind: "appendRows", table: list.table.name, rows: tab.registers.map((sheet) => registerLine(sheet, list.table.headings, composition)) },
    { kind: "appendRows", table: map.table.name, rows: tab.registers.flatMap((sheet) => columnLines(sheet, map.table.headings, map.column)) },
  ];
  const clash = clashOf(content, edits);
  return clash === null ? { sheet: tab.name, edits } : { refusal: clash };
}

function compositionWith({ id, name, purpose, registers }: Tab, book: SnapshotBook): Composition {
  const sector = sectors.find(({ code }) => code === book.setting("sector"))?.code ?? "CGO";
  const initial = initialRecords(sector, "full");
  const records = new Map<string, readonly RecordInput[]>(registers.map((sheet) => [sheet.id, initial.get(sheet.id) ?? []]));
  const { snapshot } = book;
  const added = snapshotOfRecords({ sheets: registers, lists: [], records, settings: {}, asOf: book.asOf, schemaVersion: SCHEMA_VERSION });
  const sheets = new Map(
    [...registersAsFound(snapshot)].filter(([other]) => other in snapshot.registers || registers.some((own) => own.id === other)),
  );
  const markingCode = book.setting("marking");
  const entityName = book.setting("legalName");
  return {
    book: new SnapshotBook({ ...snapshot, registers: { ...snapshot.registers, ...added.registers } }, registerCounters),
    records,
    sheets,
    names: new Map([[id, name]]),
    purposes: new Map([[id, purpose]]),
    tabs: [id],
    marking: `Marking: ${typeof markingCode === "string" ? book.label("marking", markingCode) : "none"}`,
    entityName: typeof entityName === "string" ? entityName : "",
    functions: functionGuide,
  };
}

/** Registers that the calculated columns of others name in their formulas. */
function neededBy(sheets: readonly SheetRecord[]): readonly string[] {
  const templates = sheets.flatMap(({ calculated }) => Object.values(calculated).flatMap(({ formula }) => formula ?? []));
  const named = templates.flatMap((template) => [...template.matchAll(/\{#?(\w+)\.\w+\}/g)].map(([, id = ""]) => id));
  return named.filter((id) => !sheets.some((sheet) => sheet.id === id));
}

/** Behind the last tab that stands before it in a new workbook and that is there. */
function positionOf(tab: Tab, content: WorkbookContent): number {
  const before = new Set(allTabs.slice(0, allTabs.indexOf(tab)).map(({ id }) => `sems_at_${id}`.toLowerCase()));
  const names = content.names.filter(({ name }) => before.has(name.toLowerCase())).map(({ refersTo }) => sheetOfReference(refersTo).toLowerCase());
  return content.sheets.reduce((position, sheet, index) => (names.includes(sheet.name.toLowerCase()) ? index + 1 : position), 0);
}

function registerLine(sheet: SheetRecord, headings: readonly string[], composition: Composition): readonly CellInput[] {
  const key = keyColumn(sheet);
  const count = (composition.records.get(sheet.id) ?? []).length;
  const records = { formula: renderFormula(`SUMPRODUCT(--({${sheet.id}.${key}}<>""))`, { sheets: composition.sheets }), value: count };
  const line: readonly CellInput[] = [sheet.id, sheet.name, sheet.table, sheet.idPrefix ?? null, highestNumber(sheet, composition), records];
  return headings.map((heading) => line[REGISTER_HEADINGS.indexOf(heading)] ?? null);
}

function columnLines(sheet: SheetRecord, headings: readonly string[], keys: number): readonly (readonly CellInput[])[] {
  return placedColumns(sheet).map(({ key, heading }) =>
    headings.map((_, index) => (index === keys ? `${sheet.id}.${key}` : { formula: `${sheet.table}[[#Headers],[${heading}]]`, value: heading })),
  );
}

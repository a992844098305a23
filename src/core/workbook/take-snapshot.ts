import { cellA1 } from "./a1";
import { isCellError, isNotCalculated, type CellValue } from "./cell";
import type { Column, ColumnKind } from "./column";
import { allSettings, type ConfigSetting } from "./config-settings";
import type { ColumnContent, SheetContent, TableContent, WorkbookContent } from "./content";
import type { CodeList } from "./define-list";
import { placedColumns, type PlacedColumn, type SheetRecord } from "./define-sheet";
import { settingName } from "./formula-template";
import type { SerialDay } from "./serial-day";
import {
  SNAPSHOT_SCHEMA,
  type CellIssue,
  type ColumnSnapshot,
  type ListSnapshot,
  type RegisterListPlace,
  type RegisterSnapshot,
  type SettingIssue,
  type StructureProblem,
  type WorkbookSnapshot,
} from "./snapshot";
import { firstColumnReference } from "./structured-reference";
import { overwrittenRows, rowsWithConstants } from "./overwritten-rows";
import { partsOf } from "./snapshot-book";
import { twinTables } from "./twin-tables";

export interface SnapshotCatalogue {
  readonly sheets: readonly SheetRecord[];
  readonly lists: readonly CodeList[];
}

interface PlacedTable {
  readonly sheet: SheetContent;
  readonly table: TableContent;
}

interface Reading {
  readonly content: WorkbookContent;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  readonly names: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, ListSnapshot>;
  readonly problems: StructureProblem[];
}

/**
 * Turns what a host read into typed records. Tables, columns, lists and settings are found through the workbook's own formulas and names,
 * which Excel keeps up to date, so that headings and sheets may have been renamed and moved. Whatever cannot be found becomes a problem at a cell.
 */
export function takeSnapshot(content: WorkbookContent, catalogue: SnapshotCatalogue, today: SerialDay): WorkbookSnapshot {
  const steps = snapshotInSteps(content, catalogue, today);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in many short steps, a column at a time, for whoever has to answer to somebody else in between. */
export function* snapshotInSteps(
  content: WorkbookContent,
  catalogue: SnapshotCatalogue,
  today: SerialDay,
): Generator<undefined, WorkbookSnapshot, undefined> {
  const problems: StructureProblem[] = content.problems.map((problem) => ({ kind: "unreadable", ...problem }));
  const tables = new Map<string, PlacedTable>();
  for (const sheet of content.sheets) for (const table of sheet.tables) tables.set(table.name.toLowerCase(), { sheet, table });
  const names = new Map(content.names.map((name) => [name.name.toLowerCase(), name.refersTo]));
  const withoutLists: Reading = { content, tables, names, lists: new Map(), problems };
  const lists = new Map(catalogue.lists.map((list) => [list.id, listSnapshot(list, withoutLists)]));
  const reading: Reading = { ...withoutLists, lists };
  const { settings, settingCells, settingIssues } = settingsOf(reading);
  const columnMap = columnMapOf(reading);
  const registers: Record<string, RegisterSnapshot> = {};
  for (const sheet of catalogue.sheets) {
    const register = yield* registerOf(sheet, columnMap, reading);
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

/** `Risks` of `'Risks'!$A$1`. */
export function sheetOfReference(refersTo: string): string {
  const sheet = refersTo.slice(0, Math.max(0, refersTo.lastIndexOf("!")));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function listSnapshot(list: CodeList, reading: Reading): ListSnapshot {
  const labels = namedColumn(`list_${list.id}`, reading);
  const codes = namedColumn(`code_${list.id}`, reading);
  if (!labels || !codes) return { codes: list.codes.map((code) => code.code), labels: list.codes.map((code) => code.label) };
  return { codes: codes.values.map(textOf), labels: labels.values.map(textOf) };
}

/** The table column that a defined name points to. */
function namedColumn(name: string, { names, tables }: Reading): ColumnContent | undefined {
  const reference = firstColumnReference(names.get(name.toLowerCase()) ?? "");
  const found = reference && tables.get(reference.table.toLowerCase())?.table;
  return found ? found.columns[headingIndex(found, reference.heading)] : undefined;
}

function headingIndex(table: TableContent, heading: string): number {
  const exact = table.headings.indexOf(heading);
  if (exact >= 0) return exact;
  const wanted = heading.trim().toLowerCase();
  return table.headings.findIndex((other) => other.trim().toLowerCase() === wanted);
}

function textOf(value: CellValue): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** The table that Config lists the registers in. */
function registerListOf({ names, tables }: Reading): RegisterListPlace | undefined {
  const reference = firstColumnReference(names.get("sems_registers") ?? "");
  const placed = reference && tables.get(reference.table.toLowerCase());
  if (!placed) return undefined;
  const column = Math.max(0, headingIndex(placed.table, reference.heading));
  return { sheet: placed.sheet.name, cell: cellA1(placed.table.top, placed.table.left + column) };
}

interface Settings {
  readonly settings: Record<string, string | number | boolean | null>;
  readonly settingCells: Record<string, { readonly sheet: string; readonly cell: string }>;
  readonly settingIssues: Record<string, SettingIssue>;
}

/** Config's name formulas read `INDEX(tblConfig[Value],MATCH("key",tblConfig[Key],0))`: they tell where both columns are now. */
function settingsOf(reading: Reading): Settings {
  const found: Settings = { settings: {}, settingCells: {}, settingIssues: {} };
  const { settings, settingCells, settingIssues } = found;
  const formula = reading.names.get(settingName("schemaVersion").toLowerCase());
  if (formula === undefined) return found;
  const valueReference = firstColumnReference(formula);
  const keyReference = firstColumnReference(formula.slice(formula.indexOf("MATCH")));
  const config = valueReference && reading.tables.get(valueReference.table.toLowerCase());
  const valueIndex = config ? headingIndex(config.table, valueReference.heading) : -1;
  const values = config?.table.columns[valueIndex];
  const keys = config && keyReference && config.table.columns[headingIndex(config.table, keyReference.heading)];
  if (!values || !keys) {
    reading.problems.push({
      kind: "lostSettings",
      sheet: config?.sheet.name ?? "",
      cell: "",
      message: "The settings table of Config cannot be read: restore its columns Key and Value.",
    });
    return found;
  }
  const byKey = new Map(keys.values.map((key, row) => [textOf(key), row]));
  for (const setting of allSettings) {
    const row = byKey.get(setting.key);
    const raw = row === undefined ? null : (values.values[row] ?? null);
    if (row !== undefined)
      settingCells[setting.key] = { sheet: config.sheet.name, cell: cellA1(config.table.top + 1 + row, config.table.left + valueIndex) };
    settings[setting.key] = settingValue(raw, setting.kind === "date" || setting.kind === "calculated", setting.list, reading);
    const isConstant = row !== undefined && (values.formulas?.[row] ?? null) === null;
    const kind = setting.kind === "calculated" && isConstant ? "overwritten" : settingIssueKind(raw, setting, settings[setting.key] ?? null);
    if (kind) settingIssues[setting.key] = { kind, raw };
  }
  return found;
}

/** Undefined where a setting is empty or as it should be. */
function settingIssueKind(raw: CellValue, setting: ConfigSetting, value: string | number | boolean | null): SettingIssue["kind"] | undefined {
  if (raw === null || isBlankText(raw)) return undefined;
  if (isCellError(raw)) return "error";
  if (isNotCalculated(raw)) return "notCalculated";
  if (setting.list) return value === null ? "notInList" : undefined;
  const isNumber = setting.kind === "date" || setting.kind === "calculated" || setting.kind === "whole";
  return isNumber && typeof raw !== "number" ? "wrongType" : undefined;
}

function settingValue(raw: CellValue, isDay: boolean, list: CodeList | undefined, reading: Reading): string | number | boolean | null {
  if (raw === null || typeof raw === "object") return null;
  if (list) return codeOfLabel(textOf(raw), reading.lists.get(list.id)) ?? null;
  if (isDay) return typeof raw === "number" ? raw : null;
  return typeof raw === "string" ? raw.trim() : raw;
}

function codeOfLabel(label: string, list: ListSnapshot | undefined): string | undefined {
  if (!list) return undefined;
  const position = list.labels.findIndex((other) => other.toLowerCase() === label.toLowerCase());
  return position < 0 ? undefined : list.codes[position];
}

interface MappedColumn {
  readonly table: string;
  readonly heading: string;
  /** Where the map says so. */
  readonly sheet: string;
  readonly cell: string;
  readonly deleted: boolean;
}

/** The column map of Config: one column holds `risks.owner`, another the live formula `tblRisks[[#Headers],[Owner]]`. */
function columnMapOf(reading: Reading): ReadonlyMap<string, MappedColumn> {
  const map = new Map<string, MappedColumn>();
  const reference = firstColumnReference(reading.names.get("sems_columnmap") ?? "");
  const placed = reference && reading.tables.get(reference.table.toLowerCase());
  if (!placed) return map;
  const { sheet, table } = placed;
  const keys = table.columns[headingIndex(table, reference.heading)];
  const headingColumn = table.columns.findIndex((column) => column.formulas?.some((formula) => formula !== null));
  const headings = table.columns[headingColumn];
  if (!keys || !headings) return map;
  keys.values.forEach((key, row) => {
    const formula = headings.formulas?.[row] ?? null;
    const found = formula === null ? undefined : firstColumnReference(formula);
    map.set(textOf(key), {
      table: found?.table ?? "",
      heading: found?.heading ?? textOf(headings.values[row] ?? null),
      sheet: sheet.name,
      cell: cellA1(table.top + 1 + row, table.left + headingColumn),
      deleted: formula !== null && found === undefined,
    });
  });
  return map;
}

function* registerOf(
  sheet: SheetRecord,
  columnMap: ReadonlyMap<string, MappedColumn>,
  reading: Reading,
): Generator<undefined, RegisterSnapshot | undefined, undefined> {
  const placed = tableOf(sheet, columnMap, reading);
  if (!placed) return undefined;
  const { table } = placed;
  const columns: Record<string, ColumnSnapshot> = {};
  const missing: string[] = [];
  const used = new Set<number>();
  const places = placedColumns(sheet);
  const claims = places.map((place) => claimedIndex(table, place, columnMap.get(`${sheet.id}.${place.key}`)));
  for (const [position, place] of places.entries()) {
    const mapped = columnMap.get(`${sheet.id}.${place.key}`);
    const index = settledIndex(claims, position, table, places);
    if (index < 0 && !mapped && lacksItsName(place, reading)) continue;
    if (index < 0) {
      missing.push(place.key);
      reading.problems.push(missingColumn(sheet, place, mapped, placed));
      continue;
    }
    used.add(index);
    columns[place.key] = columnSnapshot(place, table, index, reading);
    yield;
  }
  const inputs = Object.keys(sheet.columns).flatMap((key) => columns[key] ?? []);
  const records = recordRows(table, inputs);
  const hiddenRows = new Set(table.hiddenRows);
  const hidden = records.filter((row) => hiddenRows.has(row));
  const merged = (table.merged ?? []).map(({ top, left }) => cellA1(Math.max(top, table.top), Math.max(left, table.left)));
  for (const [key, calculation] of Object.entries(sheet.calculated)) {
    const column = columns[key];
    const content = column && table.columns[column.column - table.left];
    if (!content) continue;
    const place = { top: table.top + 1, column: column.column };
    const overwritten = calculation.formula === null ? rowsWithConstants(content, records) : overwrittenRows(content, records, place);
    if (overwritten.length > 0) columns[key] = { ...column, overwritten };
    yield;
  }
  return {
    id: sheet.id,
    sheet: placed.sheet.name,
    table: table.name,
    top: table.top,
    records,
    columns,
    missing,
    foreign: table.headings.filter((_, index) => !used.has(index)),
    ...(hidden.length > 0 ? { hidden } : {}),
    ...(merged.length > 0 ? { merged } : {}),
  };
}

/** A column that this workbook cannot have, because it has none of what the column reads. */
function lacksItsName({ calculation }: PlacedColumn, { names }: Reading): boolean {
  return calculation?.needsName !== undefined && !names.has(calculation.needsName.toLowerCase());
}

function claimedIndex(table: TableContent, place: PlacedColumn, mapped: MappedColumn | undefined): number {
  if (mapped?.deleted) return -1;
  return headingIndex(table, mapped && mapped.heading !== "" ? mapped.heading : place.heading);
}

/**
 * LibreOffice moves the references to a deleted column on to its neighbour, so that two keys claim one heading. The one whose own heading it is
 * keeps it, else the last; the others are missing.
 */
function settledIndex(claims: readonly number[], position: number, table: TableContent, places: readonly PlacedColumn[]): number {
  const index = claims[position] ?? -1;
  const rivals = places.flatMap((_, other) => (claims[other] === index ? [other] : []));
  if (index < 0 || rivals.length < 2) return index;
  const rightful = rivals.find((other) => places[other]?.heading === table.headings[index]) ?? rivals.at(-1);
  return rightful === position ? index : -1;
}

function missingColumn(sheet: SheetRecord, place: PlacedColumn, mapped: MappedColumn | undefined, placed: PlacedTable): StructureProblem {
  const message = `The column ${place.heading} of ${sheet.name} cannot be found: add it again, or undo what removed it.`;
  const about = { kind: "lostColumn", register: sheet.id, column: place.key, message } as const;
  return mapped?.deleted
    ? { ...about, sheet: mapped.sheet, cell: mapped.cell }
    : { ...about, sheet: placed.sheet.name, cell: cellA1(placed.table.top, placed.table.left), ...(mapped ? {} : { isUnlisted: true }) };
}

/** By the column map first (it follows a renamed table), by our own table name otherwise. */
function tableOf(sheet: SheetRecord, columnMap: ReadonlyMap<string, MappedColumn>, reading: Reading): PlacedTable | undefined {
  for (const place of placedColumns(sheet)) {
    const mapped = columnMap.get(`${sheet.id}.${place.key}`);
    const found = mapped && reading.tables.get(mapped.table.toLowerCase());
    if (found) return found;
  }
  const byName = reading.tables.get(sheet.table.toLowerCase());
  const wasMapped = columnMap.has(`${sheet.id}.${placedColumns(sheet)[0]?.key ?? ""}`);
  if (!byName && wasMapped) {
    const mapped = columnMap.get(`${sheet.id}.${placedColumns(sheet)[0]?.key ?? ""}`);
    reading.problems.push({
      kind: "lostRegister",
      register: sheet.id,
      sheet: mapped?.sheet ?? "",
      cell: mapped?.cell ?? "",
      message: `The register ${sheet.name} (table ${sheet.table}) cannot be found: add it again, or undo what removed it.`,
    });
  }
  return byName;
}

/** Rows in which at least one column that people fill holds something. */
function recordRows(table: TableContent, inputs: readonly ColumnSnapshot[]): readonly number[] {
  const filled = new Uint8Array(table.rowCount);
  for (const column of inputs) {
    column.values.forEach((value, row) => {
      if (value !== null) filled[row] = 1;
    });
    for (const issue of column.issues) filled[issue.tableRow] = 1;
  }
  const rows: number[] = [];
  filled.forEach((isFilled, row) => {
    if (isFilled) rows.push(row);
  });
  return rows;
}

function columnSnapshot(place: PlacedColumn, table: TableContent, index: number, { lists }: Reading): ColumnSnapshot {
  const cells = readCells(place, table.columns[index]?.values ?? [], lists);
  const validation = table.columns[index]?.validation;
  return { heading: table.headings[index] ?? "", column: table.left + index, ...cells, ...(validation ? { validation } : {}) };
}

/** Takes the cells of a column as the column says; those that cannot be taken so become issues. */
export function readCells(
  place: PlacedColumn,
  raws: readonly CellValue[],
  lists: ReadonlyMap<string, ListSnapshot>,
): Pick<ColumnSnapshot, "values" | "issues"> {
  const issues: CellIssue[] = [];
  const read = readerOf(place.column, place.calculation?.list, lists);
  const values = raws.map((raw, tableRow) => {
    if (raw === null) return null;
    const value = read(raw);
    if (value !== undefined) return value;
    issues.push({ tableRow, kind: issueKind(raw, place.column), raw });
    return null;
  });
  return { values, issues };
}

function issueKind(raw: CellValue, column: Column | undefined): CellIssue["kind"] {
  if (isCellError(raw)) return "error";
  if (isNotCalculated(raw)) return "notCalculated";
  return column?.list ? "notInList" : "wrongType";
}

type CellReader = (raw: CellValue) => string | number | boolean | null | undefined;

/** How a cell of this column is taken; undefined = it cannot be. A text of spaces alone is an empty cell. */
function readerOf(column: Column | undefined, calculatedList: CodeList | undefined, lists: ReadonlyMap<string, ListSnapshot>): CellReader {
  const kind: ColumnKind | undefined = column?.kind;
  const list = column?.list ?? calculatedList;
  const listed = list && lists.get(list.id);
  const codes = new Map(listed?.labels.map((label, position) => [label.toLowerCase(), listed.codes[position] ?? label]));
  if (kind === "choice" || (kind === undefined && list))
    return (raw) => (typeof raw === "object" ? undefined : blankOr(asTyped(raw), (label) => codes.get(label.toLowerCase())));
  if (kind === "choices") return (raw) => (typeof raw === "object" ? undefined : blankOr(textOf(raw), (labels) => codesOf(labels, codes)));
  if (kind === "date") return readDate;
  if (kind === "whole" || kind === "decimal" || kind === "share" || kind === "scale")
    return (raw) => (typeof raw === "number" ? raw : isBlankText(raw) ? null : undefined);
  if (kind === undefined) return (raw) => (typeof raw === "object" ? undefined : raw === "" ? null : raw);
  return (raw) => (typeof raw === "object" ? undefined : blankOr(asTyped(raw), (text) => text));
}

/** With the spaces around it: to Excel's formulas a word with a space behind it is another word. */
function asTyped(raw: string | number | boolean): string {
  return String(raw);
}

/** Hosts give days of the 1900 system. A date that is a text is none: no formula of Excel could count with it. */
function readDate(raw: CellValue): number | null | undefined {
  if (typeof raw === "number") return raw;
  return isBlankText(raw) ? null : undefined;
}

function isBlankText(raw: CellValue): boolean {
  return typeof raw === "string" && raw.trim() === "";
}

function blankOr(text: string, read: (text: string) => string | undefined): string | null | undefined {
  return text.trim() === "" ? null : read(text);
}

function codesOf(labels: string, codes: ReadonlyMap<string, string>): string | undefined {
  const parts = partsOf(labels).map((label) => codes.get(label.toLowerCase()));
  return parts.some((part) => part === undefined) ? undefined : parts.join("; ");
}

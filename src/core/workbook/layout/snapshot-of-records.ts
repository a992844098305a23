import type { CodeList } from "../define-list";
import type { SheetRecord } from "../define-sheet";
import type { SerialDay } from "../serial-day";
import { SNAPSHOT_SCHEMA, type ColumnSnapshot, type ListSnapshot, type RegisterSnapshot, type WorkbookSnapshot } from "../snapshot";
import type { RecordInput } from "./composition";

export interface NewWorkbook {
  readonly sheets: readonly SheetRecord[];
  readonly lists: readonly CodeList[];
  readonly records: ReadonlyMap<string, readonly RecordInput[]>;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  readonly asOf: SerialDay;
  readonly schemaVersion: number;
}

/** The snapshot that a workbook with these records will give once it is written and read again. */
export function snapshotOfRecords({ sheets, lists, records, settings, asOf, schemaVersion }: NewWorkbook): WorkbookSnapshot {
  return {
    snapshot: SNAPSHOT_SCHEMA,
    schemaVersion,
    asOf,
    settings,
    settingCells: {},
    lists: Object.fromEntries(
      lists.map((list): [string, ListSnapshot] => [
        list.id,
        { codes: list.codes.map((code) => code.code), labels: list.codes.map((code) => code.label) },
      ]),
    ),
    registers: Object.fromEntries(sheets.map((sheet): [string, RegisterSnapshot] => [sheet.id, registerOf(sheet, records.get(sheet.id) ?? [])])),
    otherSheets: [],
    problems: [],
  };
}

function registerOf(sheet: SheetRecord, records: readonly RecordInput[]): RegisterSnapshot {
  const columns: Record<string, ColumnSnapshot> = {};
  Object.entries(sheet.columns).forEach(([key, column], position) => {
    columns[key] = { heading: column.heading, column: position, issues: [], values: records.map((record) => plainValue(record[key])) };
  });
  return { id: sheet.id, sheet: sheet.name, table: sheet.table, top: 0, records: records.map((_, row) => row), columns, missing: [], foreign: [] };
}

function plainValue(value: RecordInput[string]): string | number | boolean | null {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join("; ");
  return typeof value === "object" ? null : value;
}

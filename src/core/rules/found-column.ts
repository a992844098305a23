import type { CellValue } from "../workbook/cell";
import type { Column } from "../workbook/column";
import { placedColumns, type SheetRecord, keyColumn } from "../workbook/define-sheet";
import { registers } from "../workbook/sheets";
import type { CellIssue, ColumnSnapshot, RegisterSnapshot } from "../workbook/snapshot";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Fault, FaultPlace } from "./fault";
import { NO_DATA, type CheckResult } from "./rule";

/** A column of a register as it stands in a workbook: what the rules that follow from the schema go over, instead of over records. */
export interface FoundColumn {
  readonly sheet: SheetRecord;
  readonly register: RegisterSnapshot;
  readonly key: string;
  readonly cells: ColumnSnapshot;
  /** Undefined for a calculated column. */
  readonly column: Column | undefined;
}

/** A column that people fill. */
export interface InputColumn extends FoundColumn {
  readonly column: Column;
}

interface FoundColumns {
  readonly all: readonly FoundColumn[];
  readonly inputs: readonly InputColumn[];
}

/** By book: a book never changes, and each rule on columns asks. */
const known = new WeakMap<SnapshotBook, FoundColumns>();

export function foundColumns(book: SnapshotBook): readonly FoundColumn[] {
  return knownColumns(book).all;
}

function knownColumns(book: SnapshotBook): FoundColumns {
  const there = known.get(book);
  if (there) return there;
  const all = columnsIn(book);
  const found = { all, inputs: all.filter((one): one is InputColumn => one.column !== undefined) };
  known.set(book, found);
  return found;
}

function columnsIn(book: SnapshotBook): readonly FoundColumn[] {
  return registers.flatMap((sheet) => {
    const register = book.snapshot.registers[sheet.id];
    if (!register) return [];
    return placedColumns(sheet).flatMap(({ key, column }): readonly FoundColumn[] => {
      const cells = register.columns[key];
      return cells ? [{ sheet, register, key, cells, column }] : [];
    });
  });
}

/** Looks at each column that people fill and that a rule has to do with; without a single record in their registers there is no data. */
export function forEachColumn(
  book: SnapshotBook,
  concerns: (column: Column, sheet: SheetRecord, key: string) => boolean,
  find: (found: InputColumn) => readonly Fault[],
): CheckResult {
  const inputs = knownColumns(book).inputs.filter(({ column, sheet, key }) => concerns(column, sheet, key));
  if (!inputs.some(({ register }) => register.records.length > 0)) return NO_DATA;
  return inputs.flatMap(find);
}

/** The faults among the cells that could not be read as their column says. */
export function forEachIssue(
  book: SnapshotBook,
  kind: CellIssue["kind"],
  concerns: (column: Column) => boolean,
  find: (found: InputColumn, raw: CellValue, name: string) => Pick<Fault, "message" | "action">,
): CheckResult {
  return forEachColumn(book, concerns, (found) =>
    found.cells.issues
      .filter((issue) => issue.kind === kind)
      .map(({ tableRow, raw }) => faultAt(found, tableRow, find(found, raw, cellName(found, tableRow)))),
  );
}

/** The faults among the cells that hold something, in the order of the rows. */
export function forEachValue(
  found: FoundColumn,
  find: (value: string | number | boolean, tableRow: number) => Pick<Fault, "message" | "action"> | undefined,
): readonly Fault[] {
  const faults: Fault[] = [];
  const { values } = found.cells;
  for (let tableRow = 0; tableRow < values.length; tableRow += 1) {
    const value = values[tableRow] ?? null;
    const words = value === null ? undefined : find(value, tableRow);
    if (words) faults.push(faultAt(found, tableRow, words));
  }
  return faults;
}

export function faultAt(found: FoundColumn, tableRow: number, words: Pick<Fault, "message" | "action">): Fault {
  const { chapter } = found.sheet;
  return { at: placeOf(found, tableRow), ...words, ...(chapter === null ? {} : { chapter }) };
}

function placeOf({ sheet, register, key }: FoundColumn, tableRow: number): FaultPlace {
  return { kind: "cell", register: sheet.id, record: { tableRow, sheetRow: register.top + 1 + tableRow }, column: key };
}

/** `“Owner” of RSK-002`, as the user sees both now. */
export function cellName(found: FoundColumn, tableRow: number): string {
  return `“${found.cells.heading}” of ${rowName(found, tableRow)}`;
}

/** The id of a record; `row 12` as Excel counts it where there is none. */
function rowName({ sheet, register }: FoundColumn, tableRow: number): string {
  const key = keyColumn(sheet);
  const id = sheet.columns[key]?.kind === "rowId" ? register.columns[key]?.values[tableRow] : null;
  return id === null || id === undefined ? `row ${rowNumber(register, tableRow)}` : shortened(String(id));
}

/** Row of the sheet, counted from 1 as Excel does. */
export function rowNumber({ top }: RegisterSnapshot, tableRow: number): number {
  return top + tableRow + 2;
}

const LONGEST = 18;

/** A text of a cell inside a sentence: its beginning where it is long. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** `the text “high”`, `TRUE`, `7`. */
export function inWords(raw: CellValue): string {
  if (typeof raw === "string") return `the text “${shortened(raw)}”`;
  return shortened(String(raw).toUpperCase());
}

const NAMED = 2;

/** `MSR-098, MSR-099 and 3 more`. */
export function firstOf(names: readonly string[]): string {
  const first = names.slice(0, NAMED).map(shortened).join(", ");
  return names.length <= NAMED ? first : `${first} and ${names.length - NAMED} more`;
}

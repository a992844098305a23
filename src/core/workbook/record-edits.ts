import { isCellError, isNotCalculated, type CellValue } from "./cell";
import { cellInWords } from "./cell-in-words";
import type { TableContent } from "./content";
import { placedColumns, type Book, type Columns, type PlacedColumn, type RecordOf, type SheetRecord, keyColumn } from "./define-sheet";
import type { WorkbookEdit } from "./edits";
import type { RecordInput } from "./layout/composition";
import { calculatedValue } from "./layout/calculated-value";
import { inputCell } from "./layout/record-cells";
import { nextRowIds } from "./next-row-ids";
import { openRegister, type OpenBook, type OpenRegister } from "./open-book";
import type { RecordFor } from "./records-for";
import type { CellInput } from "./sheet-plan";

/** Records that are added to a register, and the ids that they got. */
export interface AddedRecords {
  readonly ids: readonly string[];
  readonly edits: readonly WorkbookEdit[];
}

/** New values of some columns of a record; null empties a cell. */
export type RecordChanges<C extends Columns> = { readonly [K in keyof C]?: RecordFor<C>[K] | null };

/** One sentence for the user: why nothing can be written. */
export interface NotWritable {
  readonly refusal: string;
}

/**
 * The edits that add records below the last row of a register; Config's highest number follows. The id of each is given here, whatever it holds there.
 * Columns that are not ours stay empty; calculated cells get the formula of the rows above them, with its value.
 */
export function addedRecords<C extends Columns>(
  sheet: SheetRecord<C>,
  records: readonly RecordFor<NoInfer<C>>[],
  open: OpenBook,
): AddedRecords | NotWritable {
  const found = openRegister(sheet.id, open);
  if (!found) return absent(sheet);
  const any = sheet as SheetRecord; // only its columns are gone over, and its calculations are given records of its own
  const key = keyColumn(any);
  const given = open.book.records(any).flatMap((record) => (typeof record[key] === "string" ? [record[key]] : []));
  const { ids, edits } = nextRowIds(open.content, sheet.id, sheet.idPrefix ?? "", given, records.length);
  const inputs = records.map((record, index): RecordInput => ({ ...record, [key]: ids[index] ?? "" }));
  return { ids, edits: [...appendedRows(any, inputs, open), ...edits] };
}

/** The same for records that have their ids already; nothing where the register is not in the workbook. */
export function appendedRows(sheet: SheetRecord, records: readonly RecordInput[], open: OpenBook): readonly WorkbookEdit[] {
  const found = openRegister(sheet.id, open);
  if (!found || records.length === 0) return [];
  return [{ kind: "appendRows", table: found.table.name, rows: records.map((record, index) => rowCells(sheet, record, index, found, open.book)) }];
}

/** The cells of a new row in the order of the table as it stands. @param index position among the new rows */
function rowCells(sheet: SheetRecord, input: RecordInput, index: number, { register, table }: OpenRegister, book: Book): readonly CellInput[] {
  const tableRow = table.rowCount + index;
  const record: RecordOf<Columns> = { ...input, place: { tableRow, sheetRow: register.top + 1 + tableRow } };
  const cells: CellInput[] = table.headings.map(() => null);
  for (const place of placedColumns(sheet)) {
    const position = (register.columns[place.key]?.column ?? -1) - table.left;
    if (position < 0) continue;
    cells[position] = place.calculation
      ? calculatedInput(calculatedValue(sheet, place.calculation, record, book), table, position)
      : inputCell(place, input[place.key], book);
  }
  return cells;
}

/** The formula of the rows above: headings in it may have been reworded. A host fills it in where there is none to copy. */
function calculatedInput(value: CellValue, table: TableContent, position: number): CellInput {
  const formula = [...(table.columns[position]?.formulas ?? [])].reverse().find((other) => other !== null) ?? null;
  return formula === null ? null : { formula, value };
}

/**
 * The edits that change cells of one record; null empties a cell. Each is refused by the host when the cell has changed since it was read.
 * A value that is there already is not written again, and a formula of the user's is never replaced.
 * @param record of the same book
 */
export function changedRecord<C extends Columns>(
  sheet: SheetRecord<C>,
  record: RecordOf<C>,
  changes: RecordChanges<C>,
  open: OpenBook,
): readonly WorkbookEdit[] | NotWritable {
  const found = openRegister(sheet.id, open);
  if (!found) return absent(sheet);
  const edits: WorkbookEdit[] = [];
  for (const place of placedColumns(sheet as SheetRecord)) {
    if (place.calculation || !(place.key in changes)) continue;
    const cell = cellOf(place, record.place.tableRow, found);
    if (!cell) return { refusal: `${sheet.name} has lost its column ${place.heading}: let the check put it back first.` };
    if (cell.formula !== null) return { refusal: `${place.heading} is calculated by a formula of your own on ${sheet.name}: change the formula.` };
    const input = inputCell(place, (changes as RecordInput)[place.key], open.book); // values of columns are what a record holds
    if (input === cell.raw) continue;
    const { sheet: tab, top } = found.register;
    edits.push({ kind: "setCells", sheet: tab, top: top + 1 + record.place.tableRow, left: cell.column, rows: [[input]], expected: [[cell.raw]] });
  }
  return edits;
}

interface OpenCell {
  /** On the sheet, counted from 0. */
  readonly column: number;
  readonly raw: CellValue;
  readonly formula: string | null;
}

function cellOf({ key }: PlacedColumn, tableRow: number, { register, table }: OpenRegister): OpenCell | undefined {
  const column = register.columns[key]?.column;
  if (column === undefined) return undefined;
  const cells = table.columns[column - table.left];
  return { column, raw: cells?.values[tableRow] ?? null, formula: cells?.formulas?.[tableRow] ?? null };
}

/**
 * The record that somebody saw, as it is now: by its id, wherever its row has gone. A refusal when it is gone, or when one of the cells that are to be
 * written holds something else than what was seen.
 */
export function sameRecord<C extends Columns>(
  sheet: SheetRecord<C>,
  seen: RecordOf<C>,
  keys: readonly Extract<keyof C, string>[],
  before: OpenBook,
  now: OpenBook,
): { readonly record: RecordOf<C> } | NotWritable {
  const key = keyColumn(sheet as SheetRecord) as Extract<keyof C, string>; // its first column is one of its columns
  const id = String(seen[key] ?? "");
  const record = now.book.recordsBy(sheet, key).get(id)?.[0];
  if (!record) return { refusal: `${id} is no longer on ${sheet.name}: nothing was written.` };
  const then = openRegister(sheet.id, before);
  const found = openRegister(sheet.id, now);
  for (const place of placedColumns(sheet as SheetRecord)) {
    if (!keys.some((wanted) => wanted === place.key) || !then || !found) continue;
    const cell = cellOf(place, record.place.tableRow, found);
    const was = cellOf(place, seen.place.tableRow, then)?.raw ?? null;
    if (cell && !isSame(cell.raw, was)) return { refusal: changedWords(place, id, was, cell.raw) };
  }
  return { record };
}

/** Long texts are cut: what matters is that they differ. */
const MOST_SHOWN = 60;

function changedWords({ heading, column }: PlacedColumn, id: string, was: CellValue, is: CellValue): string {
  const [before, after] = [was, is].map((value) => {
    const words = cellInWords(value, column?.kind === "date");
    return words.length <= MOST_SHOWN ? words : `${words.slice(0, MOST_SHOWN)}…”`;
  });
  return `${heading} of ${id} was changed in the sheet meanwhile, from ${before ?? ""} to ${after ?? ""}: look at it, then do it again. Nothing was written.`;
}

/**
 * The edits that change a record as somebody saw it, wherever its row has gone; a refusal when one of the cells that are written, or of those that were decided
 * by, holds something else by now.
 * @param decidedBy cells that are not written but must be what was seen
 */
export function changedAsSeen<C extends Columns>(
  sheet: SheetRecord<C>,
  seen: RecordOf<C>,
  changes: RecordChanges<C>,
  decidedBy: readonly Extract<keyof C, string>[],
  before: OpenBook,
  now: OpenBook,
): readonly WorkbookEdit[] | NotWritable {
  const written = Object.keys(sheet.columns).filter((key): key is Extract<keyof C, string> => key in changes);
  const same = sameRecord(sheet, seen, [...decidedBy, ...written], before, now);
  return "refusal" in same ? same : changedRecord(sheet, same.record, changes, now);
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other || (isNotCalculated(one) && isNotCalculated(other));
}

function absent({ name }: Pick<SheetRecord, "name">): NotWritable {
  return { refusal: `The register ${name} is not in this workbook: add it first.` };
}

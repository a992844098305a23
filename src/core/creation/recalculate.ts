import { registerCounters } from "../metrics/cards";
import { isCellError, isNotCalculated, type CellValue, type RangeRef } from "../workbook/cell";
import type { ColumnContent, TableContent, WorkbookContent } from "../workbook/content";
import type { Calculation, Columns, RecordOf, SheetRecord } from "../workbook/define-sheet";
import type { WorkbookEdit } from "../workbook/edits";
import { calculatedValue } from "../workbook/layout/calculated-value";
import { ColumnFormulas } from "../workbook/layout/record-cells";
import { allLists } from "../workbook/lists";
import type { SerialDay } from "../workbook/serial-day";
import { registers, registersById } from "../workbook/sheets";
import type { FormulaInput } from "../workbook/sheet-plan";
import type { RegisterSnapshot } from "../workbook/snapshot";
import { SnapshotBook } from "../workbook/snapshot-book";
import { takeSnapshot } from "../workbook/take-snapshot";

export interface Recalculation {
  /** Writes the results that differ from what the workbook has stored; the formulas stay as they are. */
  readonly edits: readonly WorkbookEdit[];
  /** Cells whose stored results are right once the edits are applied. */
  readonly current: readonly { readonly sheet: string; readonly range: RangeRef }[];
}

interface Stretch {
  readonly from: number;
  readonly inputs: FormulaInput[];
}

/**
 * Calculates the calculated columns of the registers anew, for a host that cannot calculate. Formulas that are not word for word ours are left alone, and so
 * are workbooks that count days from 1904, and every figure outside of the registers.
 */
export function recalculate(content: WorkbookContent, today: SerialDay): Recalculation {
  const snapshot = takeSnapshot(content, { sheets: registers, lists: allLists }, today);
  if (snapshot.schemaVersion === null || content.dateSystem === 1904) return { edits: [], current: [] };
  const book = new SnapshotBook(snapshot, registerCounters);
  const parts = registers.flatMap((sheet) => {
    const register = snapshot.registers[sheet.id];
    const table = register && tableOf(register, content);
    return table ? [recalculateRegister(sheet, register, table, book)] : [];
  });
  return { edits: parts.flatMap(({ edits }) => edits), current: parts.flatMap(({ current }) => current) };
}

function tableOf(register: RegisterSnapshot, content: WorkbookContent): TableContent | undefined {
  return content.sheets.find(({ name }) => name === register.sheet)?.tables.find(({ name }) => name === register.table);
}

function recalculateRegister(sheet: SheetRecord, register: RegisterSnapshot, table: TableContent, book: SnapshotBook): Recalculation {
  const formulas = new ColumnFormulas(sheet, registersById);
  const records = new Map(book.records(sheet).map((record) => [record.place.tableRow, record]));
  const edits: WorkbookEdit[] = [];
  const current: { sheet: string; range: RangeRef }[] = [];
  for (const [key, calculation] of Object.entries(sheet.calculated)) {
    const left = register.columns[key]?.column;
    const column = left === undefined ? undefined : table.columns[left - table.left];
    if (left === undefined || !column || !isOurs(column, (row) => formulas.of(key, records.get(row), book))) continue;
    const top = table.top + 1;
    current.push({ sheet: register.sheet, range: { top, left, rows: table.rowCount, columns: 1 } });
    for (const { from, inputs } of stretches(column, sheet, calculation, records, book)) {
      edits.push({ kind: "setCells", sheet: register.sheet, top: top + from, left, rows: inputs.map((input) => [input]) });
    }
  }
  return { edits, current };
}

/** Whether every cell of the column holds our formula of its row, or nothing where there is none. In a file newer functions carry a prefix. */
function isOurs({ formulas }: ColumnContent, ours: (row: number) => string | undefined): boolean {
  if (!formulas) return false;
  return formulas.every((formula, row) => (formula?.replaceAll("_xlfn.", "") ?? undefined) === ours(row));
}

/** Runs of neighbouring cells whose result has changed. */
function stretches(
  column: ColumnContent,
  sheet: SheetRecord,
  calculation: Calculation<Columns>,
  records: ReadonlyMap<number, RecordOf<Columns>>,
  book: SnapshotBook,
): readonly Stretch[] {
  const found: Stretch[] = [];
  column.values.forEach((stored, row) => {
    const formula = column.formulas?.[row];
    if (typeof formula !== "string") return;
    const value = calculatedValue(sheet, calculation, records.get(row), book);
    if (isSame(stored, value)) return;
    const input = { formula, value };
    const last = found.at(-1);
    if (last && last.from + last.inputs.length === row) last.inputs.push(input);
    else found.push({ from: row, inputs: [input] });
  });
  return found;
}

function isSame(stored: CellValue, value: CellValue): boolean {
  if (isCellError(stored) || isNotCalculated(stored)) return false;
  return (stored ?? "") === (value ?? "");
}

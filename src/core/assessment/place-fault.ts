import type { FaultPlace } from "../rules/fault";
import { cellA1 } from "../workbook/a1";
import { keyColumn } from "../workbook/define-sheet";
import { registersById } from "../workbook/sheets";
import type { RegisterSnapshot } from "../workbook/snapshot";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** Where a fault stands in this workbook, and what makes it the same fault tomorrow. */
export interface FoundPlace {
  readonly register: string | null;
  readonly row: string | null;
  readonly sheet: string;
  readonly cell: string;
  /** Record and column, for the identity of the finding. */
  readonly subject: string;
  /** Rows and columns count from 0; for the order of findings. */
  readonly order: readonly [sheet: number, row: number, column: number];
}

/** Undefined where the register or the column is not in the workbook any more: that is a finding of its own, and there is no cell to point at. */
export function placeFault(at: FaultPlace, book: SnapshotBook): FoundPlace | undefined {
  const { snapshot } = book;
  if (at.kind === "spot") {
    return { register: at.register ?? null, row: null, sheet: at.sheet, cell: at.cell, subject: at.subject, order: [-1, 0, 0] };
  }
  if (at.kind === "setting") {
    const spot = snapshot.settingCells[at.key];
    return { register: null, row: null, sheet: spot?.sheet ?? "", cell: spot?.cell ?? "", subject: `config/${at.key}`, order: [-1, 0, 0] };
  }
  const register = snapshot.registers[at.register];
  const column = register?.columns[at.column];
  if (!register || !column) return undefined;
  const sheetOrder = Object.keys(snapshot.registers).indexOf(at.register);
  if (at.kind === "heading") {
    return {
      register: at.register,
      row: null,
      sheet: register.sheet,
      cell: cellA1(register.top, column.column),
      subject: `${at.register}/${at.column}`,
      order: [sheetOrder, register.top, column.column],
    };
  }
  const row = rowName(register, at.record.tableRow);
  return {
    register: at.register,
    row,
    sheet: register.sheet,
    cell: cellA1(at.record.sheetRow, column.column),
    subject: `${row}/${at.column}`,
    order: [sheetOrder, at.record.sheetRow, column.column],
  };
}

/** The id of a record; its place in the table where it has none. */
function rowName(register: RegisterSnapshot, tableRow: number): string {
  const sheet = registersById.get(register.id);
  const id = sheet ? register.columns[keyColumn(sheet)]?.values[tableRow] : null;
  return id === null || id === undefined ? `row ${tableRow + 1}` : String(id);
}

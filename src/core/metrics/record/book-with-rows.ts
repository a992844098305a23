import { readings } from "../../workbook/sheets/readings";
import type { ColumnSnapshot, RegisterSnapshot } from "../../workbook/snapshot";
import { SnapshotBook } from "../../workbook/snapshot-book";
import { registerCounters } from "../cards";
import type { PlannedRow } from "./planned-rows";

/** The workbook as it will be once the rows are written: what figures and statuses follow from. */
export function bookWithRows(book: SnapshotBook, rows: readonly PlannedRow[]): SnapshotBook {
  const register = book.snapshot.registers[readings.id];
  if (!register) return book;
  const registers = { ...book.snapshot.registers, [readings.id]: registerWithRows(register, rows) };
  return new SnapshotBook({ ...book.snapshot, registers }, registerCounters);
}

function registerWithRows(register: RegisterSnapshot, rows: readonly PlannedRow[]): RegisterSnapshot {
  const first = Math.max(-1, ...register.records) + 1;
  let next = first;
  const placed = rows.map((row) => ({ ...row, tableRow: row.tableRow ?? next++ }));
  const columns = Object.entries(register.columns).map(([key, column]): [string, ColumnSnapshot] => [key, columnWithRows(key, column, placed)]);
  const records = [...register.records, ...Array.from({ length: next - first }, (_, index) => first + index)];
  return { ...register, records, columns: Object.fromEntries(columns) };
}

function columnWithRows(key: string, column: ColumnSnapshot, rows: readonly (PlannedRow & { readonly tableRow: number })[]): ColumnSnapshot {
  const values = [...column.values];
  const written = new Set<number>();
  for (const row of rows) {
    const value = row.values[key];
    if (value === undefined) continue;
    values[row.tableRow] = value;
    written.add(row.tableRow);
  }
  return { ...column, values, issues: column.issues.filter(({ tableRow }) => !written.has(tableRow)) };
}

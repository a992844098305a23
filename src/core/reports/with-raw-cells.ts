import type { CellValue } from "../../../src/core/workbook/cell";
import type { RawCells } from "../../../src/core/rules/rule";
import { placedColumns, type PlacedColumn, keyColumn } from "../../../src/core/workbook/define-sheet";
import { registersById } from "../../../src/core/workbook/sheets";
import type { ColumnSnapshot, ListSnapshot, RegisterSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { readCells } from "../../../src/core/workbook/reading/read-cells";

/**
 * A snapshot as it would be with these very cells in the workbook: read by the reader that reads a workbook. Throws where a register, record or column is not
 * there, so that a slip in a test cannot pass.
 */
export function withRawCells(snapshot: WorkbookSnapshot, raw: RawCells): WorkbookSnapshot {
  const registers = { ...snapshot.registers };
  const lists = new Map(Object.entries(snapshot.lists));
  for (const [id, byRecord] of Object.entries(raw)) {
    for (const [record, byColumn] of Object.entries(byRecord)) {
      for (const [key, value] of Object.entries(byColumn)) registers[id] = withCell(id, registers[id], record, key, value, lists);
    }
  }
  return { ...snapshot, registers };
}

function withCell(
  id: string,
  register: RegisterSnapshot | undefined,
  record: string,
  key: string,
  value: CellValue,
  lists: ReadonlyMap<string, ListSnapshot>,
): RegisterSnapshot {
  const sheet = registersById.get(id);
  const places = sheet ? placedColumns(sheet) : [];
  const place = places.find((other) => other.key === key);
  if (!sheet || !register || !place) throw new RangeError(`there is no column ${id}.${key}`);
  const row = rowOf(register, keyColumn(sheet), record);
  const column = register.columns[key] ?? emptyColumn(place, places.length + places.indexOf(place), register.records.length);
  return { ...register, columns: { ...register.columns, [key]: { ...column, ...patched(column, row, place, value, lists) } } };
}

function rowOf(register: RegisterSnapshot, key: string, record: string): number {
  const ids = register.columns[key]?.values ?? [];
  const byId = ids.findIndex((id) => id !== null && String(id) === record);
  const row = byId >= 0 ? byId : Number(/^row (\d+)$/.exec(record)?.[1] ?? 0) - 1;
  if (row < 0 || row >= ids.length) throw new RangeError(`${register.id} has no record ${record}`);
  return row;
}

/** Calculated columns are in no snapshot of records; in a workbook they stand somewhere. */
function emptyColumn({ heading }: PlacedColumn, column: number, rows: number): ColumnSnapshot {
  return { heading, column, values: Array.from({ length: rows }, () => null), issues: [] };
}

function patched(
  { values, issues }: ColumnSnapshot,
  row: number,
  place: PlacedColumn,
  raw: CellValue,
  lists: ReadonlyMap<string, ListSnapshot>,
): Pick<ColumnSnapshot, "values" | "issues"> {
  const read = readCells(place, [raw], lists);
  return {
    values: values.map((value, other) => (other === row ? (read.values[0] ?? null) : value)),
    issues: [...issues.filter(({ tableRow }) => tableRow !== row), ...read.issues.map((issue) => ({ ...issue, tableRow: row }))].sort(
      (one, other) => one.tableRow - other.tableRow,
    ),
  };
}

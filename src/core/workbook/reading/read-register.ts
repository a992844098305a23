import { cellA1 } from "../a1";
import type { TableContent } from "../content";
import { placedColumns, type PlacedColumn, type SheetRecord } from "../define-sheet";
import { overwrittenRows, rowsWithConstants } from "../overwritten-rows";
import type { ColumnSnapshot, RegisterSnapshot, StructureProblem } from "../snapshot";
import type { Steps } from "../steps";
import type { MappedColumn } from "./column-map";
import { readCells } from "./read-cells";
import { headingIndex, type PlacedTable, type Reading } from "./reading";

/** A register where the column map says that it is, a column at a time. */
export function* readRegister(
  sheet: SheetRecord,
  columnMap: ReadonlyMap<string, MappedColumn>,
  reading: Reading,
): Steps<RegisterSnapshot | undefined> {
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

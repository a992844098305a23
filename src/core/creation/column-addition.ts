import type { WorkbookContent } from "../workbook/content";
import type { PlacedColumn, SheetRecord } from "../workbook/define-sheet";
import type { WorkbookEdit } from "../workbook/edits";
import { columnValidation } from "../workbook/layout/column-validation";
import { calculatedCell, ColumnFormulas } from "../workbook/layout/record-cells";
import type { CellInput } from "../workbook/sheet-plan";
import { registersById } from "../workbook/sheets";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { tableNamed, type PlacedTable } from "./table-behind";

/** One addition to a workbook, in words and as edits. */
export interface Addition {
  readonly change: string;
  readonly edits: readonly WorkbookEdit[];
}

/** The column map of Config, with the position of its column of keys. */
export type ColumnMapTable = PlacedTable & { readonly column: number };

/**
 * A column at the right end of the table of its register, with its drop-down or formula, and its line of the column map.
 * @param sheets the registers whose headings formulas name; as a new workbook has them unless given
 */
export function columnAddition(
  sheet: SheetRecord,
  place: PlacedColumn,
  table: string,
  map: ColumnMapTable,
  content: WorkbookContent,
  book: SnapshotBook,
  sheets: ReadonlyMap<string, SheetRecord> = registersById,
): Addition {
  const rows = tableNamed(content, table)?.table.rowCount ?? 0;
  const numberFormat = (place.column ?? place.calculation).numberFormat;
  const formulas = new ColumnFormulas(sheets.get(sheet.id) ?? sheet, sheets);
  const formula = formulas.ofColumn(place.key);
  const byRow = new Map(book.records(sheet).map((record) => [record.place.tableRow, record]));
  const present = new Map([...sheets].filter(([id]) => id in book.snapshot.registers));
  return {
    change: `${sheet.name}: adds the column ${place.heading} at the right end of the table.`,
    edits: [
      {
        kind: "addTableColumn",
        table,
        heading: place.heading,
        values: Array.from({ length: rows }, (_, row) =>
          place.calculation ? calculatedCell(sheet, place.key, place.calculation, byRow.get(row), formulas, book) : null,
        ),
        style: place.calculation ? "calculated" : "input",
        ...(formula === undefined ? {} : { formula }),
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(place.column ? { validation: columnValidation(place.column, present) } : {}),
      },
      mapEdit(`${sheet.id}.${place.key}`, { formula: `${table}[[#Headers],[${place.heading}]]`, value: place.heading }, map),
    ],
  };
}

/** The line of a column in the column map: put right where it is there, else added. */
export function mapEdit(key: string, heading: CellInput, { sheet, table, column }: ColumnMapTable): WorkbookEdit {
  const row = table.columns[column]?.values.indexOf(key) ?? -1;
  const offset = table.headings.findIndex((_, index) => index !== column);
  if (row < 0) return { kind: "appendRows", table: table.name, rows: [table.headings.map((_, index) => (index === column ? key : heading))] };
  const expected = [[table.columns[offset]?.values[row] ?? null]];
  return { kind: "setCells", sheet: sheet.name, top: table.top + 1 + row, left: table.left + offset, rows: [[heading]], expected };
}

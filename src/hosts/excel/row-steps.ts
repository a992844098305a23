import type { WorkbookEdit } from "../../core/workbook/edits";
import type { CellInput } from "../../core/workbook/sheet-plan";
import { cellEntry, fillRange, writeEntries, type CellEntry } from "./cell-entry";
import { isDateFormat, to1904 } from "./date-system";
import { rangeA1 } from "../../core/workbook/a1";
import { rangeOfCells, type AppendPlace, type Preconditions } from "./precondition";
import { requestBytes, type WriteStep } from "./write-step";

const MAX_CELLS_A_STEP = 6_000;

/** Entries of rows; numbers under a date format are given in the date system of the workbook when formats are known. */
function entriesOf(rows: readonly (readonly CellInput[])[], empty: null | "", formatAt?: (row: number, column: number) => string): CellEntry[][] {
  return rows.map((row, r) =>
    row.map((input, c) => {
      const entry = cellEntry(input, empty);
      return typeof entry === "number" && formatAt && isDateFormat(formatAt(r, c)) ? to1904(entry) : entry;
    }),
  );
}

/** Writes cells of a sheet; an empty input clears its cell. */
export function setCellsSteps(edit: Extract<WorkbookEdit, { kind: "setCells" }>, conditions: Preconditions): readonly WriteStep[] {
  const formats = conditions.formats.get(edit);
  const entries = entriesOf(edit.rows, "", formats && ((row, column) => edit.numberFormat ?? formats[row]?.[column] ?? ""));
  const range = rangeOfCells(edit);
  return slices(entries).map(({ first, rows }) => ({
    what: edit.sheet,
    sheet: edit.sheet,
    bytes: requestBytes(6, rows),
    write: (target) => {
      const cells = target.sheet(edit.sheet).getRange(rangeA1({ ...range, top: range.top + first, rows: rows.length }));
      // First: what is written into a cell that is formatted as Text becomes a text.
      if (edit.numberFormat !== undefined) fillRange(cells, { numberFormat: edit.numberFormat });
      writeEntries(cells, rows);
    },
  }));
}

/**
 * Appends records. They are written below the table as it stands at that moment, so that a row which somebody else added meanwhile is not written over, and
 * the table is then told how far it reaches: Excel's own growing stops short where a long write is cut (OfficeDev/office-js issues 3013 and 3191).
 * Where something stands below the table, Excel inserts the rows instead.
 */
export function appendRowsSteps(
  edit: Extract<WorkbookEdit, { kind: "appendRows" }>,
  place: AppendPlace | undefined,
  dateSystem: 1900 | 1904,
): readonly WriteStep[] {
  const formats = dateSystem === 1904 ? place?.formats : undefined;
  const entries = entriesOf(edit.rows, null, formats && ((_, column) => formats[column] ?? ""));
  const [first, ...others] = entries;
  const step = (rows: CellEntry[][], write: (table: Excel.Table) => void): WriteStep => ({
    what: edit.table,
    bytes: requestBytes(12, rows),
    write: ({ context }) => write(context.workbook.tables.getItem(edit.table)),
  });
  const intoFirst = place?.firstRowIsEmpty && first ? [step([first], (table) => writeEntries(table.getDataBodyRange().getRow(0), [first]))] : [];
  const below = slices(intoFirst.length > 0 ? others : entries).map(({ rows }) =>
    step(rows, (table) => {
      if (place?.isFreeBelow) writeBelow(table, rows);
      else
        table.rows.add(
          undefined,
          rows.map((row) => row.map((entry) => entry ?? "")),
        );
    }),
  );
  return [...intoFirst, ...below];
}

function writeBelow(table: Excel.Table, rows: CellEntry[][]): void {
  const grown = table.getRange().getResizedRange(rows.length, 0);
  const below = table.getRange().getRowsBelow(rows.length);
  writeEntries(below, rows);
  table.resize(grown);
}

function slices(rows: CellEntry[][]): readonly { readonly first: number; readonly rows: CellEntry[][] }[] {
  const rowsAtATime = Math.max(1, Math.floor(MAX_CELLS_A_STEP / Math.max(1, rows[0]?.length ?? 1)));
  const parts: { first: number; rows: CellEntry[][] }[] = [];
  for (let first = 0; first < rows.length; first += rowsAtATime) parts.push({ first, rows: rows.slice(first, first + rowsAtATime) });
  return parts;
}

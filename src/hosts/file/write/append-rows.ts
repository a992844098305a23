import type { CellInput } from "../../../core/workbook/sheet-plan";
import { isFormulaInput } from "../../../core/workbook/sheet-plan";
import { NOT_CALCULATED } from "../../../core/workbook/cell";
import { HostError } from "../../../core/workbook/host";
import { MAX_ROWS } from "../scanned-cell";
import { findSpans } from "./cell-spans";
import { cellsIn, checkFree, editableTable, resizeTable } from "./editable-table";
import type { EditableTable } from "./editable-table";
import { spliceBytes } from "./splice-bytes";
import type { WorkbookDraft } from "./workbook-draft";
import { grownTail, worksheetTail } from "./worksheet-tail";
import { writeCells } from "./write-cells";
import type { CellWrite } from "./write-cells";

/** Formulas of the calculated columns, in file form; undefined for columns that hold input. */
function columnFormulas(draft: WorkbookDraft, table: EditableTable): readonly (string | undefined)[] {
  const columns = draft.pkg.xml(table.part).child("tableColumns")?.children("tableColumn") ?? [];
  return columns.map((column) => column.child("calculatedColumnFormula")?.text());
}

/** A calculated column keeps its formula, whatever is given for it; the given value is what it shows until Excel calculates. */
function inputFor(given: CellInput, formula: string | undefined): CellInput {
  if (formula === undefined) return given;
  if (given === null) return { formula, value: NOT_CALCULATED };
  return { formula, value: isFormulaInput(given) ? given.value : given };
}

/** True when the only row of a table holds nothing but the formulas of calculated columns: it waits for the first record. */
function isWaitingRow(draft: WorkbookDraft, table: EditableTable, formulas: readonly (string | undefined)[]): boolean {
  if (table.body.rows !== 1) return false;
  return cellsIn(draft, table.sheet, table.body).every((cell) =>
    cell.hasFormula ? formulas[cell.column - table.body.left] !== undefined : !cell.hasValue,
  );
}

function growRules(draft: WorkbookDraft, table: EditableTable, added: number): void {
  const { part } = table.sheet;
  const bytes = draft.pkg.bytes(part);
  const { frame } = findSpans(bytes, part, new Set());
  const splices = grownTail(worksheetTail(bytes, frame.dataEnd), bytes.length, table.body, added);
  if (splices.length > 0) draft.pkg.set(part, spliceBytes(bytes, splices));
}

/**
 * Appends records below a table, each cell in the look of the one above; the rules of its columns and its filter buttons grow along.
 * @throws HostError when the table is not there, shows totals, or has no room below
 */
export function appendRows(draft: WorkbookDraft, name: string, rows: readonly (readonly CellInput[])[]): void {
  if (rows.length === 0) return;
  const table = editableTable(draft, name);
  const { body, sheet } = table;
  if (table.hasTotals)
    throw new HostError(`The table '${table.name}' shows a totals row; switch it off in Excel (Table Design, Total Row) and try again.`);
  if (rows.some((row) => row.length > body.columns))
    throw new HostError(`A record for '${table.name}' has more values than the table has columns; check the record.`);
  const formulas = columnFormulas(draft, table);
  const isWaiting = isWaitingRow(draft, table, formulas);
  const first = isWaiting ? body.top : body.top + body.rows;
  const added = first + rows.length - (body.top + body.rows);
  if (first + rows.length > MAX_ROWS)
    throw new HostError(`The sheet '${sheet.name}' has no room for ${rows.length} more rows; move old records to another workbook.`);
  if (added > 0)
    checkFree(draft, table, { top: body.top + body.rows, left: body.left, rows: added, columns: body.columns }, "make room below it and try again");
  const lastRow = body.rows === 0 ? [] : cellsIn(draft, sheet, { ...body, top: body.top + body.rows - 1, rows: 1 });
  const styles = new Map(lastRow.map((cell) => [cell.column, cell.style]));
  const writes = rows.flatMap((row, index) =>
    Array.from({ length: body.columns }, (_, offset): CellWrite => {
      const column = body.left + offset;
      return {
        row: first + index,
        column,
        input: inputFor(row[offset] ?? null, formulas[offset]),
        style: styles.get(column) ?? 0,
        table: table.name,
      };
    }),
  );
  writeCells(draft, sheet, writes);
  if (added === 0) return;
  growRules(draft, table, added);
  draft.pkg.editXml(table.part, (root) => resizeTable(root, { ...table.range, rows: table.range.rows + added }));
}

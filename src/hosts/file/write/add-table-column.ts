import type { WorkbookEdit } from "../../../core/workbook/edits";
import { HostError } from "../../../core/workbook/host";
import type { CellInput, ValidationPlan } from "../../../core/workbook/sheet-plan";
import { isFormulaInput } from "../../../core/workbook/sheet-plan";
import { NOT_CALCULATED } from "../../../core/workbook/cell";
import type { RangeRef } from "../../../core/workbook/cell";
import { MAX_COLUMNS } from "../scanned-cell";
import { cellsIn, checkFree, editableTable, resizeTable } from "./editable-table";
import type { EditableTable } from "./editable-table";
import { fileFormula } from "./file-formula";
import { findSpans } from "./cell-spans";
import { spliceBytes } from "./splice-bytes";
import { validationsXml } from "./validation-xml";
import { tailWithValidations, worksheetTail } from "./worksheet-tail";
import type { WorkbookDraft } from "./workbook-draft";
import { excelAttributeEscapes } from "./xml-text";
import { writeCells } from "./write-cells";
import type { CellWrite } from "./write-cells";

type NewColumn = Extract<WorkbookEdit, { readonly kind: "addTableColumn" }>;

function inputOf(added: NewColumn, index: number): CellInput {
  const given = added.values[index] ?? null;
  if (added.formula === undefined) return given;
  if (given === null) return { formula: added.formula, value: NOT_CALCULATED };
  return { formula: added.formula, value: isFormulaInput(given) ? given.value : given };
}

function describeColumn(draft: WorkbookDraft, table: EditableTable, added: NewColumn, range: RangeRef): void {
  draft.pkg.editXml(table.part, (root) => {
    const section = root.child("tableColumns");
    if (!section) return;
    const columns = section.children("tableColumn");
    const id = columns.reduce((highest, column) => Math.max(highest, Number(column.attribute("id") ?? 0)), 0) + 1;
    const column = section.create("tableColumn", { id: String(id), name: excelAttributeEscapes(added.heading) });
    if (added.formula !== undefined) column.append(section.create("calculatedColumnFormula", {}, fileFormula(added.formula, table.name)));
    section.append(column);
    section.setAttribute("count", String(columns.length + 1));
    resizeTable(root, range);
  });
}

/**
 * Adds a column at the right end of a table; its heading looks like the heading beside it.
 * @throws HostError when the table is not there, has such a column already, shows no headings, or has no room on its right
 */
export function addTableColumn(draft: WorkbookDraft, added: NewColumn): void {
  const table = editableTable(draft, added.table);
  const { range, body, sheet } = table;
  const clash = table.headings.find((heading) => heading.toLowerCase() === added.heading.toLowerCase());
  if (clash !== undefined)
    throw new HostError(`The table '${table.name}' already has a column '${clash}'; rename it in Excel or choose another heading.`);
  if (body.top === range.top)
    throw new HostError(`The table '${table.name}' shows no headings; switch them on in Excel (Table Design, Header Row) and try again.`);
  if (added.values.length > body.rows)
    throw new HostError(`The column '${added.heading}' has more values than the table '${table.name}' has rows; check the values.`);
  const column = range.left + range.columns;
  if (column >= MAX_COLUMNS)
    throw new HostError(`The sheet '${sheet.name}' has no room for another column on the right of '${table.name}'; move the table to the left.`);
  checkFree(draft, table, { ...range, left: column, columns: 1 }, "make room on its right and try again");
  const headingStyle = cellsIn(draft, sheet, { top: range.top, left: column - 1, rows: 1, columns: 1 })[0]?.style ?? 0;
  const style = draft.styles.cellFormat(added.style, added.numberFormat);
  const cells = Array.from({ length: body.rows }, (_, index): CellWrite => ({
    row: body.top + index,
    column,
    input: inputOf(added, index),
    style,
    table: table.name,
  }));
  writeCells(draft, sheet, [{ row: range.top, column, input: added.heading, style: headingStyle }, ...cells]);
  describeColumn(draft, table, added, { ...range, columns: range.columns + 1 });
  if (added.validation)
    validateColumn(draft, sheet.part, { ...added.validation, range: { top: body.top, left: column, rows: body.rows, columns: 1 } });
}

function validateColumn(draft: WorkbookDraft, part: string, plan: ValidationPlan): void {
  const bytes = draft.pkg.bytes(part);
  const { frame } = findSpans(bytes, part, new Set());
  const splices = tailWithValidations(worksheetTail(bytes, frame.dataEnd), bytes.length, validationsXml([plan], draft.dateShift));
  if (splices.length > 0) draft.pkg.set(part, spliceBytes(bytes, splices));
}

import { cellA1 } from "../../../core/workbook/a1";
import { isCellError, isNotCalculated } from "../../../core/workbook/cell";
import type { CellValue, RangeRef } from "../../../core/workbook/cell";
import type { WorkbookEdit } from "../../../core/workbook/edits";
import { HostError } from "../../../core/workbook/host";
import { isFormulaInput } from "../../../core/workbook/sheet-plan";
import { shownValue } from "./cell-xml";
import { readTablePart } from "../read-table-part";
import { readWorkbook } from "../read-workbook";
import { fileFormula } from "./file-formula";
import { checkWritable } from "./editable-table";
import type { SheetEntry, WorkbookDraft } from "./workbook-draft";
import { writeCells } from "./write-cells";

type SetCells = Extract<WorkbookEdit, { readonly kind: "setCells" }>;

function isSame(one: CellValue, other: CellValue): boolean {
  if (isCellError(one)) return typeof other === "object" && isCellError(other) && one.error === other.error;
  if (isNotCalculated(one)) return isNotCalculated(other);
  return one === other || (one === null && other === "") || (one === "" && other === null);
}

/** Cells that somebody changed since they were read must not be overwritten. */
function checkExpected(draft: WorkbookDraft, edit: SetCells): void {
  if (edit.expected === undefined) return;
  const content = readWorkbook(draft.pkg, { tables: "none", grids: [edit.sheet] });
  const grid = content.sheets.find((sheet) => sheet.name.toLowerCase() === edit.sheet.toLowerCase())?.grid;
  edit.expected.forEach((row, down) =>
    row.forEach((expected, right) => {
      const [atRow, atColumn] = [edit.top + down, edit.left + right];
      const now = grid?.columns[atColumn - grid.left]?.values[atRow - grid.top] ?? null;
      if (!isSame(expected, now))
        throw new HostError(
          `'${edit.sheet}'!${cellA1(atRow, atColumn)} has changed since it was read; nothing was written, so read the workbook again.`,
        );
    }),
  );
}

/** A heading is also the name of its column, in the table and in every formula: only Excel can rename it everywhere. */
function checkHeadings(draft: WorkbookDraft, sheet: SheetEntry, edit: SetCells): void {
  for (const entry of draft.tables()) {
    if (entry.sheet.part !== sheet.part || draft.pkg.xml(entry.part).attribute("headerRowCount") === "0") continue;
    const table = readTablePart(draft.pkg.xml(entry.part), entry.part);
    (edit.rows[table.top - edit.top] ?? []).forEach((input, right) => {
      const heading = table.headings[edit.left + right - table.body.left];
      if (heading === undefined || shownValue(input) === heading) return;
      throw new HostError(
        `'${sheet.name}'!${cellA1(table.top, edit.left + right)} is a heading of the table '${table.name}'; rename it in Excel, which changes the formulas too.`,
      );
    });
  }
}

/**
 * Writes cells of a sheet that is there; each keeps its look.
 * @throws HostError when the sheet is not there or protected, a cell has changed, is a table heading, or is part of an array formula
 */
export function setCells(draft: WorkbookDraft, edit: SetCells): void {
  const sheet = draft.sheet(edit.sheet);
  if (!sheet) throw new HostError(`The workbook has no sheet '${edit.sheet}'; nothing was changed.`);
  checkWritable(draft, sheet);
  checkExpected(draft, edit);
  checkHeadings(draft, sheet, edit);
  const tables = draft
    .tables()
    .filter((entry) => entry.sheet.part === sheet.part)
    .map((entry) => readTablePart(draft.pkg.xml(entry.part), entry.part));
  const tableAt = (row: number, column: number) =>
    tables.find(({ body }) => row >= body.top && row < body.top + body.rows && column >= body.left && column < body.left + body.columns)?.name;
  const writes = edit.rows.flatMap((inputs, down) =>
    inputs.map((input, right) => {
      const [row, column] = [edit.top + down, edit.left + right];
      const table = tableAt(row, column);
      const format = edit.numberFormat === undefined ? {} : { numberFormat: edit.numberFormat };
      return { row, column, input, ...format, ...(table === undefined ? {} : { table }) };
    }),
  );
  writeCells(draft, sheet, writes);
  noteCalculatedColumns(draft, sheet, edit);
}

/** One formula in every body cell of a column makes it a calculated one, as in Excel: new rows get that formula. */
function noteCalculatedColumns(draft: WorkbookDraft, sheet: SheetEntry, edit: SetCells): void {
  for (const entry of draft.tables()) {
    if (entry.sheet.part !== sheet.part) continue;
    const { name, body } = readTablePart(draft.pkg.xml(entry.part), entry.part);
    const formulas = Array.from({ length: body.columns }, (_, column) => sharedFormula(edit, body, body.left + column));
    if (formulas.every((formula) => formula === undefined)) continue;
    draft.pkg.editXml(entry.part, (root) => {
      root
        .child("tableColumns")
        ?.children("tableColumn")
        .forEach((column, index) => {
          const formula = formulas[index];
          if (formula === undefined) return;
          const others = column.elements().filter((element) => element !== column.child("calculatedColumnFormula"));
          for (const element of column.elements()) column.remove(element);
          // It comes before all others in a column.
          column.append(column.create("calculatedColumnFormula", {}, fileFormula(formula, name)));
          for (const element of others) column.append(element);
        });
    });
  }
}

/** The formula that the edit gives to every body cell of a column; undefined where it does not. */
function sharedFormula(edit: SetCells, body: RangeRef, column: number): string | undefined {
  const inputs = Array.from({ length: body.rows }, (_, row) => edit.rows[body.top + row - edit.top]?.[column - edit.left] ?? null);
  const [first] = inputs;
  if (first === undefined || first === null || !isFormulaInput(first)) return undefined;
  return inputs.every((input) => input !== null && isFormulaInput(input) && input.formula === first.formula) ? first.formula : undefined;
}

import type { GridContent, SheetContent, WorkbookContent } from "../../src/core/workbook/content";
import type { CellValue } from "../../src/core/workbook/cell";
import { SimulatedSheet, SimulatedWorkbook } from "./simulated-workbook";

/** A simulated workbook as text: what was built in Node is opened in a browser, and back. */
export function packWorkbook({ sheets, names, styles, title, uses1904Dates, activeSheet }: SimulatedWorkbook): string {
  const plain = { sheets, names, styles, title, uses1904Dates, active: activeSheet.name };
  return JSON.stringify(plain, (_, value: unknown) =>
    value instanceof Map ? { $map: [...value] } : value instanceof Set ? { $set: [...value] } : value,
  );
}

/** Puts what was packed into a workbook, in place of what it holds. Nothing is selected but the first cell. */
export function unpackWorkbook(text: string, book: SimulatedWorkbook = new SimulatedWorkbook()): SimulatedWorkbook {
  const plain = JSON.parse(text, (_, value) => (value?.$map ? new Map(value.$map) : value?.$set ? new Set(value.$set) : value));
  const sheets: readonly SimulatedSheet[] = plain.sheets;
  replace(
    book.sheets,
    sheets.map((sheet) => Object.assign(new SimulatedSheet(sheet.id, sheet.name), sheet)),
  );
  replace(book.names, plain.names);
  replace(book.styles, plain.styles);
  book.title = plain.title;
  book.uses1904Dates = plain.uses1904Dates;
  book.activeSheet = book.sheet(plain.active) ?? book.activeSheet;
  book.selection = { sheet: book.activeSheet, range: { top: 0, left: 0, rows: 1, columns: 1 } };
  const used = Math.max(0, ...[...text.matchAll(/"\{(\d{8})-0001-/g)].map(([, number]) => Number(number)));
  while (Number(book.newId().slice(1, 9)) < used);
  return book;
}

function replace<T>(list: T[], items: readonly T[]): void {
  list.splice(0, list.length, ...items);
}

/** A workbook of somebody else's in the simulated Excel: values and formulas of its sheets, its tables and names. Looks are left out. @param content every sheet as a grid, too */
export function workbookOfContent({ dateSystem, sheets, names }: WorkbookContent): SimulatedWorkbook {
  const book = new SimulatedWorkbook();
  const [blank] = book.sheets.splice(0);
  for (const content of sheets) fillSheet(book, content);
  for (const { name, refersTo } of names) book.names.push({ name, formula: `=${refersTo}`, comment: "", visible: true });
  book.uses1904Dates = dateSystem === 1904;
  book.activeSheet = book.sheets.find(({ visibility }) => visibility === "Visible") ?? blank ?? book.activeSheet;
  return book;
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function fillSheet(book: SimulatedWorkbook, { name, visibility, tables, grid }: SheetContent): void {
  const sheet = book.addSheet(name);
  sheet.visibility = VISIBILITY[visibility];
  if (grid) fillCells(sheet, grid);
  for (const table of tables) {
    fillCells(sheet, { top: table.top + 1, left: table.left, rowCount: table.rowCount, columns: table.columns });
    table.headings.forEach((heading, column) => (sheet.cellToWrite(table.top, table.left + column).value = heading));
    sheet.tables.push({
      id: book.newId(),
      name: table.name,
      style: "TableStyleMedium2",
      showTotals: false,
      showHeaders: true,
      showBandedRows: true,
      showFilterButton: true,
      range: { top: table.top, left: table.left, rows: table.rowCount + 1, columns: table.headings.length },
      columnFormulas: new Map(),
    });
  }
}

function fillCells(sheet: SimulatedSheet, { top, left, columns }: GridContent): void {
  columns.forEach(({ values, formulas }, column) =>
    values.forEach((value, row) => {
      const formula = formulas?.[row] ?? null;
      if (value === null && formula === null) return;
      const cell = sheet.cellToWrite(top + row, left + column);
      const shown = valueOf(value);
      cell.value = shown.value;
      if (shown.isError) cell.isError = true;
      if (formula !== null) cell.formula = `=${formula}`;
    }),
  );
}

function valueOf(value: CellValue): { readonly value: string | number | boolean; readonly isError?: boolean } {
  if (value === null) return { value: "" };
  return typeof value === "object" ? { value: "error" in value ? value.error : "", isError: "error" in value } : { value };
}

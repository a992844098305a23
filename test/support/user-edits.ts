import type { CellValue } from "../../src/core/workbook/cell";
import type { ColumnContent, SheetContent, TableContent, WorkbookContent } from "../../src/core/workbook/content";

/**
 * What a person may do to a workbook in Excel, on the plain content that a host reads. Excel rewrites references by itself: a renamed heading in every
 * structured reference, a renamed sheet in every name; a deleted column leaves #REF! (support.microsoft.com, "Using structured references with Excel tables").
 */
export type UserEdit =
  | { readonly kind: "renameHeading"; readonly table: number; readonly column: number; readonly to: string }
  | { readonly kind: "moveColumn"; readonly table: number; readonly column: number; readonly to: number }
  | { readonly kind: "insertColumn"; readonly table: number; readonly at: number; readonly heading: string }
  | { readonly kind: "deleteColumn"; readonly table: number; readonly column: number }
  | { readonly kind: "renameTable"; readonly table: number; readonly to: string }
  | { readonly kind: "renameSheet"; readonly sheet: number; readonly to: string }
  | { readonly kind: "moveSheet"; readonly sheet: number; readonly to: number }
  | { readonly kind: "insertSheet"; readonly at: number; readonly name: string }
  | { readonly kind: "sort"; readonly table: number; readonly column: number }
  | { readonly kind: "insertRow"; readonly table: number; readonly row: number };

interface PlacedTable {
  readonly sheet: SheetContent;
  readonly table: TableContent;
}

/** Tables that a person works in: the registers. Config and Lists are left alone here. */
export function editableTables(content: WorkbookContent): readonly PlacedTable[] {
  return content.sheets.flatMap((sheet) =>
    sheet.tables.filter((table) => /^tbl(?!Config|Columns|Registers)/.test(table.name)).map((table) => ({ sheet, table })),
  );
}

export function applyUserEdit(content: WorkbookContent, edit: UserEdit): WorkbookContent {
  switch (edit.kind) {
    case "renameSheet":
      return renameSheet(content, edit.sheet % content.sheets.length, edit.to);
    case "moveSheet":
      return { ...content, sheets: moved(content.sheets, edit.sheet % content.sheets.length, edit.to % content.sheets.length) };
    case "insertSheet":
      return insertSheet(content, edit.at % (content.sheets.length + 1), edit.name);
    default:
      return editTable(content, edit);
  }
}

function editTable(content: WorkbookContent, edit: Exclude<UserEdit, { kind: "renameSheet" | "moveSheet" | "insertSheet" }>): WorkbookContent {
  const tables = editableTables(content);
  const target = tables[edit.table % tables.length]?.table;
  if (!target) return content;
  const width = target.headings.length;
  switch (edit.kind) {
    case "renameHeading":
      return renameHeading(content, target, edit.column % width, edit.to);
    case "moveColumn":
      return withTable(content, target, {
        ...target,
        headings: moved(target.headings, edit.column % width, edit.to % width),
        columns: moved(target.columns, edit.column % width, edit.to % width),
      });
    case "insertColumn":
      return insertColumn(content, target, edit.at % (width + 1), edit.heading);
    case "deleteColumn":
      return width < 2 ? content : deleteColumn(content, target, edit.column % width);
    case "renameTable":
      return isTaken(content, edit.to)
        ? content
        : rewritten(withTable(content, target, { ...target, name: edit.to }), (text) => text.replaceAll(`${target.name}[`, `${edit.to}[`));
    case "sort":
      return withTable(content, target, sorted(target, edit.column % width));
    case "insertRow":
      return withTable(content, target, {
        ...target,
        rowCount: target.rowCount + 1,
        columns: target.columns.map((column) => withBlankRow(column, edit.row % (target.rowCount + 1))),
      });
  }
}

function isTaken(content: WorkbookContent, name: string): boolean {
  return (
    content.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) ||
    content.names.some((other) => other.name.toLowerCase() === name.toLowerCase())
  );
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

function withTable(content: WorkbookContent, before: TableContent, after: TableContent): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table === before ? after : table)) })),
  };
}

/** Every formula and name of the workbook, rewritten. */
function rewritten(content: WorkbookContent, rewrite: (text: string) => string): WorkbookContent {
  const columnOf = (column: ColumnContent): ColumnContent =>
    column.formulas ? { ...column, formulas: column.formulas.map((formula) => (formula === null ? null : rewrite(formula))) } : column;
  return {
    ...content,
    names: content.names.map((name) => ({ ...name, refersTo: rewrite(name.refersTo) })),
    sheets: content.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(columnOf) })) })),
  };
}

/** Excel refuses a heading that the table already has, whatever its case. */
function renameHeading(content: WorkbookContent, table: TableContent, column: number, to: string): WorkbookContent {
  if (table.headings.some((heading) => heading.toLowerCase() === to.toLowerCase())) return content;
  const from = table.headings[column] ?? "";
  const renamed = withTable(content, table, { ...table, headings: table.headings.map((heading, index) => (index === column ? to : heading)) });
  const [old, fresh] = [escaped(from), escaped(to)];
  return rewritten(renamed, (text) =>
    text
      .replaceAll(`${table.name}[${old}]`, `${table.name}[${fresh}]`)
      .replaceAll(`${table.name}[[#This Row],[${old}]]`, `${table.name}[[#This Row],[${fresh}]]`)
      .replaceAll(`${table.name}[[#Headers],[${old}]]`, `${table.name}[[#Headers],[${fresh}]]`),
  );
}

function escaped(heading: string): string {
  return heading.replace(/['#@[\]]/g, "'$&");
}

function insertColumn(content: WorkbookContent, table: TableContent, at: number, heading: string): WorkbookContent {
  if (table.headings.some((other) => other.toLowerCase() === heading.toLowerCase())) return content;
  const values = Array.from({ length: table.rowCount }, (_, row): CellValue => (row % 2 === 0 ? `own ${row}` : null));
  const column: ColumnContent = { values };
  return withTable(content, table, {
    ...table,
    headings: [...table.headings.slice(0, at), heading, ...table.headings.slice(at)],
    columns: [...table.columns.slice(0, at), column, ...table.columns.slice(at)],
  });
}

function deleteColumn(content: WorkbookContent, table: TableContent, column: number): WorkbookContent {
  const heading = escaped(table.headings[column] ?? "");
  const without = <T>(list: readonly T[]) => list.filter((_, index) => index !== column);
  const cut = withTable(content, table, { ...table, headings: without(table.headings), columns: without(table.columns) });
  const gone = [`${table.name}[${heading}]`, `${table.name}[[#This Row],[${heading}]]`, `${table.name}[[#Headers],[${heading}]]`];
  return rewritten(cut, (text) => gone.reduce((result, reference) => result.replaceAll(reference, "#REF!"), text));
}

function renameSheet(content: WorkbookContent, index: number, to: string): WorkbookContent {
  if (content.sheets.some((sheet) => sheet.name.toLowerCase() === to.toLowerCase())) return content;
  const from = content.sheets[index]?.name ?? "";
  const quote = (name: string) => `'${name.replace(/'/g, "''")}'!`;
  const sheets = content.sheets.map((sheet, position) => (position === index ? { ...sheet, name: to } : sheet));
  return {
    ...content,
    sheets,
    names: content.names.map((name) => ({
      ...name,
      refersTo: name.refersTo.replace(quote(from), quote(to)).replace(new RegExp(`^${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}!`), quote(to)),
    })),
  };
}

function insertSheet(content: WorkbookContent, at: number, name: string): WorkbookContent {
  if (content.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return content;
  const sheet: SheetContent = { name, visibility: "visible", isProtected: false, tables: [] };
  return { ...content, sheets: [...content.sheets.slice(0, at), sheet, ...content.sheets.slice(at)] };
}

function sorted(table: TableContent, column: number): TableContent {
  const key = (row: number) => JSON.stringify(table.columns[column]?.values[row] ?? null);
  const order = Array.from({ length: table.rowCount }, (_, row) => row).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
  const inOrder = <T>(list: readonly T[], empty: T): readonly T[] => order.map((row) => list[row] ?? empty);
  return {
    ...table,
    columns: table.columns.map((each) => ({
      values: inOrder<CellValue>(each.values, null),
      ...(each.formulas ? { formulas: inOrder<string | null>(each.formulas, null) } : {}),
    })),
  };
}

function withBlankRow(column: ColumnContent, at: number): ColumnContent {
  const values = [...column.values.slice(0, at), null, ...column.values.slice(at)];
  return column.formulas
    ? {
        values: values.map((value, row) => (row === at ? "" : value)),
        formulas: [...column.formulas.slice(0, at), column.formulas[0] ?? null, ...column.formulas.slice(at)],
      }
    : { values };
}

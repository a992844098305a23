import { assess, type Assessment } from "../../../src/core/assessment/assess";
import type { PhaseCode } from "../../../src/core/framework/assessment-phase";
import { SAMPLE_AS_OF } from "../../../src/core/creation/sample/example-cargo";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import { registerCounters } from "../../../src/core/metrics/cards";
import type { ColumnContent, SheetContent, TableContent, WorkbookContent } from "../../../src/core/workbook/content";
import { allLists } from "../../../src/core/workbook/lists";
import { registers } from "../../../src/core/workbook/sheets";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../src/core/workbook/take-snapshot";
import { newFileHost } from "../../../src/hosts/file/file-host";

/** The sample workbook as the file host reads it. */
export async function sampleContent(): Promise<WorkbookContent> {
  const host = newFileHost();
  const report = await host.apply(sampleEdits(sampleChoices()));
  if (report.outcome !== "done") throw new Error(report.message);
  return host.read({ tables: "all", layout: true });
}

export function assessContent(content: WorkbookContent, phase: PhaseCode): Assessment {
  return assess(new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, SAMPLE_AS_OF), registerCounters), phase);
}

export function withSheet(content: WorkbookContent, name: string, change: (sheet: SheetContent) => SheetContent): WorkbookContent {
  if (!content.sheets.some((sheet) => sheet.name === name)) throw new RangeError(`there is no sheet ${name}`);
  return { ...content, sheets: content.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

export function withTable(content: WorkbookContent, name: string, change: (table: TableContent) => TableContent | undefined): WorkbookContent {
  const sheet = content.sheets.find((candidate) => candidate.tables.some((table) => table.name === name));
  if (!sheet) throw new RangeError(`there is no table ${name}`);
  const tables = sheet.tables.flatMap((table) => (table.name === name ? (change(table) ?? []) : [table]));
  return withSheet(content, sheet.name, (own) => ({ ...own, tables }));
}

export function withColumn(
  content: WorkbookContent,
  table: string,
  heading: string,
  change: (column: ColumnContent) => ColumnContent,
): WorkbookContent {
  return withTable(content, table, (own) => {
    if (!own.headings.includes(heading)) throw new RangeError(`${table} has no column ${heading}`);
    return { ...own, columns: own.columns.map((column, index) => (own.headings[index] === heading ? change(column) : column)) };
  });
}

/** Every formula and name with a text replaced: what Excel does to references. */
export function withReferences(content: WorkbookContent, from: string, to: string): WorkbookContent {
  const rewritten = (formula: string | null) => formula?.replaceAll(from, to) ?? null;
  const columnOf = (column: ColumnContent): ColumnContent => (column.formulas ? { ...column, formulas: column.formulas.map(rewritten) } : column);
  return {
    ...content,
    names: content.names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.replaceAll(from, to) })),
    sheets: content.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(columnOf) })) })),
  };
}

/** The value of a setting of Config as somebody left it; a constant takes the place of a formula. */
export function withSetting(content: WorkbookContent, key: string, value: string | number | null): WorkbookContent {
  return withTable(content, "tblConfig", (table) => {
    const row = table.columns[table.headings.indexOf("Key")]?.values.indexOf(key) ?? -1;
    if (row < 0) throw new RangeError(`Config has no setting ${key}`);
    const columns = table.columns.map((column, index) => (table.headings[index] === "Value" ? withCell(column, row, value) : column));
    return { ...table, columns };
  });
}

/** A constant in one cell. */
export function withCell(column: ColumnContent, row: number, value: string | number | null): ColumnContent {
  const values = column.values.map((old, index) => (index === row ? value : old));
  return column.formulas ? { ...column, values, formulas: column.formulas.map((old, index) => (index === row ? null : old)) } : { ...column, values };
}

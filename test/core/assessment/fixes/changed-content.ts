import { assess } from "../../../../src/core/assessment/assess";
import { fixOf } from "../../../../src/core/assessment/fixes";
import type { Finding } from "../../../../src/core/assessment/finding";
import type { FixPlan } from "../../../../src/core/assessment/fixes/fix";
import { allRules } from "../../../../src/core/rules";
import { registerCounters } from "../../../../src/core/metrics/cards";
import { cellA1 } from "../../../../src/core/workbook/a1";
import type { CellValue } from "../../../../src/core/workbook/cell";
import type { SheetContent, TableContent, WorkbookContent } from "../../../../src/core/workbook/content";
import type { WorkbookEdit } from "../../../../src/core/workbook/edits";
import { allLists } from "../../../../src/core/workbook/lists";
import type { CellInput, FormulaInput } from "../../../../src/core/workbook/sheet-plan";
import { registers } from "../../../../src/core/workbook/sheets";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../../src/core/workbook/take-snapshot";
import { newFileHost } from "../../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../../src/hosts/file/node-compression";
import { essentialEdits } from "../../../support/essential-workbook";
import { aFinding } from "../a-finding";
import { applied, cellOf, readSems, type ReadSems } from "./mended-workbook";

export type Cell = readonly [register: string, record: string, key: string, input: CellValue | FormulaInput];

/** The essential workbook as a host reads it. */
export async function essentialSems(grids: readonly string[] = []): Promise<ReadSems> {
  const host = newFileHost(nodeCompression);
  await applied(host, essentialEdits());
  return readSems(host, grids);
}

export function semsOf(content: WorkbookContent): ReadSems {
  return { content, book: new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, 46_347), registerCounters) };
}

/** The same workbook with other cells: what a host would read after somebody wrote into them. */
export function withCells(sems: ReadSems, cells: readonly Cell[]): ReadSems {
  const content = cells.reduce((before, [register, record, key, input]) => {
    const { top, left } = cellOf(sems, register, record, key);
    return changedTables(before, tableOf(sems, register), (table) => cellWritten(table, top - table.top - 1, left - table.left, input));
  }, sems.content);
  return semsOf(content);
}

function cellWritten(table: TableContent, row: number, position: number, input: Cell[3]): TableContent {
  const [value, formula] = typeof input === "object" && input !== null && "formula" in input ? [input.value, input.formula] : [input, null];
  const columns = table.columns.map((column, index) => {
    if (index !== position) return column;
    const values = column.values.map((other, at) => (at === row ? value : other));
    return { ...column, values, formulas: values.map((_, at) => (at === row ? formula : (column.formulas?.[at] ?? null))) };
  });
  return { ...table, columns };
}

/** The same workbook with another table of this name; without it where there is none. */
export function withTable(sems: ReadSems, name: string, change: (table: TableContent) => TableContent | undefined): ReadSems {
  return semsOf(changedTables(sems.content, name, change));
}

export function withSheets(sems: ReadSems, change: (sheet: SheetContent) => SheetContent): ReadSems {
  return semsOf({ ...sems.content, sheets: sems.content.sheets.map(change) });
}

function changedTables(content: WorkbookContent, name: string, change: (table: TableContent) => TableContent | undefined): WorkbookContent {
  if (!content.sheets.some(({ tables }) => tables.some((table) => table.name === name))) throw new RangeError(`there is no table ${name}`);
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.flatMap((table) => (table.name === name ? (change(table) ?? []) : table)),
  }));
  return { ...content, sheets };
}

/** The same workbook after somebody deleted a column: its cells are gone, and what named it shows `#REF!`. */
export function withoutColumn(sems: ReadSems, register: string, key: string): ReadSems {
  const { left } = cellOf(sems, register, "row 1", key);
  const gone = withTable(sems, tableOf(sems, register), (table) => {
    const isKept = (_: unknown, position: number) => position !== left - table.left;
    return { ...table, headings: table.headings.filter(isKept), columns: table.columns.filter(isKept) };
  });
  return unmapped(gone, `${register}.${key}`);
}

/** The same workbook whose list of columns on Config has lost one. */
export function unmapped(sems: ReadSems, key: string): ReadSems {
  return withTable(sems, "tblColumns", (table) => {
    const row = table.columns[0]?.values.indexOf(key) ?? -1;
    if (row < 0) throw new RangeError(`the column map has no line for ${key}`);
    return cellWritten(table, row, 1, { formula: "#REF!", value: { error: "#REF!" } });
  });
}

export function tableOf({ book }: ReadSems, register: string): string {
  const table = book.snapshot.registers[register]?.table;
  if (table === undefined) throw new RangeError(`there is no register ${register}`);
  return table;
}

/** A finding at the cell of a record, whether or not a check would make it. */
export function findingAt(sems: ReadSems, rule: string, register: string, record: string, key: string): Finding {
  const { sheet, top, left } = cellOf(sems, register, record, key);
  return aFinding({ id: `${rule}/${record}/${key}`, rule, register, row: record, sheet, cell: cellA1(top, left) });
}

/** The plan for all that a rule finds. Throws where that is nothing, so that a slip in a test cannot pass. */
export function checked(rule: string, sems: ReadSems): FixPlan {
  const { findings } = assess(
    sems.book,
    "2B",
    allRules.filter(({ id }) => id === rule),
  );
  if (findings.length === 0) throw new RangeError(`${rule} has no finding`);
  return planOf(sems, findings);
}

export function planOf(sems: ReadSems, findings: readonly Finding[]): FixPlan {
  const fix = fixOf(findings[0]?.rule ?? "");
  if (!fix) throw new RangeError("there is no fix for the first finding");
  return fix.plan(findings, sems);
}

/** Each cell that a plan writes (`Risks!F7`), and what it writes there. */
export function writtenCells({ edits }: { readonly edits: readonly WorkbookEdit[] }): readonly (readonly [string, CellInput])[] {
  return edits.flatMap((edit) =>
    edit.kind === "setCells"
      ? edit.rows.flatMap((row, down) =>
          row.map((input, right): readonly [string, CellInput] => [`${edit.sheet}!${cellA1(edit.top + down, edit.left + right)}`, input]),
        )
      : [],
  );
}

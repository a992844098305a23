import type { ColumnContent, SheetContent, TableContent, WorkbookContent } from "../../core/workbook/content";
import type { RangeRef } from "../../core/workbook/cell";
import type { ReadRequest } from "../../core/workbook/host";
import { CellBlock, newCellBudget, type CellBudget } from "./cell-block";
import { CellReader } from "./cell-reader";
import { dateStyles } from "./date-styles";
import type { OfficePackage } from "./office-package";
import { Problems } from "./problems";
import { readCells, usedRange, type WorksheetSource } from "./read-cells";
import type { TablePart } from "./read-table-part";
import { columnValidation, HiddenRows, sheetLayout, tableLayout, type SheetLayout } from "./read-table-layout";
import { readSharedStrings } from "./shared-strings";
import { readOutline, type SheetOutline, type WorkbookOutline } from "./workbook-outline";
import { isWorksheetProtected } from "./worksheet-root";

interface Reading {
  readonly pkg: OfficePackage;
  readonly reader: CellReader;
  readonly problems: Problems;
  readonly budget: CellBudget;
  readonly wantsTable: (name: string) => boolean;
  readonly wantsGrid: (sheet: string) => boolean;
  readonly wantsLayout: boolean;
}

/**
 * Reads what was asked for; every sheet, table and workbook-wide name is listed in any case.
 * Cells that cannot be read become problems and hold `UNREADABLE`.
 * @throws HostError when the file as a whole cannot be trusted or read.
 */
export function readWorkbook(pkg: OfficePackage, request: ReadRequest): WorkbookContent {
  const problems = new Problems();
  for (const name of pkg.ignoredNames) problems.add("", "", `The file holds an entry that points outside of it (${name}); it was left out.`);
  const outline = readOutline(pkg, problems);
  const grids = new Set((request.grids ?? []).map((name) => name.toLowerCase()));
  const reading: Reading = {
    pkg,
    reader: cellReader(pkg, outline),
    problems,
    budget: newCellBudget(),
    wantsTable: tableFilter(request.tables),
    wantsGrid: (sheet) => grids.has(sheet.toLowerCase()),
    wantsLayout: request.layout === true,
  };
  const sheets = outline.sheets.map((sheet) => readSheet(sheet, reading));
  return { dateSystem: outline.dateSystem, sheets, names: outline.names, problems: problems.list() };
}

function tableFilter(tables: ReadRequest["tables"]): (name: string) => boolean {
  if (typeof tables === "string") return () => tables === "all";
  const wanted = new Set(tables.map((name) => name.toLowerCase()));
  return (name) => wanted.has(name.toLowerCase());
}

/** The list of texts is read in any case, so that an unsafe file is refused at once. */
function cellReader(pkg: OfficePackage, outline: WorkbookOutline): CellReader {
  const { sharedStringsPart, stylesPart } = outline;
  const strings = sharedStringsPart === undefined ? [] : readSharedStrings(pkg.bytes(sharedStringsPart), sharedStringsPart);
  const needsStyles = outline.dateSystem === 1904 && stylesPart !== undefined;
  return new CellReader(strings, needsStyles ? dateStyles(pkg.xml(stylesPart)) : undefined);
}

function readSheet(sheet: SheetOutline, reading: Reading): SheetContent {
  const { name, visibility, part } = sheet;
  if (part === undefined) return { name, visibility, isProtected: false, tables: [] };
  const source = { sheet: name, part, bytes: reading.pkg.bytes(part) };
  const blocks = tableBlocks(sheet, reading);
  const { isProtected, layout } =
    blocks.size > 0 ? readTables(source, [...blocks.values()], reading) : { isProtected: isWorksheetProtected(source.bytes, part) };
  const tables = sheet.tables.map((table) => tableContent(table, blocks.get(table), layout));
  const grid = reading.wantsGrid(name) ? readGrid(source, reading) : undefined;
  return grid ? { name, visibility, isProtected, tables, grid } : { name, visibility, isProtected, tables };
}

interface ReadTables {
  readonly isProtected: boolean;
  readonly layout?: SheetLayout;
}

function readTables(source: WorksheetSource, blocks: readonly CellBlock[], { reader, problems, wantsLayout }: Reading): ReadTables {
  if (!wantsLayout) return readCells(source, blocks, reader, problems);
  const hidden = new HiddenRows(source.bytes);
  const frame = readCells(source, blocks, reader, problems, (row) => hidden.see(row));
  return { isProtected: frame.isProtected, layout: sheetLayout(source.bytes, source.part, frame, hidden.rows) };
}

function tableBlocks(sheet: SheetOutline, reading: Reading): Map<TablePart, CellBlock> {
  const blocks = new Map<TablePart, CellBlock>();
  for (const table of sheet.tables) {
    if (!reading.wantsTable(table.name)) continue;
    if ([...blocks.keys()].some((other) => overlap(other.body, table.body))) {
      reading.problems.add(sheet.name, "", `The table ${table.name} overlaps another table and was not read: open the file in Excel and save it.`);
    } else blocks.set(table, new CellBlock(table.body, sheet.name, reading.budget));
  }
  return blocks;
}

function overlap(one: RangeRef, other: RangeRef): boolean {
  const apart =
    one.top + one.rows <= other.top ||
    other.top + other.rows <= one.top ||
    one.left + one.columns <= other.left ||
    other.left + other.columns <= one.left;
  return !apart;
}

function tableContent(table: TablePart, block: CellBlock | undefined, layout: SheetLayout | undefined): TableContent {
  const columns = block ? block.content() : table.headings.map(() => ({ values: [] }));
  const plain = { name: table.name, top: table.top, left: table.body.left, headings: table.headings, rowCount: table.body.rows };
  if (!block || !layout) return { ...plain, columns };
  const withRules = columns.map((column, offset): ColumnContent => {
    const validation = columnValidation(layout, table, offset);
    return validation ? { ...column, validation } : column;
  });
  return { ...plain, columns: withRules, ...tableLayout(layout, table) };
}

/** Two passes: the file's own word for the used range cannot be trusted. */
function readGrid(source: WorksheetSource, reading: Reading): SheetContent["grid"] {
  const range = usedRange(source);
  if (!range) return { top: 0, left: 0, rowCount: 0, columns: [] };
  const block = new CellBlock(range, source.sheet, reading.budget);
  readCells(source, [block], reading.reader, reading.problems);
  return { top: range.top, left: range.left, rowCount: range.rows, columns: block.content() };
}

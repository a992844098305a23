import type { RangeRef } from "../../src/core/workbook/cell";
import { collection, numberArgument, sameName, textArgument, type ExcelObject } from "./excel-object";
import { assertWritable, isRangeObject, type ExcelScene } from "./excel-scene";
import { fillCalculatedColumns, writeCells } from "./cell-writing";
import { rangeArgument, rangeObject } from "./range-object";
import { parseRangeAddress, sheetOfAddress } from "./range-reference";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "./simulated-error";
import { headingsOf, overlaps, type SimulatedSheet, type SimulatedTable } from "./simulated-workbook";
import { worksheetObject } from "./worksheet-object";

interface Placed {
  readonly sheet: SimulatedSheet;
  readonly table: SimulatedTable;
}

/** Tables of one sheet, or of the workbook when no sheet is given. */
export function tableCollection(scene: ExcelScene, own?: SimulatedSheet): ExcelObject {
  const sheets = () => (own ? [own] : scene.book.sheets);
  return collection({
    type: "TableCollection",
    items: () => sheets().flatMap((sheet) => sheet.tables.map((table) => tableObject(scene, { sheet, table }))),
    matches: (item, key) => item.id === key || sameName(String(item.properties["Name"]?.get?.()), key),
    methods: {
      Add: (address, hasHeaders) => {
        if (hasHeaders !== true) throw notImplemented("tables.add without headings");
        const placed = addTable(scene, tablePlace(scene, own, address));
        return tableObject(scene, placed);
      },
    },
  });
}

function tablePlace(scene: ExcelScene, own: SimulatedSheet | undefined, address: unknown): { sheet: SimulatedSheet; range: RangeRef } {
  if (isRangeObject(address)) return { sheet: address.sheet, range: address.range };
  const text = textArgument(address, "TableCollection.add");
  const named = sheetOfAddress(text);
  const sheet = named === undefined ? (own ?? scene.book.activeSheet) : scene.book.sheet(named);
  if (!sheet) throw itemNotFound("TableCollection.add");
  return { sheet, range: parseRangeAddress(text, "TableCollection.add") };
}

/** Excel: tables do not overlap each other or merged cells; a table has at least one body row; blank or repeated headings are made up. */
function addTable(scene: ExcelScene, { sheet, range }: { sheet: SimulatedSheet; range: RangeRef }): Placed {
  assertWritable(scene, sheet, "TableCollection.add");
  if (sheet.tables.some((table) => overlaps(table.range, range)))
    throw invalidArgument("TableCollection.add", "A table cannot overlap another table.");
  if (sheet.merges.some((merge) => overlaps(merge, range))) throw invalidArgument("TableCollection.add", "A table cannot overlap merged cells.");
  const table: SimulatedTable = {
    id: String(scene.book.sheets.reduce((sum, other) => sum + other.tables.length, 0) + 1),
    name: unusedTableName(scene),
    style: "TableStyleMedium2",
    showTotals: false,
    showHeaders: true,
    showBandedRows: true,
    showFilterButton: true,
    range: range.rows === 1 ? { ...range, rows: 2 } : range,
    columnFormulas: new Map(),
  };
  writeHeadings(sheet, table);
  sheet.tables.push(table);
  return { sheet, table };
}

function writeHeadings(sheet: SimulatedSheet, table: SimulatedTable): void {
  const used = new Set<string>();
  headingsOf(sheet, table).forEach((heading, column) => {
    let unique = heading === "" ? `Column${column + 1}` : heading;
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${heading}${n}`;
    used.add(unique.toLowerCase());
    sheet.cellToWrite(table.range.top, table.range.left + column).value = unique;
  });
}

function unusedTableName(scene: ExcelScene): string {
  let n = 1;
  while (scene.book.table(`Table${n}`)) n++;
  return `Table${n}`;
}

export function tableObject(scene: ExcelScene, placed: Placed): ExcelObject {
  const { sheet, table } = placed;
  const range = (ref: RangeRef) => rangeObject(scene, sheet, ref);
  const body = (): RangeRef => {
    const totals = table.showTotals ? 1 : 0;
    return { ...table.range, top: table.range.top + 1, rows: table.range.rows - 1 - totals };
  };
  const flag = (key: "showTotals" | "showHeaders" | "showBandedRows" | "showFilterButton") => ({
    get: () => table[key],
    set: (value: unknown) => {
      assertWritable(scene, sheet, `Table.${key}`);
      if (key === "showTotals" && value !== table.showTotals) table.range = { ...table.range, rows: table.range.rows + (value === true ? 1 : -1) };
      table[key] = value === true;
    },
  });
  return {
    type: "Table",
    id: table.id,
    properties: {
      Id: { get: () => table.id },
      Name: { get: () => table.name, set: (value) => renameTable(scene, placed, textArgument(value, "Table.name")) },
      Style: {
        get: () => table.style,
        set: (value) => {
          assertWritable(scene, sheet, "Table.style");
          table.style = textArgument(value, "Table.style");
        },
      },
      ShowTotals: flag("showTotals"),
      ShowHeaders: flag("showHeaders"),
      ShowBandedRows: flag("showBandedRows"),
      ShowFilterButton: flag("showFilterButton"),
    },
    children: {
      Worksheet: () => worksheetObject(scene, sheet),
      Columns: () => columnCollection(scene, placed),
      Rows: () => rowCollection(scene, placed),
    },
    methods: {
      GetRange: () => range(table.range),
      GetHeaderRowRange: () => range({ ...table.range, rows: 1 }),
      GetDataBodyRange: () => range(body()),
      Resize: (given) => {
        assertWritable(scene, sheet, "Table.resize");
        const wanted = rangeArgument(given, "Table.resize");
        // Microsoft, Table.resize: the new range overlaps the old one and the headings stay in their row.
        if (!overlaps(wanted, table.range) || wanted.top !== table.range.top || wanted.rows < 2) throw invalidArgument("Table.resize");
        if (sheet.tables.some((other) => other !== table && overlaps(other.range, wanted))) throw invalidArgument("Table.resize");
        const oldBottom = table.range.top + table.range.rows;
        table.range = wanted;
        writeHeadings(sheet, table);
        fillCalculatedColumns(scene, sheet, table.name, oldBottom);
      },
    },
  };
}

/** Excel's rules for table names are those of names, and a table and a name cannot share one. */
function renameTable(scene: ExcelScene, { sheet, table }: Placed, name: string): void {
  assertWritable(scene, sheet, "Table.name");
  if (!isValidName(name)) throw invalidArgument("Table.name");
  const existing = scene.book.table(name);
  if ((existing && existing.table !== table) || scene.book.name(name)) throw itemAlreadyExists("Table.name");
  table.name = name;
}

/** Excel: a letter, `_` or `\` first, then letters, digits, `_`, `.`; at most 255; not a cell address such as T14 or R1C1. */
export function isValidName(name: string): boolean {
  return /^[A-Za-z_\\][\w.\\]{0,254}$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*[Cc]\d*$/.test(name);
}

function columnCollection(scene: ExcelScene, { sheet, table }: Placed): ExcelObject {
  const columnObject = (heading: string, index: number): ExcelObject => ({
    type: "TableColumn",
    id: String(index + 1),
    properties: { Id: { get: () => index + 1 }, Name: { get: () => heading }, Index: { get: () => index } },
    methods: {
      GetDataBodyRange: () =>
        rangeObject(scene, sheet, { top: table.range.top + 1, left: table.range.left + index, rows: table.range.rows - 1, columns: 1 }),
      GetHeaderRowRange: () => rangeObject(scene, sheet, { top: table.range.top, left: table.range.left + index, rows: 1, columns: 1 }),
    },
  });
  return collection({
    type: "TableColumnCollection",
    items: () => headingsOf(sheet, table).map(columnObject),
    matches: (item, key) => sameName(String(item.properties["Name"]?.get?.()), key),
    methods: {
      /** Adds a column at the right end; the values begin with the heading (Microsoft, TableColumnCollection.add). */
      Add: (index, values) => {
        assertWritable(scene, sheet, "TableColumnCollection.add");
        if (index !== null && index !== undefined) throw notImplemented("columns.add at a position");
        const { top, left, rows, columns } = table.range;
        const used = sheet.usedRange(true);
        if (used && used.left + used.columns > left + columns && used.top < top + rows) throw notImplemented("columns.add beside other cells");
        table.range = { ...table.range, columns: columns + 1 };
        writeCells(scene, sheet, { top, left: left + columns, rows, columns: 1 }, values, "TableColumnCollection.add");
        writeHeadings(sheet, table);
        return columnObject(headingsOf(sheet, table)[columns] ?? "", columns);
      },
    },
  });
}

function rowCollection(scene: ExcelScene, { sheet, table }: Placed): ExcelObject {
  const bodyRows = () => table.range.rows - 1 - (table.showTotals ? 1 : 0);
  const rowObject = (index: number): ExcelObject => ({
    type: "TableRow",
    properties: { Index: { get: () => index } },
    methods: { GetRange: () => rangeObject(scene, sheet, { ...table.range, top: table.range.top + 1 + index, rows: 1 }) },
  });
  return collection({
    type: "TableRowCollection",
    items: () => Array.from({ length: bodyRows() }, (_, index) => rowObject(index)),
    matches: (item, key) => item.properties["Index"]?.get?.() === key,
    methods: {
      /** Inserts rows at the end; cells of these columns below the table move down (Microsoft, TableRowCollection.add). */
      Add: (index, values) => {
        assertWritable(scene, sheet, "TableRowCollection.add");
        if (index !== null && index !== undefined) throw notImplemented("rows.add at a position");
        if (!Array.isArray(values)) throw notImplemented("rows.add without values");
        const rows = numberArgument(values.length, "TableRowCollection.add");
        const from = table.range.top + 1 + bodyRows();
        shiftDown(sheet, { ...table.range, top: from }, rows);
        table.range = { ...table.range, rows: table.range.rows + rows };
        writeCells(scene, sheet, { ...table.range, top: from, rows }, values, "TableRowCollection.add");
        fillCalculatedColumns(scene, sheet, table.name, from);
        return rowObject(bodyRows() - 1);
      },
    },
  });
}

function shiftDown(sheet: SimulatedSheet, from: RangeRef, by: number): void {
  const used = sheet.usedRange(false);
  if (!used) return;
  for (let row = used.top + used.rows - 1; row >= from.top; row--) {
    for (let column = from.left; column < from.left + from.columns; column++) {
      const cell = sheet.cell(row, column);
      if (!cell) continue;
      Object.assign(sheet.cellToWrite(row + by, column), cell);
      const left = sheet.cellToWrite(row, column);
      delete left.formula;
      delete left.isError;
      left.value = "";
    }
  }
}

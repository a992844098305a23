import { cellFormula } from "./cell-formula";
import type { RangeRef } from "../../src/core/workbook/cell";
import { columnLetters, rangeA1 } from "../../src/core/workbook/a1";
import { conditionalFormatCollection } from "./conditional-format-object";
import { collection, isRecord, numberArgument, writeProperty, type ExcelObject, type Property } from "./excel-object";
import { assertWritable, isRangeObject, type ExcelScene, type RangeObject } from "./excel-scene";
import { matrixFor, writeCells } from "./cell-writing";
import { parseRangeAddress } from "./range-reference";
import { invalidArgument, itemNotFound, notImplemented, SimulatedError } from "./simulated-error";
import { COLUMNS, overlaps, ROWS, type SimulatedSheet } from "./simulated-workbook";
import { validationObject } from "./validation-object";
import { worksheetObject } from "./worksheet-object";

export function rangeObject(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef): RangeObject {
  const at = (ref: RangeRef): RangeObject => {
    if (ref.rows < 1 || ref.columns < 1 || ref.top < 0 || ref.left < 0 || ref.top + ref.rows > ROWS || ref.left + ref.columns > COLUMNS) {
      throw invalidArgument("Range");
    }
    return rangeObject(scene, sheet, ref);
  };
  return {
    type: "Range",
    sheet,
    range,
    properties: rangeProperties(scene, sheet, range),
    children: {
      Worksheet: () => worksheetObject(scene, sheet),
      Format: () => rangeFormatObject(scene, sheet, range),
      DataValidation: () => validationObject(scene, sheet, range),
      ConditionalFormats: () => conditionalFormatCollection(scene, sheet, range),
    },
    methods: {
      GetCell: (row, column) =>
        at({
          top: range.top + numberArgument(row, "Range.getCell"),
          left: range.left + numberArgument(column, "Range.getCell"),
          rows: 1,
          columns: 1,
        }),
      GetRow: (row) => at({ ...range, top: range.top + numberArgument(row, "Range.getRow"), rows: 1 }),
      // Microsoft, Range.getColumn: counted from 0 within the range, which it may not leave.
      GetColumn: (column) => {
        const offset = numberArgument(column, "Range.getColumn");
        if (offset < 0 || offset >= range.columns) throw invalidArgument("Range.getColumn");
        return at({ ...range, left: range.left + offset, columns: 1 });
      },
      GetRowProperties: (options) => rowProperties(sheet, range, options),
      GetMergedAreasOrNullObject: () => mergedAreas(scene, sheet, range),
      GetLastRow: () => at({ ...range, top: range.top + range.rows - 1, rows: 1 }),
      GetRowsBelow: (count) => at({ ...range, top: range.top + range.rows, rows: numberArgument(count ?? 1, "Range.getRowsBelow") }),
      GetColumnsAfter: (count) => at({ ...range, left: range.left + range.columns, columns: numberArgument(count ?? 1, "Range.getColumnsAfter") }),
      GetResizedRange: (rows, columns) =>
        at({
          ...range,
          rows: range.rows + numberArgument(rows, "Range.getResizedRange"),
          columns: range.columns + numberArgument(columns, "Range.getResizedRange"),
        }),
      GetBoundingRect: (other) => at(boundingRectangle(range, other)),
      GetUsedRangeOrNullObject: (valuesOnly) => usedPart(scene, sheet, range, valuesOnly === true),
      _ValidateArraySize: (rows, columns) => {
        if (rows !== range.rows || columns !== range.columns) throw invalidArgument("Range.values");
      },
      Merge: () => {
        assertWritable(scene, sheet, "Range.merge");
        sheet.merges.push(range);
      },
      Select: () => {
        if (sheet.visibility !== "Visible") throw itemNotFound("Range.select");
        scene.book.activeSheet = sheet;
        scene.book.selection = { sheet, range };
      },
    },
  };
}

/** Microsoft, Range.getRowProperties (ExcelApi 1.9): one object a row, with what was asked for, as the result of the call. */
function rowProperties(sheet: SimulatedSheet, { top, rows }: RangeRef, options: unknown): readonly unknown[] {
  if (!isRecord(options)) throw invalidArgument("Range.getRowProperties");
  const [other] = Object.keys(options).filter((name) => name !== "rowHidden");
  if (other !== undefined) throw notImplemented(`Range.getRowProperties of ${other}`);
  return Array.from({ length: rows }, (_, row) => (options["rowHidden"] === true ? { rowHidden: sheet.hiddenRows.has(top + row) } : {}));
}

/** Microsoft, Range.getMergedAreasOrNullObject (ExcelApi 1.13): null where there are none; it fails to answer beyond 512 areas. */
function mergedAreas(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef): ExcelObject | null {
  const merges = sheet.merges.filter((merge) => overlaps(merge, range));
  if (merges.length > 512) throw new SimulatedError("GeneralException", "There are too many merged areas.", "Range.getMergedAreasOrNullObject");
  if (merges.length === 0) return null;
  const areas = collection({
    type: "RangeCollection",
    items: () => merges.map((merge) => rangeObject(scene, sheet, merge)),
    matches: () => false,
  });
  return { type: "RangeAreas", properties: {}, children: { Areas: () => areas } };
}

function rangeProperties(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef): Record<string, Property> {
  const grid = <T>(read: (row: number, column: number) => T): T[][] => {
    // Microsoft, resource limits: at most 5 million cells in one answer.
    if (range.rows * range.columns > 5_000_000) throw invalidArgument("Range", "The range is too large for one answer.");
    return Array.from({ length: range.rows }, (_, r) => Array.from({ length: range.columns }, (__, c) => read(range.top + r, range.left + c)));
  };
  const writing = (location: string) => (given: unknown) => writeCells(scene, sheet, range, given, location);
  return {
    Address: { get: () => `${sheetInAddress(sheet.name)}!${addressOf(range)}` },
    RowIndex: { get: () => range.top },
    ColumnIndex: { get: () => range.left },
    RowCount: { get: () => range.rows },
    ColumnCount: { get: () => range.columns },
    Values: { get: () => grid((r, c) => sheet.cell(r, c)?.value ?? ""), set: writing("Range.values") },
    Formulas: { get: () => grid((r, c) => sheet.cell(r, c)?.formula ?? sheet.cell(r, c)?.value ?? ""), set: writing("Range.formulas") },
    FormulasR1C1: {
      get: () => {
        throw new Error("the simulated Excel gives no formulas in R1C1 notation");
      },
      set: (given) =>
        writing("Range.formulasR1C1")(
          matrixFor(range, given, "Range.formulasR1C1").map((row, r) =>
            row.map((input, c) => (typeof input === "string" && input.startsWith("=") ? cellFormula(input, range.top + r, range.left + c) : input)),
          ),
        ),
    },
    ValueTypes: { get: () => grid((r, c) => valueType(sheet, r, c)) },
    NumberFormat: {
      get: () => grid((r, c) => sheet.cell(r, c)?.numberFormat ?? "General"),
      set: (given) => {
        assertWritable(scene, sheet, "Range.numberFormat");
        matrixFor(range, given, "Range.numberFormat").forEach((row, r) =>
          row.forEach((format, c) => {
            if (typeof format === "string") sheet.cellToWrite(range.top + r, range.left + c).numberFormat = format;
          }),
        );
      },
    },
    Style: { get: () => sheet.cell(range.top, range.left)?.style ?? "Normal", set: (name) => applyStyle(scene, sheet, range, String(name)) },
    Hyperlink: {
      set: (hyperlink) => {
        assertWritable(scene, sheet, "Range.hyperlink");
        if (!isRecord(hyperlink)) throw invalidArgument("Range.hyperlink");
        sheet.links.push({ range, hyperlink });
        // Excel gives a cell the Hyperlink look when it gets a link (Hyperlinks.Add in Excel's own object model).
        applyStyle(scene, sheet, range, "Hyperlink");
        if (typeof hyperlink["textToDisplay"] === "string") sheet.cellToWrite(range.top, range.left).value = hyperlink["textToDisplay"];
      },
    },
  };
}

function applyStyle(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef, name: string): void {
  assertWritable(scene, sheet, "Range.style");
  if (!scene.book.styles.some((style) => style.name === name)) throw invalidArgument("Range.style");
  for (let r = 0; r < range.rows; r++) {
    for (let c = 0; c < range.columns; c++) sheet.cellToWrite(range.top + r, range.left + c).style = name;
  }
}

function valueType(sheet: SimulatedSheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell === undefined || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (cell.isError) return "Error";
  return typeof cell.value === "string" ? "String" : typeof cell.value === "boolean" ? "Boolean" : "Double";
}

function rangeFormatObject(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef): RangeObject {
  const sized = (first: number, count: number, sizes: Map<number, number>, location: string, most: number): Property => ({
    get: () => sizes.get(first) ?? null,
    set: (size) => {
      assertWritable(scene, sheet, location);
      const points = numberArgument(size, location);
      if (points < 0 || points > most || count > 20_000) throw invalidArgument(location);
      for (let i = 0; i < count; i++) sizes.set(first + i, points);
    },
  });
  return {
    type: "RangeFormat",
    sheet,
    range,
    properties: {
      // Excel's limits: 255 characters a column (1,342.5 points at the default font), 409 points a row.
      ColumnWidth: sized(range.left, range.columns, sheet.columnWidths, "RangeFormat.columnWidth", 1_343),
      RowHeight: sized(range.top, range.rows, sheet.rowHeights, "RangeFormat.rowHeight", 409.5),
    },
  };
}

/** Several ranges as one (ExcelApi 1.9). Microsoft: an address text holds at most 8,192 characters. */
export function rangeAreasObject(scene: ExcelScene, sheet: SimulatedSheet, addresses: string): ExcelObject {
  if (addresses.length > 8192) throw invalidArgument("Worksheet.getRanges");
  const ranges = addresses.split(",").map((address) => parseRangeAddress(address, "Worksheet.getRanges"));
  const formats = ranges.map((range) => rangeFormatObject(scene, sheet, range));
  const onAll = (name: string): Property => ({
    set: (value) => {
      for (const format of formats) writeProperty(format, name, value);
    },
  });
  return {
    type: "RangeAreas",
    properties: {
      Style: {
        set: (name) => {
          for (const range of ranges) applyStyle(scene, sheet, range, String(name));
        },
      },
    },
    children: { Format: () => ({ type: "RangeFormat", properties: { ColumnWidth: onAll("ColumnWidth"), RowHeight: onAll("RowHeight") } }) },
  };
}

function boundingRectangle(range: RangeRef, other: unknown): RangeRef {
  if (!isRangeObject(other)) throw invalidArgument("Range.getBoundingRect");
  const top = Math.min(range.top, other.range.top);
  const left = Math.min(range.left, other.range.left);
  const bottom = Math.max(range.top + range.rows, other.range.top + other.range.rows);
  const right = Math.max(range.left + range.columns, other.range.left + other.range.columns);
  return { top, left, rows: bottom - top, columns: right - left };
}

function usedPart(scene: ExcelScene, sheet: SimulatedSheet, range: RangeRef, valuesOnly: boolean): RangeObject | null {
  const used = sheet.usedRange(valuesOnly, range);
  return used ? rangeObject(scene, sheet, used) : null;
}

function sheetInAddress(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

function addressOf(range: RangeRef): string {
  if (range.rows === ROWS) return `${columnLetters(range.left)}:${columnLetters(range.left + range.columns - 1)}`;
  if (range.columns === COLUMNS) return `${range.top + 1}:${range.top + range.rows}`;
  return rangeA1(range);
}

/** A range given as an object or as an address on a sheet. */
export function rangeArgument(given: unknown, location: string): RangeRef {
  if (isRangeObject(given)) return given.range;
  if (typeof given === "string") return parseRangeAddress(given, location);
  throw invalidArgument(location);
}

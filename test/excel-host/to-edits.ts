import type { RangeRef } from "../../src/core/workbook/cell";
import { cellStyles, type StyleName } from "../../src/core/workbook/cell-style";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import type { CellInput, LinkPlan, SheetPlan, StyledRange, TablePlan } from "../../src/core/workbook/sheet-plan";
import { isRecord } from "./excel-object";
import { chartPlans } from "./chart-plans";
import { pagePlan } from "./page-plan";
import { referenceOfFormula } from "./range-reference";
import {
  COLUMNS,
  headingsOf,
  type SimulatedConditionalFormat,
  type SimulatedSheet,
  type SimulatedTable,
  type SimulatedWorkbook,
} from "./simulated-workbook";
import { validationPlans } from "./validation-plans";

/**
 * What stands in a simulated workbook, as edits that build it anew elsewhere: written to an .xlsx by the file host, what was made through Office.js meets the same
 * judges as any other file. Sheets that carry no `SeMS_at_…` name get an id from their position.
 */
export function toEdits(book: SimulatedWorkbook): readonly WorkbookEdit[] {
  const anchors = new Map(
    book.names.flatMap((item): [string, string][] => {
      const reference = item.name.startsWith("SeMS_at_") ? referenceOfFormula(item.formula) : undefined;
      return reference ? [[reference.sheet, item.name.slice("SeMS_at_".length)]] : [];
    }),
  );
  const names = book.names.filter((item) => !item.name.startsWith("SeMS_at_"));
  return [
    ...book.sheets.map((sheet, index): WorkbookEdit => ({ kind: "addSheet", plan: planOf(sheet, anchors.get(sheet.name) ?? `sheet${index}`) })),
    ...names.map((item): WorkbookEdit => ({ kind: "addName", name: item.name, refersTo: item.formula.slice(1), comment: item.comment })),
    { kind: "setDocumentTitle", title: book.title },
    { kind: "activateSheet", name: book.activeSheet.name },
  ];
}

function planOf(sheet: SimulatedSheet, id: string): SheetPlan {
  const frozen = sheet.frozen.rows + sheet.frozen.columns > 0 ? { freeze: sheet.frozen } : {};
  return {
    id,
    name: sheet.name,
    tabColour: sheet.tabColor.replace("#", "") || "FFFFFF",
    showGridlines: sheet.showGridlines,
    columnWidths: widthsOf(sheet),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    fittedHeights: {},
    blocks: blocksOf(sheet),
    styles: stylesOf(sheet),
    merges: sheet.merges,
    tables: sheet.tables.map((table) => tableOf(sheet, table)),
    validations: validationPlans(sheet),
    conditionalFormats: sheet.conditionalFormats.map(conditionalFormatOf),
    charts: chartPlans(sheet),
    links: sheet.links.map(linkOf),
    page: pagePlan(sheet),
    ...frozen,
  };
}

/** Points back to characters of the default font: a character is 7 pixels of 0.75 points. Columns without a width of their own have Excel's standard one. */
function widthsOf(sheet: SimulatedSheet): readonly number[] {
  const last = Math.max(-1, ...sheet.columnWidths.keys());
  return Array.from({ length: last + 1 }, (_, column) => (sheet.columnWidths.get(column) ?? 48) / 0.75 / 7);
}

function blocksOf(sheet: SimulatedSheet): SheetPlan["blocks"] {
  const used = sheet.usedRange(true);
  if (!used) return [];
  const rows = Array.from({ length: used.rows }, (_, r) =>
    Array.from({ length: used.columns }, (__, c) => inputOf(sheet, used.top + r, used.left + c)),
  );
  return [{ top: used.top, left: used.left, rows }];
}

function inputOf(sheet: SimulatedSheet, row: number, column: number): CellInput {
  const cell = sheet.cell(row, column);
  if (!cell) return null;
  if (cell.formula !== undefined) return { formula: cell.formula.slice(1), value: cell.isError ? { error: String(cell.value) } : cell.value };
  return cell.value === "" ? null : cell.value;
}

/** Runs of cells with the same look, down each column. */
function stylesOf(sheet: SimulatedSheet): readonly StyledRange[] {
  const looks = new Map<string, { style: StyleName; numberFormat: string | undefined; cells: { row: number; column: number }[] }>();
  for (const [key, cell] of sheet.cells) {
    const style = styleNames.get(cell.style ?? "");
    if (style === undefined) continue;
    const look = `${style} ${cell.numberFormat ?? ""}`;
    const entry = looks.get(look) ?? { style, numberFormat: cell.numberFormat, cells: [] };
    entry.cells.push({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });
    looks.set(look, entry);
  }
  return [...looks.values()].flatMap(({ style, numberFormat, cells }) =>
    runsDown(cells).map((range) => (numberFormat === undefined ? { range, style } : { range, style, numberFormat })),
  );
}

const styleNames = new Map(styleKeys().map((key): [string, StyleName] => [cellStyles[key].name, key]));

function styleKeys(): readonly StyleName[] {
  const isKey = (key: string): key is StyleName => key in cellStyles;
  return Object.keys(cellStyles).filter(isKey);
}

function runsDown(cells: readonly { readonly row: number; readonly column: number }[]): readonly RangeRef[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: RangeRef[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.left === column && last.top + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ top: row, left: column, rows: 1, columns: 1 });
  }
  return runs;
}

function tableOf(sheet: SimulatedSheet, table: SimulatedTable): TablePlan {
  const columns = headingsOf(sheet, table).map((heading, column) => {
    const formula = table.columnFormulas.get(column);
    return formula === undefined ? { heading } : { heading, formula: formula.slice(1) };
  });
  return { name: table.name, range: table.range, columns };
}

function conditionalFormatOf(format: SimulatedConditionalFormat): SheetPlan["conditionalFormats"][number] {
  const { font, fill } = format;
  const colour = (value: unknown) => String(value).replace("#", "");
  return {
    range: format.range,
    formula: format.formula.slice(1),
    look: {
      ...(fill["Color"] === undefined ? {} : { fill: colour(fill["Color"]) }),
      ...(font["Color"] === undefined ? {} : { colour: colour(font["Color"]) }),
      ...(font["Bold"] === undefined ? {} : { bold: font["Bold"] === true }),
      ...(font["Italic"] === undefined ? {} : { italic: font["Italic"] === true }),
      ...(font["Strikethrough"] === undefined ? {} : { strike: font["Strikethrough"] === true }),
    },
  };
}

function linkOf({ range, hyperlink }: SimulatedSheet["links"][number]): LinkPlan {
  const target = hyperlink["documentReference"] ?? hyperlink["address"];
  return { row: range.top, column: range.left, target: String(target), tip: isRecord(hyperlink) ? String(hyperlink["screenTip"] ?? "") : "" };
}

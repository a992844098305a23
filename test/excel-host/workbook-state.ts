import type { SimulatedSheet, SimulatedWorkbook } from "./simulated-workbook";

/** Everything about a workbook that a person could notice, as plain data; ids and leftovers of empty cells do not count. */
export function workbookState(book: SimulatedWorkbook): unknown {
  return {
    title: book.title,
    sheets: book.sheets.map(sheetState),
    names: book.names.map((item) => ({ ...item })).sort((one, other) => one.name.localeCompare(other.name)),
    styles: book.styles.map((style) => ({ ...style, borders: [...style.borders] })),
  };
}

export function sheetState(sheet: SimulatedSheet): unknown {
  const { name, visibility, tabColor, showGridlines, protectedWith, merges, validations, conditionalFormats, links, frozen, page, headersFooters } =
    sheet;
  const cells = [...sheet.cells].filter(
    ([, cell]) => cell.value !== "" || cell.formula !== undefined || cell.style !== undefined || cell.numberFormat !== undefined,
  );
  return {
    ...{ name, visibility, tabColor, showGridlines, protectedWith, merges, validations, conditionalFormats, links, frozen, page, headersFooters },
    cells: cells.sort(([one], [other]) => one - other),
    sizes: [[...sheet.columnWidths], [...sheet.rowHeights], [...sheet.hiddenRows].sort((one, other) => one - other)],
    tables: sheet.tables.map(({ name: table, style, range, columnFormulas }) => ({ table, style, range, columnFormulas: [...columnFormulas] })),
    charts: sheet.charts.map(({ bag, title, legend, valueAxis, valueAxisTitle, categoryAxis, anchor, series }) => ({
      ...{ bag, title, legend, valueAxis, valueAxisTitle, categoryAxis, anchor, series },
    })),
  };
}

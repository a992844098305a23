// exceljs with the same cells and the same features.
import { createRequire } from "node:module";
import { DATE_FORMAT, STATUS_COLUMN, STATUSES, workload } from "../workload.mjs";

const require = createRequire(new URL("../package.json", import.meta.url));
const ExcelJS = require("exceljs");

function addSheet(book, { name, table, columns, rows }) {
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", xSplit: 1, ySplit: 1 }] });
  columns.forEach((column, index) => {
    const target = sheet.getColumn(index + 1);
    target.width = column.width;
    if (column.date) target.numFmt = DATE_FORMAT;
  });
  sheet.addTable({ name: table, ref: "A1", headerRow: true, columns: columns.map(({ heading }) => ({ name: heading })), rows });
  const last = rows.length + 1;
  const choice = String.fromCharCode(65 + columns.findIndex((column) => column.choice));
  sheet.dataValidations.add(`${choice}2:${choice}${last}`, { type: "list", allowBlank: true, formulae: ["bench_statuses"] });
  const done = {
    type: "expression",
    formulae: ['$C2="Done"'],
    style: { font: { italic: true }, fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFE2F0D9" } } },
  };
  sheet.addConditionalFormatting({ ref: `A2:${String.fromCharCode(64 + columns.length)}${last}`, rules: [done] });
  return sheet;
}

export function prepare({ rows }) {
  const sheets = workload(rows);
  return async () => {
    const book = new ExcelJS.Workbook();
    const [register] = sheets.map((sheet) => addSheet(book, sheet));
    STATUSES.forEach((status, row) => (register.getCell(row + 1, STATUS_COLUMN + 1).value = status));
    book.definedNames.add(`Register!$O$1:$O$${STATUSES.length}`, "bench_statuses");
    return book.xlsx.writeBuffer();
  };
}

export const factsOf = (buffer) => ({ file: new Uint8Array(buffer) });

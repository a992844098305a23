// SheetJS at its fastest: dense sheets, no formulas, no HTML, no formatted text.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { numberSum } from "../number-sum.mjs";

const require = createRequire(new URL("../package.json", import.meta.url));
const XLSX = require("xlsx");

export function prepare({ file }) {
  const bytes = readFileSync(file);
  return () => XLSX.read(bytes, { type: "buffer", dense: true, cellFormula: false, cellHTML: false, cellText: false });
}

/** The cells of the tables: below the headings, left of the list of statuses. */
export function factsOf({ SheetNames, Sheets }) {
  const tableCells = (row) => row.slice(0, 12).map((cell) => cell?.v);
  return { sum: numberSum(SheetNames.flatMap((name) => [...Sheets[name]].slice(1).map(tableCells))) };
}

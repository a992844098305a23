import type { Calculation, Columns } from "../../workbook/define-sheet";
import { calculatedValue } from "../../workbook/layout/calculated-value";
import { ColumnFormulas } from "../../workbook/layout/record-cells";
import { registersAsFound } from "../../workbook/layout/registers-as-found";
import type { OpenBook } from "../../workbook/open-book";
import { relativeFormula } from "../../workbook/relative-formula";
import { oneByOne, type Fix, type Refusal } from "./fix";
import { cellAt, foundCell, type FoundCell } from "./found-cell";
import { changeOf, editOf, type CellMend } from "./mended-cells";
import { joinedEdits } from "../../workbook/joined-edits";

export const overwrittenFormula: Fix = {
  rules: ["S-07"],
  title: "Puts the formula of a calculated column back where it was overwritten",
  plan: oneByOne((finding, given) => {
    const cell = foundCell(finding, given);
    const calculation = cell?.place.calculation;
    if (!calculation) return { refusal: "It points at no calculated column." };
    const rows = cell.tableRow < 0 ? (cell.register.columns[cell.place.key]?.overwritten ?? []) : [cell.tableRow];
    const mends = mendsOf(cell, calculation, rows, given);
    return "refusal" in mends ? mends : { changes: mends.map(changeOf), edits: joinedEdits(mends.map(editOf)) };
  }),
};

function mendsOf(column: FoundCell, calculation: Calculation<Columns>, rows: readonly number[], given: OpenBook): readonly CellMend[] | Refusal {
  const { sheet, place } = column;
  const usual = calculation.formula === null ? undefined : usualFormula(column);
  if (typeof usual === "object") return usual;
  const sheets = registersAsFound(given.book.snapshot);
  const ours = new ColumnFormulas(sheets.get(sheet.id) ?? sheet, sheets);
  const records = new Map(given.book.records(sheet).map((record) => [record.place.tableRow, record]));
  return rows.flatMap((row) => {
    const cell = cellAt(column, place.key, row);
    const record = records.get(row);
    const formula = usual ?? ours.of(place.key, record, given.book);
    if (!cell) return [];
    return [{ cell, input: formula === undefined ? null : { formula, value: calculatedValue(sheet, calculation, record, given.book) } }];
  });
}

/** What all other records have, and what means the same in every row; undefined where none is left. */
function usualFormula({ place, register, table, column }: FoundCell): string | undefined | Refusal {
  const overwritten = new Set(register.columns[place.key]?.overwritten);
  const formulas = table.columns[column - table.left]?.formulas ?? [];
  const left = new Set(register.records.flatMap((row) => (overwritten.has(row) ? [] : (formulas[row] ?? []))));
  const isForOneRow = (formula: string) => relativeFormula(formula, 0, column) !== relativeFormula(formula, 1, column);
  if ([...left].some(isForOneRow)) return { refusal: "The other rows hold formulas of your own, one for each row: fill the column down in Excel." };
  return [...left][0];
}

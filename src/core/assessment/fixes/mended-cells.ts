import { cellA1 } from "../../workbook/a1";
import { cellInWords } from "../../workbook/cell-in-words";
import { DATE_FORMAT, type Column } from "../../workbook/column";
import type { PlacedColumn } from "../../workbook/define-sheet";
import type { WorkbookEdit } from "../../workbook/edits";
import { isFormulaInput, type CellInput } from "../../workbook/sheet-plan";
import type { OpenBook } from "../../workbook/open-book";
import { oneByOne, type Fix, type FixChange, type Refusal } from "./fix";
import { foundCell, type FoundCell } from "./found-cell";
import type { Finding } from "../finding";
import { joinedEdits } from "../../workbook/joined-edits";

/** What a cell is to hold. */
export interface CellMend {
  readonly cell: FoundCell;
  readonly input: CellInput;
  /** Number format of the cell from now on: in one that is formatted as Text, a number would be a text again. */
  readonly numberFormat?: string;
}

/** A cell of a column that people fill. */
export interface InputCell extends FoundCell {
  readonly place: Extract<PlacedColumn, { readonly column: Column }>;
}

/** A fix that gives the very cell of a finding another constant, and perhaps cells that depend on it. A formula of the user's is never replaced. */
export function cellFix(planOne: (cell: InputCell, given: OpenBook) => readonly CellMend[] | Refusal): Fix["plan"] {
  return (findings, given) => {
    const { outcomes, edits } = oneByOne((finding: Finding, inside: OpenBook) => {
      const cell = foundCell(finding, inside);
      if (!cell?.place.column || cell.tableRow < 0) return { refusal: "It points at no cell of a record that people fill." };
      if (cell.formula !== null) return { refusal: "The cell is calculated by a formula of your own: mend the formula." };
      const mends = planOne({ ...cell, place: cell.place }, inside);
      return "refusal" in mends ? mends : { changes: mends.map(changeOf), edits: mends.map(editOf) };
    })(findings, given);
    return { outcomes, edits: joinedEdits(edits) };
  };
}

export function changeOf({ cell, input }: CellMend): FixChange {
  const isDay = (cell.place.column ?? cell.place.calculation).numberFormat === DATE_FORMAT;
  return {
    sheet: cell.register.sheet,
    cell: cellA1(cell.register.top + 1 + cell.tableRow, cell.column),
    before: cell.formula === null ? cellInWords(cell.raw, isDay) : `another formula, which gives ${cellInWords(cell.raw, isDay)}`,
    after: isFormulaInput(input) ? `the formula of the column, which gives ${cellInWords(input.value, isDay)}` : cellInWords(input, isDay),
  };
}

export function editOf({ cell, input, numberFormat }: CellMend): WorkbookEdit {
  return {
    kind: "setCells",
    sheet: cell.register.sheet,
    top: cell.register.top + 1 + cell.tableRow,
    left: cell.column,
    rows: [[input]],
    expected: [[cell.raw]],
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

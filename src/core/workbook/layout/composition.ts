import type { Book, SheetRecord } from "../define-sheet";
import type { CellValue } from "../cell";
import { renderFormula } from "../formula-template";
import type { FunctionGuideEntry } from "../function-guide-entry";
import { CHECK_DATA } from "./check-data";
import type { FormulaInput, HeaderFooterPlan } from "../sheet-plan";

/** What a record holds when a sheet is written: codes for choices, serial days for dates. */
export type RecordInput = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** Everything that a layout may look at while it draws a sheet of a new workbook. */
export interface Composition {
  /** The records of the new workbook, read through the schema. */
  readonly book: Book;
  readonly records: ReadonlyMap<string, readonly RecordInput[]>;
  /** Registers that this workbook will have. */
  readonly sheets: ReadonlyMap<string, SheetRecord>;
  /** Tab names by sheet id. */
  readonly names: ReadonlyMap<string, string>;
  /** What each tab is for, by sheet id. */
  readonly purposes: ReadonlyMap<string, string>;
  /** Ids of pages and registers with a tab of their own, in tab order. */
  readonly tabs: readonly string[];
  readonly marking: string;
  readonly entityName: string;
  /** The SEMS functions, in the order of their guide. */
  readonly functions: readonly FunctionGuideEntry[];
}

/** A single calculated cell: its native formula (a template) and the same calculation of our own. */
export interface Figure {
  readonly formula: string;
  readonly calculate: (book: Book) => CellValue;
}

export function figureInput(figure: Figure, composition: Composition): FormulaInput {
  const formula = renderFormula(figure.formula, { sheets: composition.sheets });
  return { formula: `IFERROR(${formula},"${CHECK_DATA}")`, value: figure.calculate(composition.book) };
}

export function header(composition: Composition): HeaderFooterPlan {
  return { left: composition.entityName, center: composition.marking, right: { field: "sheetName" } };
}

export function footer(composition: Composition): HeaderFooterPlan {
  return { left: "SeMS workbook, self-kept", center: composition.marking, right: { field: "pageOfPages" } };
}

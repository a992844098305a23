import type { CellValue } from "./cell";
import type { StyleName } from "./cell-style";
import type { CellInput, SheetPlan, ValidationPlan } from "./sheet-plan";

/** One plain instruction to a host. A list of them is applied in order. */
export type WorkbookEdit =
  | { readonly kind: "addSheet"; readonly plan: SheetPlan; /** Tab position counted from 0; at the end when absent. */ readonly position?: number }
  /** At the end, with nothing on it and no name that follows it: a workbook whose other sheets go needs one. */
  | { readonly kind: "addEmptySheet"; readonly name: string }
  | { readonly kind: "removeSheet"; readonly name: string }
  | { readonly kind: "addName"; readonly name: string; /** Without `=`. */ readonly refersTo: string; readonly comment: string }
  | { readonly kind: "removeName"; readonly name: string }
  /** Writes cells of an existing sheet; refused when `expected` is given and a cell no longer holds what it says. */
  | {
      readonly kind: "setCells";
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly rows: readonly (readonly CellInput[])[];
      readonly expected?: readonly (readonly CellValue[])[];
      /** Number format of the cells from now on: a number in a cell formatted as Text would be a text. They keep their own when absent. */
      readonly numberFormat?: string;
    }
  /** Appends records below the last row of a table (or into its single, wholly empty row); values in the table's column order, null = leave empty. */
  | { readonly kind: "appendRows"; readonly table: string; readonly rows: readonly (readonly CellInput[])[] }
  /** Adds a column at the right end of a table. */
  | {
      readonly kind: "addTableColumn";
      readonly table: string;
      readonly heading: string;
      readonly values: readonly CellInput[];
      readonly formula?: string;
      readonly style: StyleName;
      readonly numberFormat?: string;
      /** Drop-down or limits of the new cells. */
      readonly validation?: Omit<ValidationPlan, "range">;
    }
  | { readonly kind: "setDocumentTitle"; readonly title: string }
  /** Makes a sheet the one that the workbook opens on, at cell A1. */
  | { readonly kind: "activateSheet"; readonly name: string };

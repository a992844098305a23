import type { CellValue, RangeRef } from "./cell";
import type { StyleName } from "./cell-style";

/** A native formula without the leading `=`, with the value that our own calculation gives for it (stored as the cached result). */
export interface FormulaInput {
  readonly formula: string;
  readonly value: CellValue;
}

export type CellInput = string | number | boolean | null | FormulaInput;

export function isFormulaInput(input: CellInput): input is FormulaInput {
  return typeof input === "object" && input !== null;
}

/** A rectangle of cells to write; every row has the same length. `null` leaves a cell empty. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellInput[])[];
}

export interface StyledRange {
  readonly range: RangeRef;
  readonly style: StyleName;
  /** en-US number format code; `General` when absent. */
  readonly numberFormat?: string;
}

export interface TablePlan {
  readonly name: string;
  /** With its heading row. */
  readonly range: RangeRef;
  readonly columns: readonly { readonly heading: string; /** Formula of a calculated column. */ readonly formula?: string }[];
}

export type ValidationRule =
  | { readonly kind: "list"; /** A defined name that holds the allowed values. */ readonly name: string }
  | { readonly kind: "whole" | "decimal" | "date"; readonly min: number; readonly max: number }
  | { readonly kind: "custom"; /** A1 formula for the first cell of the range, without `=`. */ readonly formula: string }
  | { readonly kind: "any" };

/** Data validation of a range. Titles hold at most 32 characters, messages at most 255 (Excel's limits). */
export interface ValidationPlan {
  readonly range: RangeRef;
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" | "information" };
}

/** A look laid over a range while a formula holds. The words in the cell say the same: colour only underlines them. */
export interface ConditionalFormatPlan {
  readonly range: RangeRef;
  /** A1 formula for the first cell of the range, without `=`; it may use defined names. */
  readonly formula: string;
  readonly look: { readonly fill?: string; readonly colour?: string; readonly bold?: boolean; readonly italic?: boolean; readonly strike?: boolean };
}

/** A range of a chart, on the chart's own sheet unless `sheet` names another. */
export interface ChartRange extends RangeRef {
  readonly sheet?: string;
}

export interface ChartPlan {
  /** `scatter` joins its points by lines too, each at the place along the bottom that its category, a number, gives it. */
  readonly kind: "bar" | "barStacked" | "column" | "columnStacked" | "line" | "scatter";
  readonly name: string;
  readonly title: string;
  /** Alternative text: what the chart shows, for someone who cannot see it. */
  readonly altText: string;
  readonly anchor: RangeRef;
  readonly categories: ChartRange;
  readonly series: readonly {
    /** The single cell that names the series. */
    readonly name: ChartRange;
    readonly values: ChartRange;
    readonly colour: string;
    readonly dashed?: boolean;
    readonly markers?: boolean;
  }[];
  readonly legend: "none" | "bottom" | "right";
  readonly valueAxis: { readonly min?: number; readonly max?: number; readonly numberFormat: string; readonly title?: string };
  /** Of the numbers along the bottom of a scatter chart. */
  readonly categoryFormat?: string;
  /** Bar charts list their first category on top when true. */
  readonly reverseCategories?: boolean;
}

export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  /** A defined name in this workbook (it follows renamed sheets), or an https or mailto address. */
  readonly target: string;
  readonly tip: string;
}

/** A4 print set-up. Header and footer texts are plain text; hosts escape `&`. */
export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth: number;
  /** 0 = as many pages down as it takes. */
  readonly fitToHeight: number;
  /** First and last row, counted from 0, repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** First and last column, counted from 0, repeated on every page across. */
  readonly titleColumns?: readonly [number, number];
  readonly printArea?: RangeRef;
  readonly header: HeaderFooterPlan;
  readonly footer: HeaderFooterPlan;
}

/** `page of pages` and `sheet name` are fields; everything else is text. */
export interface HeaderFooterPlan {
  readonly left?: HeaderFooterText;
  readonly center?: HeaderFooterText;
  readonly right?: HeaderFooterText;
}
export type HeaderFooterText = string | { readonly field: "pageOfPages" | "sheetName" };

/** A whole sheet to add, as plain data. */
export interface SheetPlan {
  /** Stable id of the sheet record; the host adds the workbook name `SeMS_at_<id>` on its cell A1, which follows renames and moves. */
  readonly id: string;
  readonly name: string;
  /** `RRGGBB`. */
  readonly tabColour: string;
  readonly showGridlines: boolean;
  /** Width in characters of each column from A on. */
  readonly columnWidths: readonly number[];
  /** Height in points by row counted from 0; rows without one fit their text. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows whose height follows their text. The points are an estimate for a host that cannot measure text; Excel fits them anew on every edit. */
  readonly fittedHeights: Readonly<Record<number, number>>;
  readonly blocks: readonly CellBlock[];
  /** Later entries win where ranges overlap. */
  readonly styles: readonly StyledRange[];
  readonly merges: readonly RangeRef[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly links: readonly LinkPlan[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page: PagePlan;
}

import type { RangeRef } from "../../core/workbook/cell";

/** How a cell is drawn: what a preview needs of its format. Colours are `RRGGBB`. */
export interface CellFace {
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly hasBorder: boolean;
  readonly wraps: boolean;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  /** en-US number format code. */
  readonly numberFormat: string;
}

/** A clickable cell: an address outside of the workbook, or a place (a defined name or `'Sheet'!B3`) within. */
export interface CellLink {
  readonly range: RangeRef;
  readonly target: string;
  readonly isExternal: boolean;
}

/** A drop-down list. `source` is a formula without `=`: a defined name, a range, or `"a,b"`. */
export interface DropDown {
  readonly ranges: readonly RangeRef[];
  readonly source: string;
}

/** How a sheet looks, beside its values. Rows and columns count from 0. */
export interface SheetLook {
  readonly showGridlines: boolean;
  /** Characters of the body font; columns without one have the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** Points; rows without one fit their text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly RangeRef[];
  readonly links: readonly CellLink[];
  readonly dropDowns: readonly DropDown[];
  readonly faceAt: (row: number, column: number) => CellFace;
}

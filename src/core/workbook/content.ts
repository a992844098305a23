import type { CellValue, RangeRef } from "./cell";

/**
 * What people may enter in the cells of a column: every cell has one and the same drop-down list; one and the same check of another kind; none has any; only some
 * have one; or all have one and they differ.
 */
export type ColumnValidation = "list" | "other" | "none" | "some" | "different";

/** One column of a table or of a used range: a value a row, and the formulas where there are any. */
export interface ColumnContent {
  readonly values: readonly CellValue[];
  /** Without the leading `=`; null where the cell holds a constant. Absent when no cell of the column is calculated. */
  readonly formulas?: readonly (string | null)[];
  /** Absent where it was not asked for, and where there is no row. */
  readonly validation?: ColumnValidation;
}

/** An Excel Table as it stands in the workbook. Rows and columns count from 0 on the sheet. */
export interface TableContent {
  readonly name: string;
  /** Row of the headings; the first record stands one row below. */
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly rowCount: number;
  /** As many as there are headings; without values where the table was not asked for (`rowCount` still tells). */
  readonly columns: readonly ColumnContent[];
  /** Positions among the records of those in rows that are hidden, by hand or by a filter. Absent where there is none, and where it was not asked for. */
  readonly hiddenRows?: readonly number[];
  /** Merged cells that touch the table or its headings, by place. Absent where there are none, and where it was not asked for. */
  readonly merged?: readonly RangeRef[];
}

/** Cells outside of tables, when a sheet was asked for as a whole. */
export interface GridContent {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columns: readonly ColumnContent[];
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface SheetContent {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly tables: readonly TableContent[];
  readonly grid?: GridContent;
}

export interface NameContent {
  readonly name: string;
  /** Without the leading `=`. */
  readonly refersTo: string;
}

/** Something that the host could not read; the rest was read all the same. */
export interface ReadProblem {
  readonly sheet: string;
  /** `B3`, or empty when it is about the sheet as a whole. */
  readonly cell: string;
  readonly message: string;
}

/** What a host read, as plain data: it can be kept as JSON and judged later without any Excel. */
export interface WorkbookContent {
  readonly dateSystem: 1900 | 1904;
  /** In tab order. */
  readonly sheets: readonly SheetContent[];
  /** Workbook-wide names. */
  readonly names: readonly NameContent[];
  readonly problems: readonly ReadProblem[];
}

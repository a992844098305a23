import type { CellValue } from "./cell";
import type { ColumnValidation, SheetVisibility } from "./content";
import type { SerialDay } from "./serial-day";

/**
 * The kinds of nothing, never merged into an empty text:
 * the cell is empty; the column is missing; the cell shows an error; its value is of the wrong type; it is outside its list;
 * nobody has calculated the formula yet.
 */
export type Nothing = "empty" | "missing" | "error" | "wrongType" | "notInList" | "notCalculated";

/** A cell whose content could not be taken as its column says. */
export interface CellIssue {
  /** Position among the rows of the table, counted from 0. */
  readonly tableRow: number;
  readonly kind: Exclude<Nothing, "empty" | "missing">;
  readonly raw: CellValue;
}

/** A column of a register, cleaned: dates as 1900 serials, choices as codes, `null` where there is nothing. */
export interface ColumnSnapshot {
  readonly heading: string;
  /** Column on the sheet, counted from 0. */
  readonly column: number;
  readonly values: readonly (string | number | boolean | null)[];
  readonly issues: readonly CellIssue[];
  /** Calculated columns: rows with a record whose cell holds a constant, or another formula than the rest of the column. Absent when there is none. */
  readonly overwritten?: readonly number[];
  /** What may be entered in its cells; absent where the host was not asked. */
  readonly validation?: ColumnValidation;
}

export interface RegisterSnapshot {
  readonly id: string;
  readonly sheet: string;
  readonly table: string;
  /** Row of the headings on the sheet, counted from 0. */
  readonly top: number;
  /** Rows of the table that hold a record: wholly empty rows are none. */
  readonly records: readonly number[];
  readonly columns: Readonly<Record<string, ColumnSnapshot>>;
  /** Keys of columns that are not in the workbook any more. */
  readonly missing: readonly string[];
  /** Headings that the user added. */
  readonly foreign: readonly string[];
  /** Rows of the table with a record that nobody sees: hidden by hand or by a filter. Absent where there is none, or the host was not asked. */
  readonly hidden?: readonly number[];
  /** The cells of the table that merged cells begin at: `B7`. Absent as above. */
  readonly merged?: readonly string[];
}

export interface ListSnapshot {
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

/**
 * Something about the workbook that keeps it from being read as a SeMS, at its exact place: something that the host could not read; a register, a column of a
 * register, the settings of Config that cannot be found; another table that could be the same register.
 */
export interface StructureProblem {
  readonly kind: "unreadable" | "lostRegister" | "lostColumn" | "lostSettings" | "twin";
  readonly sheet: string;
  /** `B3`, or empty for a whole sheet. */
  readonly cell: string;
  readonly message: string;
  /** Id of the register that it is about. */
  readonly register?: string;
  /** Key of the lost column. */
  readonly column?: string;
  /** Of a lost column: the workbook does not list it either, as one of an older version would not. */
  readonly isUnlisted?: true;
  /** Name of the table that could be the same register. */
  readonly table?: string;
}

/** Why the value of a setting could not be taken; `overwritten`: it should be calculated, and is a constant. */
export interface SettingIssue {
  readonly kind: CellIssue["kind"] | "overwritten";
  readonly raw: CellValue;
}

/** Where Config lists the registers of the workbook. */
export interface RegisterListPlace {
  readonly sheet: string;
  /** Of its heading: `G5`. */
  readonly cell: string;
}

/** Raised when a saved snapshot could not be read as before. */
export const SNAPSHOT_SCHEMA = 1;

/** A whole SeMS as plain data. It can be kept as JSON and judged later with no Excel. */
export interface WorkbookSnapshot {
  readonly snapshot: typeof SNAPSHOT_SCHEMA;
  readonly schemaVersion: number | null;
  readonly asOf: SerialDay;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  /** Where the value of each setting stands. */
  readonly settingCells: Readonly<Record<string, { readonly sheet: string; readonly cell: string }>>;
  /** Settings whose value could not be taken as it is; absent when there is none. */
  readonly settingIssues?: Readonly<Record<string, SettingIssue>>;
  /** Absent where the workbook has no such list. */
  readonly registerList?: RegisterListPlace;
  /** Sheets that are not visible, by name; absent when there is none. */
  readonly hiddenSheets?: Readonly<Record<string, Exclude<SheetVisibility, "visible">>>;
  readonly lists: Readonly<Record<string, ListSnapshot>>;
  readonly registers: Readonly<Record<string, RegisterSnapshot>>;
  readonly otherSheets: readonly string[];
  readonly problems: readonly StructureProblem[];
}

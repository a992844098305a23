/** What a cell shows when its formula fails: `#N/A`, `#REF!` and so on. */
export interface CellError {
  readonly error: string;
}

/** A formula whose result nobody has stored in the file yet: open and save it in Excel. */
export interface NotCalculated {
  readonly notCalculated: true;
}

/** What one cell holds. `null` is an empty cell; dates are serial days of the 1900 system (see `serial-day.ts`). */
export type CellValue = string | number | boolean | null | CellError | NotCalculated;

export const NOT_CALCULATED: NotCalculated = { notCalculated: true };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isNotCalculated(value: CellValue): value is NotCalculated {
  return typeof value === "object" && value !== null && "notCalculated" in value;
}

/** A place in a workbook. `row` and `column` count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet, counted from 0. */
export interface RangeRef {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

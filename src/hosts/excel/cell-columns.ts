import type { CellValue } from "../../core/workbook/cell";
import type { ColumnContent } from "../../core/workbook/content";
import { from1904, isDateFormat } from "./date-system";

/** Properties of a range that `columnsOf` needs; number formats only where the workbook counts from 1904. */
export function cellProperties(dateSystem: 1900 | 1904): string {
  return dateSystem === 1904 ? "values,formulas,valueTypes,numberFormat" : "values,formulas,valueTypes";
}

/** Cells as Excel hands them over, row by row. */
interface CellRows {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** The loaded range as columns of plain values. */
export function rowsOf(range: Excel.Range, dateSystem: 1900 | 1904): CellRows {
  const { formulas, valueTypes } = range;
  const values: readonly (readonly unknown[])[] = range.values;
  if (dateSystem === 1900) return { values, formulas, valueTypes };
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  const shifted = values.map((row, r) =>
    row.map((value, c) => (typeof value === "number" && isDateFormat(String(formats[r]?.[c])) ? from1904(value) : value)),
  );
  return { values: shifted, formulas, valueTypes };
}

export function joinRows(parts: readonly CellRows[]): CellRows {
  return {
    values: parts.flatMap((part) => part.values),
    formulas: parts.flatMap((part) => part.formulas),
    valueTypes: parts.flatMap((part) => part.valueTypes),
  };
}

export function columnsOf(rows: CellRows, columnCount: number): readonly ColumnContent[] {
  return Array.from({ length: columnCount }, (_, column) => columnOf(rows, column));
}

function columnOf(rows: CellRows, column: number): ColumnContent {
  const formulas = rows.formulas.map((row, r) => formulaOf(row[column], rows.values[r]?.[column]));
  const values = rows.values.map((row, r) => valueOf(row[column], rows.valueTypes[r]?.[column], formulas[r] !== null));
  return formulas.some((formula) => formula !== null) ? { values, formulas } : { values };
}

/** `range.formulas` gives constants as they are, so a text that begins with `=` is a formula unless the cell shows that very text. */
function formulaOf(entry: unknown, value: unknown): string | null {
  return typeof entry === "string" && entry.length > 1 && entry.startsWith("=") && entry !== value ? entry.slice(1) : null;
}

function valueOf(value: unknown, type: unknown, isCalculated: boolean): CellValue {
  if (type === "Error") return { error: String(value) };
  if (value === "" || value === null || value === undefined) return isCalculated ? "" : null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

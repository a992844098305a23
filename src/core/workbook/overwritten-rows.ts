import type { ColumnContent } from "./content";
import { relativeFormula } from "./relative-formula";

/** Where a column of a table stands on its sheet: `top` is the row of its first record. Both count from 0. */
export interface ColumnPlace {
  readonly top: number;
  readonly column: number;
}

/**
 * Rows of a calculated column that are not calculated as the column is: with a constant or nothing in place of the formula, or with another formula than most
 * rows have (the earlier one where two are equally frequent). A formula that was filled down counts as one, also where it names its neighbours by A1.
 * @param records rows of the table that are looked at
 */
export function overwrittenRows({ formulas }: ColumnContent, records: readonly number[], { top, column }: ColumnPlace): readonly number[] {
  if (!formulas) return records;
  const [first] = records;
  if (first !== undefined && formulas[first] && records.every((row) => formulas[row] === formulas[first])) return [];
  const shapes = formulas.map((formula, row) => (formula === null ? null : (relativeFormula(formula, top + row, column) ?? formula)));
  const usual = mostFrequent(shapes);
  return records.filter((row) => (shapes[row] ?? null) === null || shapes[row] !== usual);
}

/** Rows with a constant where each record has a formula of its own, or none. */
export function rowsWithConstants({ values, formulas }: ColumnContent, records: readonly number[]): readonly number[] {
  return records.filter((row) => (values[row] ?? null) !== null && (formulas?.[row] ?? null) === null);
}

function mostFrequent(shapes: readonly (string | null)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const shape of shapes) if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  let usual: string | undefined;
  for (const [shape, count] of counts) if (usual === undefined || count > (counts.get(usual) ?? 0)) usual = shape;
  return usual;
}

/**
 * One column of figures, a row each: dates as whole days (serial numbers; a time of day is dropped), amounts, or yes/no as 1/0. A cell without an answer is NaN;
 * a column that ends before another has no answers further down. `number[]` and `Float64Array` both serve.
 * All counting kernels take this form, and texts as `TextColumn`: one pass over a million cells without an object per row.
 */
export type NumberColumn = ArrayLike<number>;

/** One column of texts (ids, codes); a cell without an answer is "". Compared as given: whoever fills it decides on case and spaces. */
export type TextColumn = ArrayLike<string>;

/** Whether a cell holds an answer; infinite figures are none.
 * @example isKnown(NaN) // false
 */
export function isKnown(value: number | undefined): value is number {
  return value !== undefined && value - value === 0;
}

/** Rows of a table: as many as its longest column has.
 * @example rowCount([1, 2], undefined, [1, 2, 3]) // 3
 */
export function rowCount(...columns: readonly (ArrayLike<unknown> | undefined)[]): number {
  return columns.reduce((most, column) => Math.max(most, column?.length ?? 0), 0);
}

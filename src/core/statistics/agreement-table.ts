/** How often the first column says `categories[i]` where the second says `categories[j]`: `table[i][j]` rows. */
export interface AgreementTable<Category> {
  readonly categories: readonly Category[];
  readonly table: readonly (readonly number[])[];
}

/**
 * Cross table of two columns of judgements on the same cases, row for row; the categories stand in order of appearance. Its `table` is what
 * `cohenKappa` takes. Undefined unless the columns are equally long and not empty.
 * @example agreementTable(["yes", "no", "yes"], ["yes", "no", "no"]) // { categories: ["yes", "no"], table: [[1, 1], [0, 1]] }
 */
export function agreementTable<Category>(first: readonly Category[], second: readonly Category[]): AgreementTable<Category> | undefined {
  if (first.length === 0 || first.length !== second.length) return undefined;
  const categories = [...new Set([...first, ...second])];
  const rowsWith = (one: Category, other: Category) => first.filter((judgement, row) => judgement === one && second[row] === other).length;
  return { categories, table: categories.map((one) => categories.map((other) => rowsWith(one, other))) };
}

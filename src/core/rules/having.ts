/** The records that have a value in one column. Of the others nothing can be said by that name: that the cell is empty is a finding of its column. */
export function having<R extends object, K extends keyof R>(
  records: readonly R[],
  key: K,
): readonly (R & { readonly [P in K]-?: NonNullable<R[P]> })[] {
  return records.filter((record): record is R & { readonly [P in K]-?: NonNullable<R[P]> } => record[key] !== undefined);
}

/**
 * The k-th row of a register by a sorting key, as native formulas without dynamic arrays. The key of a row is a whole number below 10^8 times
 * a million plus its distance from the end, so that one AGGREGATE finds the row and equal keys keep the order of the table.
 */
const SCALE = 1_000_000;
const ROW_LIMIT = 500_000;

/** Expression for the position of the k-th row (1 = first in the table); an error when there are fewer. `key` and `condition` are array expressions. */
export function rankedPosition(anyColumn: string, headingCell: string, key: string, condition: string, k: number): string {
  const position = `(ROW(${anyColumn})-ROW(${headingCell}))`;
  return `${ROW_LIMIT}-MOD(AGGREGATE(14,6,((${key})*${SCALE}+${ROW_LIMIT}-${position})/(${condition}),${k}),${SCALE})`;
}

/** The same order for records that already passed the condition. */
export function ranked<T>(records: readonly T[], key: (record: T) => number): readonly T[] {
  return records
    .map((record, position) => ({ record, position, key: key(record) }))
    .sort((a, b) => b.key - a.key || a.position - b.position)
    .map(({ record }) => record);
}

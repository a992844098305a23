/**
 * The values of a chart of single figures, gaps kept: undefined and NaN are gaps.
 * The whole answer is undefined when a value is infinite or below `least`: data to correct, not to draw.
 * @example chartValues([94, NaN, 95.5], -Infinity) // [94, undefined, 95.5]
 * @example chartValues([12, -1], 0) // undefined
 */
export function chartValues(values: readonly (number | undefined)[], least: number): readonly (number | undefined)[] | undefined {
  const known = values.map((value) => (Number.isNaN(value) ? undefined : value));
  return known.every((value) => value === undefined || (Number.isFinite(value) && value >= least)) ? known : undefined;
}

/** Mean of the values up to and including position `last`; NaN without any. */
export function meanUpTo(values: readonly (number | undefined)[], last: number): number {
  const known = values.slice(0, last + 1).filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

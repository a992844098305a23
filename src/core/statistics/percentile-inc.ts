/**
 * The value below which the share k of the values lies, interpolated linearly at position k·(n − 1) of the sorted values
 * (Hyndman and Fan 1996, The American Statistician 50:361-365, type 7; Excel: PERCENTILE.INC). In the unit of the values.
 * Undefined for no values, for one that is not finite, and for a k outside 0…1.
 * @example percentileInc([1, 3, 2, 4], 0.3) // 1.9
 */
export function percentileInc(values: readonly number[], k: number): number | undefined {
  if (!(k >= 0 && k <= 1) || !values.every(Number.isFinite)) return undefined;
  const sorted = Float64Array.from(values).sort();
  const position = k * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return undefined;
  const share = position - Math.floor(position);
  // Two products instead of a difference, which could overflow.
  return below === above ? below : below * (1 - share) + above * share;
}

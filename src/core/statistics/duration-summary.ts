import type { NumberColumn } from "./number-column";
import { isKnown } from "./number-column";
import { orderStatistic } from "./order-statistic";

/** In the unit of the values. */
export interface DurationSummary {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation of a sample (n − 1); absent for a single value. */
  readonly sd?: number;
  readonly median: number;
  readonly p90: number;
  readonly p95: number;
  readonly leftOut: { readonly noValue: number };
}

/**
 * How long things take: number, mean, standard deviation, median, 90th and 95th percentile. Percentiles as `percentileInc` (Excel's PERCENTILE.INC).
 * Cells without a value are left out. Undefined for no values, and where their squares are too large to add. One copy of the values, no full sort.
 * @example durationSummary([1, 3, 2, 4, NaN]) // { n: 4, mean: 2.5, sd: 1.2910, median: 2.5, p90: 3.7, p95: 3.85, leftOut: { noValue: 1 } }
 * @example durationSummary([7]) // { n: 1, mean: 7, median: 7, p90: 7, p95: 7, leftOut: { noValue: 0 } }
 * @example durationSummary([]) // undefined
 */
export function durationSummary(values: NumberColumn): DurationSummary | undefined {
  const known = knownValues(values);
  const n = known.length;
  const mean = meanOf(known);
  const variance = squaresAround(known, mean) / (n - 1);
  if (n === 0 || !isKnown(mean) || variance === Infinity) return undefined;
  return {
    n,
    mean,
    ...(n > 1 ? { sd: Math.sqrt(variance) } : {}),
    ...percentiles(known),
    leftOut: { noValue: values.length - n },
  };
}

function knownValues(values: NumberColumn): Float64Array {
  const known = new Float64Array(values.length);
  let n = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (isKnown(value)) known[n++] = value;
  }
  return known.subarray(0, n);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum / values.length;
}

/** Around the mean in a second pass: the difference of two large sums would lose the digits that matter. */
function squaresAround(values: Float64Array, mean: number): number {
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += ((values[index] ?? 0) - mean) ** 2;
  return squares;
}

/** From the smallest share to the largest, so that each search goes on where the one before ended. */
function percentiles(values: Float64Array): { readonly median: number; readonly p90: number; readonly p95: number } {
  return { median: percentileFrom(values, 0.5, 0), p90: percentileFrom(values, 0.9, 0.5), p95: percentileFrom(values, 0.95, 0.9) };
}

/** @param before the share that was asked before; 0 for none */
function percentileFrom(values: Float64Array, share: number, before: number): number {
  const last = values.length - 1;
  const position = share * last;
  const below = orderStatistic(values, Math.floor(position), Math.floor(before * last)) ?? NaN;
  const above = orderStatistic(values, Math.ceil(position), Math.floor(position)) ?? NaN;
  const rest = position - Math.floor(position);
  return below === above ? below : below * (1 - rest) + above * rest;
}

/** Short stretches are sorted outright. */
const SHORT = 32;
/** Partitions before sorting the rest: honest columns need some 30, only a built one comes here. */
const MOST_PARTITIONS = 100;

/**
 * The value that would stand at position k (from 0) if the values from `from` on were sorted; everything before `from` must be no larger than all the rest.
 * Moves the values so that none before k is larger and none after it smaller; a larger k can then be asked with `from` = k.
 * Time grows with the number of values, not with n·log n (Hoare 1961, CACM 4:321, algorithm 65, with a median of three).
 * Undefined for a k outside of from … length − 1. No value may be NaN.
 * @example orderStatistic(Float64Array.of(41, 62, 33), 1) // 41
 * @example orderStatistic(Float64Array.of(41, 62, 33), 3) // undefined
 */
export function orderStatistic(values: Float64Array, k: number, from = 0): number | undefined {
  if (!(k >= from && k < values.length)) return undefined;
  let low = from;
  let high = values.length - 1;
  for (let partitions = 0; high - low > SHORT && partitions < MOST_PARTITIONS; partitions++) {
    const pivot = medianOfThree(values[low] ?? 0, values[(low + high) >>> 1] ?? 0, values[high] ?? 0);
    let left = low;
    let right = high;
    while (left <= right) {
      let small = values[left] ?? 0;
      while (small < pivot) small = values[++left] ?? 0;
      let large = values[right] ?? 0;
      while (large > pivot) large = values[--right] ?? 0;
      if (left > right) break;
      values[left++] = large;
      values[right--] = small;
    }
    // Between right and left every value is the pivot.
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else return pivot;
  }
  values.subarray(low, high + 1).sort();
  return values[k];
}

function medianOfThree(one: number, two: number, three: number): number {
  return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
}

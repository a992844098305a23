/** Two counts of one period: x of n (share) or events per exposure (rate). Undefined or NaN: not recorded. */
export interface ChartFraction {
  readonly x: number | undefined;
  readonly n: number | undefined;
}

export interface KnownFraction {
  readonly x: number;
  readonly n: number;
}

/**
 * The periods of a p- or u-chart, gaps kept: a period without x or n, or with 0 of 0, is undefined.
 * The whole answer is undefined when a period is impossible (negative, infinite, x without any n, or x above n where `isShare`): data to correct, not to draw.
 * @example chartFractions([{ x: 1, n: 4 }, { x: 0, n: 0 }], true) // [{ x: 1, n: 4 }, undefined]
 * @example chartFractions([{ x: 5, n: 4 }], true) // undefined
 */
export function chartFractions(points: readonly ChartFraction[], isShare: boolean): readonly (KnownFraction | undefined)[] | undefined {
  const fractions = points.map(({ x, n }) => (isNothing(x) || isNothing(n) || (x === 0 && n === 0) ? undefined : { x, n }));
  return fractions.every((fraction) => !fraction || isPossible(fraction, isShare)) ? fractions : undefined;
}

/** Σx / Σn of the first periods, up to and including position `last`. */
export function pooled(fractions: readonly (KnownFraction | undefined)[], last: number): number {
  let x = 0;
  let n = 0;
  for (const fraction of fractions.slice(0, last + 1)) {
    x += fraction?.x ?? 0;
    n += fraction?.n ?? 0;
  }
  return x / n;
}

function isPossible({ x, n }: KnownFraction, isShare: boolean): boolean {
  return x >= 0 && n > 0 && x < Infinity && n < Infinity && (!isShare || x <= n);
}

function isNothing(value: number | undefined): value is undefined {
  return value === undefined || Number.isNaN(value);
}

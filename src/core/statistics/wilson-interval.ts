/** Two-sided interval of a share; both ends lie in [0, 1]. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Standard normal quantile of 97.5 %: the z of a 95 % interval. */
export const Z95 = 1.959963984540054;

/**
 * Wilson score interval of x successes in n trials (Wilson 1927, JASA 22:209-212; recommended for small n by Brown, Cai and DasGupta 2001).
 * Undefined when n is not positive, x lies outside of 0…n or one of them is not finite: then there is no interval to show.
 * The z of another confidence comes from `zOfConfidence`.
 * @example wilsonInterval(9, 10) // { lower: 0.5958, upper: 0.9821 }
 */
export function wilsonInterval(x: number, n: number, z: number = Z95): Interval | undefined {
  if (!(n > 0 && n < Infinity) || !(x >= 0) || x > n || !(z >= 0)) return undefined;
  const p = x / n;
  const z2 = z * z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  if (Number.isNaN(centre + half)) return undefined;
  return { lower: x === 0 ? 0 : Math.max(0, Math.min(p, centre - half)), upper: x === n ? 1 : Math.min(1, Math.max(p, centre + half)) };
}

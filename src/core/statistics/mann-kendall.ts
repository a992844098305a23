import { normalCdf } from "./normal-cdf";

/** A test for a trend in one direction. `p` is two-sided. */
export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  readonly p: number;
  /** Where `p` comes from: all orders of the values counted, or the normal approximation. */
  readonly method: "EXACT" | "NORMAL";
  /** How many periods have a value. */
  readonly n: number;
}

/** More periods than any series of a workbook; beyond it every pair would take too long. */
export const MOST_PERIODS = 4000;
const LARGEST_EXACT = 10;

/**
 * Mann-Kendall test for a rising or falling series: S = Σ sign(xⱼ − xᵢ) over i < j, Var = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] / 18 with t the size of each group of
 * ties, z = (S ∓ 1)/√Var. p is exact for n ≤ 10 without ties, and the normal approximation otherwise; `method` says which (Mann 1945, Kendall 1975).
 * Only the order matters: shifting or stretching the values changes nothing. Undefined and NaN are left out (so are infinite values); with fewer than 2 values,
 * or more than 4,000, the answer is undefined. Needs independent periods: never rolling windows. For shares with very different n use a p-chart.
 * @param values one per period, in order of time, any unit
 * @example mannKendall([96, 95, 94, 95.5, 93, 92, 92.5, 90]) // { s: -22, variance: 65.333333, z: -2.598076, p: 0.00550595, method: "EXACT", n: 8 }
 * @example mannKendall([1, 1, 1]) // { s: 0, variance: 0, z: 0, p: 1, method: "NORMAL", n: 3 }
 * @example mannKendall([1]) // undefined
 */
export function mannKendall(values: readonly (number | undefined)[]): MannKendall | undefined {
  const known = values.filter((value) => value !== undefined && Number.isFinite(value));
  const n = known.length;
  if (n < 2 || n > MOST_PERIODS) return undefined;
  const s = risesLessFalls(known);
  const ties = tieGroups(known);
  const variance = (n * (n - 1) * (2 * n + 5) - ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const isExact = n <= LARGEST_EXACT && ties.length === 0;
  const p = isExact ? exactP(n, Math.abs(s)) : twoSidedP(z);
  return p === undefined ? undefined : { s, variance, z, p, method: isExact ? "EXACT" : "NORMAL", n };
}

function twoSidedP(z: number): number | undefined {
  const tail = normalCdf(-Math.abs(z));
  return tail === undefined ? undefined : Math.min(1, 2 * tail);
}

function risesLessFalls(values: readonly (number | undefined)[]): number {
  let s = 0;
  for (const [at, later] of values.entries()) {
    for (let before = 0; before < at; before++) {
      const earlier = values[before];
      if (earlier === undefined || later === undefined || earlier === later) continue;
      s += later > earlier ? 1 : -1;
    }
  }
  return s;
}

/** Sizes of the groups of equal values, of two and more. */
function tieGroups(values: readonly (number | undefined)[]): readonly number[] {
  const sizes = new Map<number | undefined, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size > 1);
}

/**
 * Chance of an |S| at least as large when every order of n different values is as likely. `ways[k]` counts the orders with k falling pairs; the value added as
 * the m-th can fall behind 0 to m − 1 of those before it. S = pairs − 2k.
 */
function exactP(n: number, size: number): number {
  let ways: readonly number[] = [1];
  for (let m = 2; m <= n; m++) {
    const before = ways;
    ways = Array.from({ length: before.length + m - 1 }, (_, k) =>
      before.slice(Math.max(0, k - m + 1), k + 1).reduce((sum, count) => sum + count, 0),
    );
  }
  const pairs = (n * (n - 1)) / 2;
  const extreme = ways.reduce((sum, count, k) => (Math.abs(pairs - 2 * k) >= size ? sum + count : sum), 0);
  return extreme / ways.reduce((sum, count) => sum + count, 0);
}

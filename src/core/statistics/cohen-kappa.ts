import { isCount } from "./is-count";
import type { Interval } from "./wilson-interval";
import { zOfConfidence } from "./z-of-confidence";

/** Agreement beyond chance with its interval, both in [−1, 1]: 1 is full agreement, 0 is what chance gives. */
export interface Kappa extends Interval {
  readonly kappa: number;
}

/**
 * Agreement of two judges on n cases beyond chance: κ = (Po − Pe)/(1 − Pe) (Cohen 1960), with a normal interval from the asymptotic standard error
 * of Fleiss, Cohen and Everitt 1969 (Psychological Bulletin 72:323-327). `table[i][j]` counts the cases that the first judge put into category i and
 * the second into j. For large n; with few cases, or full agreement (width 0), the interval is too narrow. Undefined unless the table is a square of
 * counts with at least one case, and when both judges used one and the same category only: then chance alone gives full agreement.
 * @example cohenKappa([[20, 5], [10, 15]]) // { kappa: 0.4, lower: 0.1511, upper: 0.6489 }
 */
export function cohenKappa(table: readonly (readonly number[])[], confidence = 0.95): Kappa | undefined {
  const z = zOfConfidence(confidence);
  const n = sum(table.flat());
  if (z === undefined || n === 0 || !table.every((row) => row.length === table.length && row.every(isCount))) return undefined;
  const share = table.map((row) => row.map((count) => count / n));
  const rows = share.map(sum);
  const columns = rows.map((_, j) => sum(share.map((row) => row[j] ?? 0)));
  const observed = sum(share.map((row, i) => row[i] ?? 0));
  const chance = sum(rows.map((row, i) => row * (columns[i] ?? 0)));
  if (!(chance < 1)) return undefined;
  const kappa = (observed - chance) / (1 - chance);
  // What one case in cell (i, j) pulls κ by; the variance of these pulls over the cells is that of κ, times n.
  const pulls = share.map((row, i) => row.map((_, j) => (i === j ? 1 : 0) - ((columns[i] ?? 0) + (rows[j] ?? 0)) * (1 - kappa)));
  const mean = sum(share.map((row, i) => sum(row.map((weight, j) => weight * (pulls[i]?.[j] ?? 0)))));
  const spread = sum(share.map((row, i) => sum(row.map((weight, j) => weight * ((pulls[i]?.[j] ?? 0) - mean) ** 2))));
  const half = (z * Math.sqrt(spread / n)) / (1 - chance);
  return { kappa, lower: Math.max(-1, kappa - half), upper: Math.min(1, kappa + half) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

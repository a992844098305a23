import { isSample } from "./is-sample";

/** Weights below this are nothing; far above the smallest double, from which a factor near 1 would not lead on. */
const TINY = 1e-300;

/**
 * Two-sided p-value of Fisher's exact test: x1 of n1 against x2 of n2 (Fisher 1935). The probability, with all totals as they are and no true
 * difference, of a table as improbable as this one or more; tables within 1e-7 of it count as equal, as R's `fisher.test` does. 0 below about
 * 1e-300. Undefined unless both are samples (counts, 0 ≤ x ≤ n, n > 0).
 * @example fisherExact(18, 20, 14, 20) // 0.2351
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number | undefined {
  if (!isSample(x1, n1) || !isSample(x2, n2)) return undefined;
  const successes = x1 + x2;
  const lowest = Math.max(0, successes - n2);
  const highest = Math.min(n1, successes);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((n1 + 1) * (successes + 1)) / (n1 + n2 + 2))));
  const rise = (x: number) => ((n1 - x) / (x + 1)) * ((successes - x) / (n2 - successes + x + 1));
  // Weights are relative to the most probable table; a walk goes outwards from it until they no longer matter.
  let seen = 1;
  for (let x = mode; x < x1 && seen > TINY; x++) seen *= rise(x);
  for (let x = mode; x > x1 && seen > TINY; x--) seen /= rise(x - 1);
  const limit = seen > TINY ? seen * (1 + 1e-7) : 0;
  let all = 1;
  let extreme = limit >= 1 ? 1 : 0;
  const count = (weight: number): void => {
    all += weight;
    if (weight <= limit) extreme += weight;
  };
  for (let x = mode, weight = 1; x < highest && weight > TINY; x++) count((weight *= rise(x)));
  for (let x = mode, weight = 1; x > lowest && weight > TINY; x--) count((weight /= rise(x - 1)));
  return Math.min(1, extreme / all);
}

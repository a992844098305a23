import { isSample } from "./is-sample";

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
  // Weights relative to the most probable table, outwards from it until they are too small for a number.
  const weights = new Map([[mode, 1]]);
  const up = (x: number) => ((n1 - x) / (x + 1)) * ((successes - x) / (n2 - successes + x + 1));
  for (let x = mode, weight = 1; x < highest && weight > 0; x++) weights.set(x + 1, (weight *= up(x)));
  for (let x = mode, weight = 1; x > lowest && weight > 0; x--) weights.set(x - 1, (weight /= up(x - 1)));
  const limit = (weights.get(x1) ?? 0) * (1 + 1e-7);
  let all = 0;
  let extreme = 0;
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= limit) extreme += weight;
  }
  return Math.min(1, extreme / all);
}

import { isCount } from "./is-count";
import { targetStatus } from "./target-status";
import { Z95 } from "./wilson-interval";

/**
 * How many further clean results turn the status of x in n to MET_DEMONSTRATED, the smallest k ≥ 0. HIGHER: x counts passes and the k results all
 * pass (x + k in n + k). LOWER: x counts failures and none of the k fails (x in n + k). n may be 0: nothing tested yet. The number comes from
 * solving Wilson's inequality and is then settled by `targetStatus` itself, so that the two never disagree. Undefined unless x and n are counts with
 * 0 ≤ x ≤ n and the target lies between 0 and 1: no sample shows 0 % or 100 %.
 * @example morePassesNeeded(12, 12, 0.9, "HIGHER") // 23
 * @example morePassesNeeded(1, 20, 0.1, "LOWER") // 33
 */
export function morePassesNeeded(x: number, n: number, target: number, direction: "HIGHER" | "LOWER"): number | undefined {
  if (!isCount(x) || !isCount(n) || x > n || !(target > 0 && target < 1)) return undefined;
  const isHigher = direction === "HIGHER";
  const isShown = (k: number): boolean => {
    const sample = { x: isHigher ? x + k : x, n: n + k };
    return sample.n > 0 && targetStatus({ value: sample.x / sample.n, target, red: undefined, direction, sample }) === "MET_DEMONSTRATED";
  };
  if (isShown(0)) return 0;
  const estimate = resultsNeeded(isHigher ? n - x : x, isHigher ? 1 - target : target) - n;
  return estimate < Number.MAX_SAFE_INTEGER / 4 ? smallest(isShown, Math.max(1, Math.round(estimate))) : undefined;
}

/** The N results among which so many failures just show a failure rate up to `limit`: N·limit − failures = z·√(N·limit·(1 − limit)). */
function resultsNeeded(failures: number, limit: number): number {
  const spread = Z95 * Math.sqrt(limit * (1 - limit));
  const root = (spread + Math.sqrt(spread * spread + 4 * failures * limit)) / (2 * limit);
  return root * root;
}

/** The k > 0 that is shown while k − 1 is not: from an estimate, steps that double to either side until it is enclosed, then bisection. */
function smallest(isShown: (k: number) => boolean, estimate: number): number | undefined {
  let below = estimate;
  for (let step = 1; below > 0 && isShown(below); step *= 2) below = Math.max(0, below - step);
  let shown = estimate;
  for (let step = 1; !isShown(shown); step *= 2) {
    shown += step;
    if (!Number.isSafeInteger(shown)) return undefined;
  }
  while (shown - below > 1) {
    const middle = Math.floor((below + shown) / 2);
    if (isShown(middle)) shown = middle;
    else below = middle;
  }
  return shown;
}

import { isConfidence } from "./is-confidence";
import { normalQuantile } from "./normal-quantile";

/**
 * The z of a two-sided confidence: the standard normal lies within ±z with that probability. Undefined unless the confidence lies between 0 and 1.
 * @example zOfConfidence(0.95) // 1.959963984540
 */
export function zOfConfidence(confidence: number): number | undefined {
  if (!isConfidence(confidence)) return undefined;
  const below = normalQuantile((1 - confidence) / 2);
  return below === undefined ? undefined : Math.abs(below);
}

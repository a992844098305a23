import { gammaQuantile } from "./gamma-quantile";
import { isConfidence } from "./is-confidence";
import { isCount } from "./is-count";
import type { Interval } from "./wilson-interval";

/**
 * Exact interval of a rate from a count of events (Garwood 1936, Biometrika 28:437-442), per unit of exposure (hours, flights, consignments): the
 * rates at which seeing so many or more, and so many or fewer, has the chance (1 − confidence)/2. Undefined unless the count is one and the exposure
 * is above 0.
 * @example garwoodInterval(3, 12) // { lower: 0.0516, upper: 0.7306 }
 * @example garwoodInterval(0, 12) // { lower: 0, upper: 0.3074 }
 */
export function garwoodInterval(count: number, exposure: number, confidence = 0.95): Interval | undefined {
  if (!isCount(count) || !(exposure > 0 && exposure < Infinity) || !isConfidence(confidence)) return undefined;
  const tail = (1 - confidence) / 2;
  const lower = count === 0 ? 0 : gammaQuantile(tail, count);
  const upper = gammaQuantile(1 - tail, count + 1);
  if (lower === undefined || upper === undefined || !Number.isFinite(upper / exposure)) return undefined;
  return { lower: lower / exposure, upper: upper / exposure };
}

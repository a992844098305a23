import { isCount } from "./is-count";
import { isSample } from "./is-sample";
import { wilsonInterval, type Interval } from "./wilson-interval";
import { zOfConfidence } from "./z-of-confidence";

/**
 * Interval of a share when n of a small population of N were asked, x of them favourable: the distances from x/n to the two ends of the Wilson
 * interval are both multiplied by the finite population correction √((N − n)/(N − 1)) (Cochran 1977, Sampling Techniques, §2.6). When everyone
 * answered nothing is left uncertain. An approximation. Undefined unless x, n and N are counts with 0 ≤ x ≤ n ≤ N, n > 0.
 * @example finitePopulationInterval(14, 18, 24) // { lower: 0.660, upper: 0.845 }
 * @example finitePopulationInterval(3, 4, 4) // { lower: 0.75, upper: 0.75 }
 */
export function finitePopulationInterval(x: number, n: number, population: number, confidence = 0.95): Interval | undefined {
  const z = zOfConfidence(confidence);
  if (z === undefined || !isSample(x, n) || !isCount(population) || population < n) return undefined;
  const wilson = wilsonInterval(x, n, z);
  if (!wilson) return undefined;
  const share = x / n;
  const factor = population === n ? 0 : Math.sqrt((population - n) / (population - 1));
  return { lower: share - factor * (share - wilson.lower), upper: share + factor * (wilson.upper - share) };
}

import { concaveRoot } from "./concave-root";
import { incompleteGamma } from "./incomplete-gamma";
import { poissonDensity } from "./poisson-density";

const SMALLEST = 0.01;
const LARGEST = 2e9;

/**
 * Quantile of the gamma distribution with unit scale: the x with P(shape, x) = p, for 0 ≤ p < 1 and 0.01 ≤ shape ≤ 2e9 (Excel: GAMMA.INV(p, shape, 1)).
 * Undefined for anything else. Newton's method on ln P (above the median on ln Q) over ln x, which is concave. Relative error below 1e-11 for shape
 * ≥ ½.
 * @example gammaQuantile(0.975, 4) // 8.767273
 */
export function gammaQuantile(p: number, shape: number): number | undefined {
  if (!(p >= 0 && p < 1) || !(shape >= SMALLEST && shape <= LARGEST)) return undefined;
  if (p === 0) return 0;
  const isUpper = p > 0.5;
  const logTail = (u: number) => {
    const x = Math.exp(isUpper ? -u : u);
    const tails = incompleteGamma(shape, x);
    const tail = isUpper ? tails.upper : tails.lower;
    return { value: Math.log(tail), slope: (shape * poissonDensity(shape, x)) / tail };
  };
  const start = Math.log(shape);
  const root = concaveRoot(logTail, Math.log(isUpper ? 1 - p : p), isUpper ? -start : start);
  return Math.exp(isUpper ? -root : root);
}

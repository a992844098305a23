import { binomialDensity } from "./binomial-density";
import { concaveRoot } from "./concave-root";
import { incompleteBeta } from "./incomplete-beta";

const SMALLEST = 0.01;
const LARGEST = 2e9;

/**
 * Quantile of the beta distribution: the x with I_x(a, b) = p, for 0 ≤ p ≤ 1 and 0.01 ≤ a, b ≤ 2e9 (Excel: BETA.INV). Undefined for anything else.
 * Newton's method on ln I over the logit of x, which is concave there. Relative error below 1e-11 for a, b ≥ ½.
 * @example betaQuantile(0.025, 9, 2) // 0.554983883
 */
export function betaQuantile(p: number, a: number, b: number): number | undefined {
  if (!(p >= 0 && p <= 1) || !(a >= SMALLEST && a <= LARGEST) || !(b >= SMALLEST && b <= LARGEST)) return undefined;
  if (p === 0 || p === 1) return p;
  // Each side keeps its own digits: 1 minus a share near 1 would lose those of a small one.
  return p > 0.5 ? logistic(-lowerLogit(1 - p, b, a)) : logistic(lowerLogit(p, a, b));
}

function lowerLogit(p: number, a: number, b: number): number {
  const logTail = (u: number) => {
    const x = logistic(u);
    const y = logistic(-u);
    const { lower } = incompleteBeta(x, y, a, b);
    return { value: Math.log(lower), slope: (binomialDensity(a, b, x, y) * a * (b / (a + b))) / lower };
  };
  return concaveRoot(logTail, Math.log(p), Math.log(a / b));
}

function logistic(u: number): number {
  return 1 / (1 + Math.exp(-u));
}

import { binomialDensity } from "./binomial-density";
import type { Tails } from "./tails";

/**
 * Both tails of the beta distribution at x = 1 − y: the regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), for a, b > 0.
 * Continued fraction of Didonato and Morris 1992 (ACM TOMS 18:360-373, algorithm 708) on the side where it converges, in which nothing cancels; about
 * √max(a, b) steps, relative error about 1e-14.
 * @example incompleteBeta(0.9, 0.1, 9.5, 1.5) // { lower: 0.561491236, upper: 0.438508764 }
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, smallSide(x, y, a, b));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, smallSide(y, x, b, a));
  return { lower: 1 - upper, upper };
}

function smallSide(x: number, y: number, a: number, b: number): number {
  return (binomialDensity(a, b, x, y) * a * (b / (a + b))) / fraction(x, y, a, b);
}

/** b₀ + a₁/(b₁ + a₂/(b₂ + …)), modified Lentz method. */
function fraction(x: number, y: number, a: number, b: number): number {
  const tiny = 1e-300;
  const denominator = (m: number) => m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (a * y - b * x + 1 + m * (1 + y))) / (a + 2 * m + 1);
  let value = (a * (a * y - b * x + 1)) / (a + 1) || tiny;
  let c = value;
  let d = 0;
  for (let m = 1; m < 1e6; m++) {
    const before = a + 2 * m - 1;
    const numerator = ((a + m - 1) / before) * ((a + b + m - 1) / before) * m * (b - m) * x * x;
    d = 1 / (denominator(m) + numerator * d || tiny);
    c = denominator(m) + numerator / c || tiny;
    value *= c * d;
    if (!(Math.abs(c * d - 1) >= 1e-15)) break;
  }
  return value;
}

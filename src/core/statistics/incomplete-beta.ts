import { binomialDensity } from "./binomial-density";
import type { Tails } from "./tails";

/**
 * Both tails of the beta distribution at x = 1 − y: the regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), for a, b > 0.
 * Continued fraction DLMF 8.17.22 by the modified Lentz method on the side where it converges; about √max(a, b) steps, relative error about 1e-14.
 * @example incompleteBeta(0.9, 0.1, 9.5, 1.5) // { lower: 0.5612, upper: 0.4388 }
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
  return (binomialDensity(a, b, x, y) * (b / (a + b))) / fraction(x, a, b);
}

/** 1 + d₁/(1 + d₂/(1 + …)) */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let value = 1;
  let c = 1;
  let d = 0;
  const take = (coefficient: number): number => {
    d = 1 / (1 + coefficient * d || tiny);
    c = 1 + coefficient / c || tiny;
    value *= c * d;
    return Math.abs(c * d - 1);
  };
  for (let m = 0; m < 1e6; m++) {
    take((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    const k = m + 1;
    if (take((k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k))) < 1e-15) break;
  }
  return value;
}

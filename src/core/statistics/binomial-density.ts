import { deviance } from "./deviance";
import { stirlingError } from "./stirling-error";

/**
 * Γ(a+b+1)/(Γ(a+1)·Γ(b+1)) · p^a · q^b: the probability of a successes and b failures when a success has the chance p = 1 − q. a and b ≥ 0 need not
 * be whole; p and q come both, so that a tiny one keeps its digits. Saddle-point form of Loader 2000, relative error about 1e-14.
 * @example binomialDensity(9, 1, 0.9, 0.1) // 0.387420489
 */
export function binomialDensity(a: number, b: number, p: number, q: number): number {
  if (a === 0) return Math.exp(b * logarithm(q, p));
  if (b === 0) return Math.exp(a * logarithm(p, q));
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * p) - deviance(b, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}

function logarithm(value: number, complement: number): number {
  return complement < 0.5 ? Math.log1p(-complement) : Math.log(value);
}

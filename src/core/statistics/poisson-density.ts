import { deviance } from "./deviance";
import { stirlingError } from "./stirling-error";

/**
 * mean^a · e^−mean / Γ(a+1): the probability of a events when mean are expected. a ≥ 0 need not be whole.
 * Saddle-point form of Loader 2000, relative error about 1e-14.
 * @example poissonDensity(3, 2) // 0.180447044315
 */
export function poissonDensity(a: number, mean: number): number {
  if (a === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(a) - deviance(a, mean)) / Math.sqrt(2 * Math.PI * a);
}

import { betaQuantile } from "./beta-quantile";
import { isConfidence } from "./is-confidence";

/**
 * The t within ± of which Student's distribution lies with the given confidence (Excel: T.INV.2T(1 − confidence, degrees)), for degrees of freedom
 * from 1 to 2e9: t²/(degrees + t²) has a beta distribution with ½ and degrees/2 (DLMF 8.17, A&S 26.5.27). Undefined for anything else.
 * @example studentTQuantile(0.95, 11) // 2.200985
 */
export function studentTQuantile(confidence: number, degrees: number): number | undefined {
  if (!isConfidence(confidence) || !(degrees >= 1)) return undefined;
  const inside = betaQuantile(confidence, 0.5, degrees / 2);
  const outside = betaQuantile(1 - confidence, degrees / 2, 0.5);
  return inside === undefined || !outside ? undefined : Math.sqrt((degrees * inside) / outside);
}

import { defineFunction } from "./define-function";
import { bandOfRisk, scoredRisk } from "./reading/bands";

/**
 * What is left of a risk: score, band and who may accept it. Example: SEMS.RESIDUALRISK(1,5,4) starts with 20.
 * @customfunction RESIDUALRISK RESIDUALRISK
 * @param threat Residual level 1 to 5.
 * @param consequence Residual level 1 to 5.
 * @param vulnerability Residual level 1 to 5: how open with the measures of today.
 * @param [override] TRUE raises the worst case (consequence 5, vulnerability 4 or 5) to at least Medium-High, FALSE does not; TRUE if left out.
 * @param [bands] The table of bands on Lists (tblBandsA); the suggested bands if left out.
 * @returns One row: score, band, who may accept it.
 */
export function residualRisk(threat: unknown, consequence: unknown, vulnerability: unknown, override?: unknown, bands?: unknown[][]): unknown[][] {
  const levels = { threat, consequence, vulnerability };
  const { band, authority } = bandOfRisk(levels, override, bands);
  return [[scoredRisk(levels).score, band, authority]];
}

export const residualRiskGuide = defineFunction({
  name: "RESIDUALRISK",
  form: "risk",
  what: "What is left of a risk: score, band and who may accept it.",
  example: "SEMS.RESIDUALRISK(1,5,4)",
  shows: 20,
  spills: "score, band, authority",
  run: residualRisk,
});

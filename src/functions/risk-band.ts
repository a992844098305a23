import { defineFunction } from "./define-function";
import { bandOfRisk } from "./reading/bands";

/**
 * Band of a risk from its three levels, by the suggested bands unless you give your own; Risks goes by those of Lists and Config. Example: SEMS.RISKBAND(4,5,2) gives Medium.
 * @customfunction RISKBAND RISKBAND
 * @param threat Level 1 to 5: is an attempt plausible?
 * @param consequence Level 1 to 5: reasonable worst case.
 * @param vulnerability Level 1 to 5: how open are we?
 * @param [override] TRUE raises the worst case (consequence 5, vulnerability 4 or 5) to at least Medium-High, FALSE does not; TRUE if left out.
 * @param [bands] The table of bands on Lists (tblBandsA); the suggested bands if left out.
 * @returns Name of the band.
 */
export function riskBand(threat: unknown, consequence: unknown, vulnerability: unknown, override?: unknown, bands?: unknown[][]): string {
  return bandOfRisk({ threat, consequence, vulnerability }, override, bands).band;
}

export const riskBandGuide = defineFunction({
  name: "RISKBAND",
  form: "risk",
  what: "Band of a risk from its three levels, by the suggested bands unless you give your own; Risks goes by those of Lists and Config.",
  example: "SEMS.RISKBAND(4,5,2)",
  shows: "Medium",
  run: riskBand,
});

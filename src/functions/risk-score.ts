import { defineFunction } from "./define-function";
import { scoredRisk } from "./reading/bands";

/**
 * Threat × consequence × vulnerability (method A): it sorts risks, it is no probability. Example: SEMS.RISKSCORE(4,5,2) gives 40.
 * @customfunction RISKSCORE RISKSCORE
 * @param threat Level 1 to 5: is an attempt plausible?
 * @param consequence Level 1 to 5: reasonable worst case.
 * @param vulnerability Level 1 to 5: how open are we?
 * @returns Score from 1 to 125.
 */
export function riskScore(threat: unknown, consequence: unknown, vulnerability: unknown): number {
  return scoredRisk({ threat, consequence, vulnerability }).score;
}

export const riskScoreGuide = defineFunction({
  name: "RISKSCORE",
  form: "risk",
  what: "Threat × consequence × vulnerability (method A): it sorts risks, it is no probability.",
  example: "SEMS.RISKSCORE(4,5,2)",
  shows: 40,
  run: riskScore,
});

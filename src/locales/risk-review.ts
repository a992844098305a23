import type { ReviewFault } from "../core/risks/review";
import type { LevelKey } from "../core/rules/risk-levels";
import type { RiskState } from "../core/workbook/pages/dashboard/heat-map";
import { riskStates } from "./risk-states";

const levels: Readonly<Record<LevelKey, string>> = {
  threat: "Threat",
  consequence: "Consequence",
  vulnerability: "Vulnerability",
  residualThreat: "Residual threat",
  residualConsequence: "Residual consequence",
  residualVulnerability: "Residual vulnerability",
  targetVulnerability: "Target vulnerability",
  likelihoodB: "Likelihood",
  residualLikelihoodB: "Residual likelihood",
  targetLikelihoodB: "Target likelihood",
};

const reviewFaults: { readonly [F in ReviewFault as `${F["field"]} ${F["kind"]}`]: string } = {
  "reason missing": "The scores change: say why, for the history of the risk.",
  "reason missingForOther": "Say what the reason for the review was.",
  "reason tooLong": "This is longer than 2,000 characters. Shorten it.",
  "next missing": "Enter the day of the next review.",
  "next notLater": "The next review lies after today. Enter a later day.",
  "levels residualAboveInherent":
    "What is left would be more than the risk was before our measures. Lower the residual levels, or raise the inherent ones too.",
  "levels targetAboveResidual": "Planned work would leave more risk than there is today. Lower the target level.",
};

/** Texts of the review of a risk. */
export const riskReview = {
  open: "Reviewed today…",
  formTitle: (id: string) => `Review of ${id}`,
  triggerLabel: "Why it was reviewed",
  scoresTitle: "Scores after the review",
  scoresHint: "Leave them as they are where nothing has changed.",
  inherentToo: "Change the inherent scores too",
  levels,
  level: (level: number, word: string) => `${level} ${word}`,
  noLevel: "Not scored",
  result: (state: RiskState, before: string, after: string) =>
    before === after ? `${riskStates[state]}: ${after}` : `${riskStates[state]}: ${before} → ${after}`,
  scored: (band: string, score: number | undefined) => (band === "" ? "not scored" : score === undefined ? band : `${score}, ${band}`),
  outgrows: (score: number) => `What is left would be more than the ${score} that was accepted: the risk has to be accepted anew.`,
  reasonLabel: "Reason",
  reasonHint: "Needed when scores change or the trigger is Other. It goes to History.",
  nextLabel: "Next review",
  nextHint: "Suggested by the residual band.",
  write: "Write the review",
  doing: (id: string) => `Writing the review of ${id}…`,
  done: (id: string, next: string) => `The review of ${id} is written. The next one is on ${next}.`,
  /** A line for History; the results are those that changed. */
  history: (day: string, results: readonly string[], reason: string) =>
    `${day}: ${results.length === 0 ? "reviewed, scores as before" : results.join("; ")}. ${reason}`.trim(),
  faults: reviewFaults,
};

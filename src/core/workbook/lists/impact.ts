import { defineList } from "../define-list";

export const impact = defineList({
  id: "impact",
  title: "Security impact",
  purpose: "How much a change affects security",
  codes: [
    { code: "NONE", label: "None", meaning: "No effect on security; logged all the same", score: 0 },
    { code: "LOW", label: "Low", meaning: "Small effect; existing measures cover it", score: 1 },
    { code: "MEDIUM", label: "Medium", meaning: "Conditions or further measures are needed", score: 2 },
    { code: "HIGH", label: "High", meaning: "Risks must be scored again before the start", score: 3 },
  ],
  scoreHeading: "Rank",
  source: "Suggested",
});

import { defineList } from "../define-list";

export const acceptanceState = defineList({
  id: "acceptanceState",
  title: "Acceptance state",
  purpose: "Whether a residual risk is accepted on the as-of date",
  codes: [
    { code: "NOT_NEEDED", label: "Within tolerance", meaning: "The residual band is within tolerance" },
    { code: "NEEDED", label: "Acceptance needed", meaning: "Above tolerance and nobody has accepted it" },
    { code: "ACCEPTED", label: "Accepted", meaning: "Accepted and the acceptance is still valid" },
    { code: "EXPIRED", label: "Acceptance expired", meaning: "Its acceptance is no longer valid" },
    { code: "CLOSED", label: "Risk closed", meaning: "The risk is closed" },
    { code: "NOT_SCORED", label: "Not scored", meaning: "Scores are missing so that the band is unknown" },
  ],
  source: "CAP 1273 (acceptance by senior management); states suggested",
});

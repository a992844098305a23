import { defineList } from "../define-list";

export const priority = defineList({
  id: "priority",
  title: "Priority",
  purpose: "Which work comes first",
  codes: [
    { code: "HIGH", label: "High", meaning: "Do this first; lateness is escalated", score: 3 },
    { code: "MEDIUM", label: "Medium", meaning: "Do this on plan", score: 2 },
    { code: "LOW", label: "Low", meaning: "Do this when higher priorities allow", score: 1 },
  ],
  scoreHeading: "Rank",
  source: "Suggested",
});

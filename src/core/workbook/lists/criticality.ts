import { defineList } from "../define-list";

export const criticality = defineList({
  id: "criticality",
  title: "Criticality",
  purpose: "How much security depends on a supplier or an item",
  codes: [
    { code: "CRITICAL", label: "Critical", meaning: "Security fails without it", score: 3 },
    { code: "IMPORTANT", label: "Important", meaning: "Security suffers without it", score: 2 },
    { code: "ROUTINE", label: "Routine", meaning: "Little effect on security", score: 1 },
  ],
  scoreHeading: "Rank",
  source: "Suggested",
});

import { defineList } from "../define-list";

export const formulaKind = defineList({
  id: "formulaKind",
  title: "Kind of formula",
  purpose: "How the figure of a metric is worked out",
  codes: [
    { code: "PROPORTION", label: "Proportion", meaning: "Part divided by whole, shown as a percentage" },
    { code: "RATE", label: "Rate", meaning: "Events divided by exposure, such as per 1,000 consignments" },
    { code: "COUNT", label: "Count", meaning: "A plain number of things at a date or in a period" },
    { code: "DURATION", label: "Duration", meaning: "A length of time, such as days or minutes" },
    { code: "EXPIRY", label: "Expiry", meaning: "Records that are still valid on a date out of those required" },
    { code: "SCORE", label: "Score", meaning: "Favourable answers out of all answers to a survey" },
  ],
  source: "Suggested",
});

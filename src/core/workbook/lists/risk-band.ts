import { defineList } from "../define-list";

export const riskBand = defineList({
  id: "riskBand",
  title: "Risk band",
  purpose: "The five bands into which scored risks fall",
  codes: [
    { code: "HIGH", label: "High", meaning: "Not acceptable as a steady state; an action plan is needed", score: 5 },
    { code: "MEDIUM_HIGH", label: "Medium-High", meaning: "Acceptable only by the Accountable Manager, with close review", score: 4 },
    { code: "MEDIUM", label: "Medium", meaning: "Acceptable by the Accountable Manager with measures in place", score: 3 },
    { code: "MEDIUM_LOW", label: "Medium-Low", meaning: "Acceptable by the Security Manager and reported upwards", score: 2 },
    { code: "LOW", label: "Low", meaning: "Acceptable; keep an eye on it", score: 1 },
  ],
  scoreHeading: "Rank",
  source: "Suggested",
});

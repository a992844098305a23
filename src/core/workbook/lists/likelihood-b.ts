import { defineList } from "../define-list";

export const likelihoodB = defineList({
  id: "likelihoodB",
  title: "Likelihood (method B)",
  purpose: "How likely it is that the event succeeds with measures in place",
  codes: [
    { code: "FREQUENT", label: "Frequent", meaning: "Has happened often and is likely to happen many times", score: 5 },
    { code: "OCCASIONAL", label: "Occasional", meaning: "Happens now and then", score: 4 },
    { code: "REMOTE", label: "Remote", meaning: "Could happen but seldom does", score: 3 },
    { code: "IMPROBABLE", label: "Improbable", meaning: "Very unlikely; not known to have happened", score: 2 },
    { code: "EXTREMELY_IMPROBABLE", label: "Extremely improbable", meaning: "Almost impossible to imagine", score: 1 },
  ],
  scoreHeading: "Value",
  source: "ICAO safety management tables",
});

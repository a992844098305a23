import { defineList } from "../define-list";

export const severityB = defineList({
  id: "severityB",
  title: "Severity (method B)",
  purpose: "How bad the reasonable worst case is",
  codes: [
    { code: "A", label: "Catastrophic", meaning: "Deaths, or loss of an aircraft, a building or the business", score: 5 },
    { code: "B", label: "Hazardous", meaning: "Serious injuries, major damage or a very large loss of protection", score: 4 },
    { code: "C", label: "Major", meaning: "Injuries, notable damage or a clear loss of protection", score: 3 },
    { code: "D", label: "Minor", meaning: "Nuisance, limits on the operation or minor damage", score: 2 },
    { code: "E", label: "Negligible", meaning: "Few consequences", score: 1 },
  ],
  scoreHeading: "Value",
  source: "ICAO safety management tables; descriptions suggested",
});

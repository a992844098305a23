import { defineList } from "../define-list";

export const threatLevel = defineList({
  id: "threatLevel",
  title: "National threat level",
  purpose: "The published UK terrorism threat level",
  codes: [
    { code: "LOW", label: "Low", meaning: "An attack is thought very improbable", score: 1 },
    { code: "MODERATE", label: "Moderate", meaning: "An attack could happen but is not expected", score: 2 },
    { code: "SUBSTANTIAL", label: "Substantial", meaning: "An attack is to be expected", score: 3 },
    { code: "SEVERE", label: "Severe", meaning: "An attack is strongly expected", score: 4 },
    { code: "CRITICAL", label: "Critical", meaning: "An attack is strongly expected very soon", score: 5 },
  ],
  scoreHeading: "Rank",
  source: "UK government threat levels (names from general knowledge)",
});

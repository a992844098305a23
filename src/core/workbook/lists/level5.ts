import { defineList } from "../define-list";

export const level5 = defineList({
  id: "level5",
  title: "Level",
  purpose: "The five levels on which threat, consequence and vulnerability are scored",
  codes: [
    { code: "HIGH", label: "High", meaning: "The top level", score: 5 },
    { code: "MEDIUM_HIGH", label: "Medium-High", meaning: "Clearly above the middle", score: 4 },
    { code: "MEDIUM", label: "Medium", meaning: "The middle level", score: 3 },
    { code: "MEDIUM_LOW", label: "Medium-Low", meaning: "Clearly below the middle", score: 2 },
    { code: "LOW", label: "Low", meaning: "The bottom level", score: 1 },
  ],
  scoreHeading: "Score",
  source: "General practice (ICAO level names)",
});

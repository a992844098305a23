import { defineList } from "../define-list";

export const marking = defineList({
  id: "marking",
  title: "Protective marking",
  purpose: "How carefully a record must be handled",
  codes: [
    { code: "NONE", label: "None", meaning: "No restriction", score: 0 },
    { code: "INTERNAL", label: "Internal", meaning: "For people of the entity only", score: 1 },
    { code: "COMMERCIAL", label: "Commercial in confidence", meaning: "For the parties to an agreement only", score: 2 },
    { code: "PERSONAL", label: "Personal data", meaning: "Names or details of people; kept to those who need them", score: 3 },
    { code: "OFFICIAL", label: "OFFICIAL", meaning: "Received from or shared with government under its OFFICIAL marking", score: 3 },
    {
      code: "OFFICIAL_SENSITIVE",
      label: "OFFICIAL-SENSITIVE",
      meaning: "Government information for those with a need to know; better kept outside this workbook",
      score: 4,
    },
  ],
  scoreHeading: "Rank",
  source: "Suggested; replace with the markings that the entity uses",
});

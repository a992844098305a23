import { defineList } from "../define-list";

export const findingSeverity = defineList({
  id: "findingSeverity",
  title: "Finding severity",
  purpose: "How much a finding matters",
  codes: [
    { code: "OBSERVATION", label: "Observation", meaning: "Could become a weakness; worth improving", score: 1 },
    { code: "MINOR", label: "Minor", meaning: "A requirement is not fully met; little effect", score: 2 },
    { code: "MAJOR", label: "Major", meaning: "A requirement is not met; a measure does not work as it should", score: 3 },
    { code: "CRITICAL", label: "Critical", meaning: "An open way for an attack; act at once", score: 4 },
  ],
  scoreHeading: "Rank",
  source: "Suggested",
});

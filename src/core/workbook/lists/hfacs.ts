import { defineList } from "../define-list";

export const hfacs = defineList({
  id: "hfacs",
  title: "HFACS level",
  purpose: "The level at which a human-performance cause lies",
  codes: [
    { code: "UNSAFE_ACTS", label: "Unsafe acts", meaning: "What a person did or did not do at the task" },
    { code: "PRECONDITIONS", label: "Preconditions", meaning: "Conditions of the person, the team or the surroundings" },
    { code: "UNSAFE_SUPERVISION", label: "Unsafe supervision", meaning: "How the work was planned, led and corrected" },
    { code: "ORGANISATIONAL", label: "Organisational influences", meaning: "Resources, climate and processes of the organisation" },
  ],
  source: "HFACS (general knowledge)",
});

import { defineList } from "../define-list";

export const riskStatus = defineList({
  id: "riskStatus",
  title: "Risk status",
  purpose: "Where a risk stands",
  codes: [
    { code: "OPEN", label: "Open", meaning: "Identified, with no decision about it yet" },
    { code: "TREATING", label: "Treating", meaning: "Further measures are on their way" },
    { code: "ACCEPTED", label: "Accepted", meaning: "Senior management has accepted what is left" },
    { code: "CLOSED", label: "Closed", meaning: "The risk no longer exists; the row and its reason stay" },
  ],
  source: "Suggested",
});

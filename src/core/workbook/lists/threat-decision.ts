import { defineList } from "../define-list";

export const threatDecision = defineList({
  id: "threatDecision",
  title: "Threat decision",
  purpose: "What was decided about a threat",
  codes: [
    { code: "NEW_RISK", label: "New risk", meaning: "A new risk is entered in the register" },
    { code: "UPDATE_RISK", label: "Update risk", meaning: "An existing risk is reviewed" },
    { code: "NO_ACTION", label: "No action", meaning: "Nothing needs to change; the note says why" },
  ],
  source: "Suggested",
});

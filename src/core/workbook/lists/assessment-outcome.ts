import { defineList } from "../define-list";

export const assessmentOutcome = defineList({
  id: "assessmentOutcome",
  title: "Outcome of an assessment",
  purpose: "What the CAA told the entity; copied and never worked out here",
  codes: [
    { code: "PLANNED", label: "Planned", meaning: "Agreed with a date; not held yet" },
    { code: "ACHIEVED", label: "Achieved", meaning: "The CAA said that the standard was reached" },
    { code: "ACHIEVED_WITH_ACTIONS", label: "Achieved with actions", meaning: "The CAA said that the standard was reached and recommended actions" },
    { code: "NOT_YET", label: "Not yet achieved", meaning: "The CAA said that more work is needed" },
    { code: "AWAITED", label: "Result awaited", meaning: "Held; the CAA has not answered yet" },
  ],
  source: "Suggested",
});

import { defineList } from "../define-list";

export const assessmentKind = defineList({
  id: "assessmentKind",
  title: "Kind of assessment",
  purpose: "Which assessment or meeting with the CAA it was",
  codes: [
    { code: "PHASE_1", label: "Phase 1 assessment", meaning: "Whether the SeMS is present and suitable" },
    { code: "PHASE_2", label: "Phase 2 assessment", meaning: "Whether the SeMS is operating and effective" },
    { code: "ASSURANCE", label: "Assurance Assessment", meaning: "Announced visit at one site in Phase 2B" },
    { code: "OPERATIONAL", label: "Operational Assessment", meaning: "Staff understanding at a site" },
    { code: "AM_MEETING", label: "AM meeting with the CAA", meaning: "The Accountable Manager meets CAA senior management" },
  ],
  source: "CAA SeMS FAQ",
});

import { defineList } from "../define-list";

export const measureStatus = defineList({
  id: "measureStatus",
  title: "Status of a measure",
  purpose: "Whether a measure protects today",
  codes: [
    { code: "PLANNED", label: "Planned", meaning: "Decided on but not yet working" },
    { code: "IN_PLACE", label: "In place", meaning: "Working today" },
    { code: "SUSPENDED", label: "Suspended", meaning: "Not working at present; the note says why and until when" },
  ],
  source: "Suggested",
});

import { defineList } from "../define-list";

export const actionStatus = defineList({
  id: "actionStatus",
  title: "Action status",
  purpose: "Where an action stands",
  codes: [
    { code: "OPEN", label: "Open", meaning: "Agreed but not begun" },
    { code: "IN_PROGRESS", label: "In progress", meaning: "Work has begun" },
    { code: "CLOSED", label: "Closed", meaning: "Done, with a closing date" },
    { code: "CANCELLED", label: "Cancelled", meaning: "No longer needed; the note says why and who decided" },
  ],
  source: "Suggested",
});

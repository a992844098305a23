import { defineList } from "../define-list";

export const dueState = defineList({
  id: "dueState",
  title: "Due state",
  purpose: "How a dated task stands on the as-of date",
  codes: [
    { code: "DONE", label: "Done", meaning: "Done on or before its due date" },
    { code: "DONE_LATE", label: "Done late", meaning: "Done but after its due date" },
    { code: "OVERDUE", label: "Overdue", meaning: "Not done and its due date has passed" },
    { code: "DUE_SOON", label: "Due soon", meaning: "Not done and due within 30 days" },
    { code: "PLANNED", label: "Planned", meaning: "Not done and due later" },
    { code: "NO_DATE", label: "No date", meaning: "Not done and nobody has set a date" },
    { code: "CANCELLED", label: "Called off", meaning: "Cancelled: it is no longer due" },
  ],
  source: "Suggested",
});

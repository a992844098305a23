import { defineList } from "../define-list";

export const recordStatus = defineList({
  id: "recordStatus",
  title: "Record status",
  purpose: "Whether a record still needs attention",
  codes: [
    { code: "OPEN", label: "Open", meaning: "Something is still to be done" },
    { code: "CLOSED", label: "Closed", meaning: "Nothing more is to be done" },
    { code: "CANCELLED", label: "Cancelled", meaning: "Entered or planned by mistake, or no longer needed" },
  ],
  source: "Suggested",
});

import { defineList } from "../define-list";

export const readingStatus = defineList({
  id: "readingStatus",
  title: "Status of a reading",
  purpose: "How final a figure is",
  codes: [
    { code: "DRAFT", label: "Draft", meaning: "Entered but not yet checked" },
    { code: "FINAL", label: "Final", meaning: "Checked by a second look and used in reports" },
    { code: "CORRECTED", label: "Corrected", meaning: "Changed after it was final; the comment says why" },
  ],
  source: "Suggested",
});

import { defineList } from "../define-list";

export const spdStatus = defineList({
  id: "spdStatus",
  title: "SPD status",
  purpose: "Where a quarterly return of performance data stands",
  codes: [
    { code: "DRAFT", label: "Draft", meaning: "Being prepared" },
    { code: "CHECKED", label: "Checked", meaning: "Checked by a second person" },
    { code: "AM_SEEN", label: "Seen by the AM", meaning: "The Accountable Manager has seen it" },
    { code: "SUBMITTED", label: "Submitted", meaning: "Sent to the CAA; its figures are frozen" },
    { code: "CORRECTED", label: "Corrected", meaning: "Replaced by a correction that says why" },
  ],
  source: "Suggested",
});

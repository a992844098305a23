import { defineList } from "../define-list";

export const vettingStatus = defineList({
  id: "vettingStatus",
  title: "Vetting status",
  purpose: "Whether the vetting that a role needs is valid (status only and never details)",
  codes: [
    { code: "NOT_REQUIRED", label: "Not required", meaning: "The role needs no vetting" },
    { code: "PENDING", label: "Pending", meaning: "Applied for; no unescorted access yet" },
    { code: "VALID", label: "Valid", meaning: "Completed and in date" },
    { code: "EXPIRED", label: "Expired", meaning: "Was valid but has run out" },
    { code: "WITHDRAWN", label: "Withdrawn", meaning: "No longer held" },
  ],
  source: "CAP 1273; CAA regulated-agent pages; codes suggested",
});

import { defineList } from "../define-list";

export const reviewTrigger = defineList({
  id: "reviewTrigger",
  title: "Reason for a review",
  purpose: "Why a risk was reviewed",
  codes: [
    { code: "SCHEDULED", label: "Scheduled", meaning: "The date of the next review was reached" },
    { code: "INCIDENT", label: "Incident", meaning: "An incident or a report showed something new" },
    { code: "THREAT_CHANGE", label: "Threat change", meaning: "The threat, or the national threat level, changed" },
    { code: "FAILED_METRIC", label: "Failed metric", meaning: "A linked metric missed its target" },
    { code: "FINDING", label: "Finding", meaning: "An audit, an observation or a test showed a weakness" },
    { code: "CHANGE", label: "Change", meaning: "A change in the operation affects the risk" },
    { code: "OTHER", label: "Other", meaning: "Another reason, written in the note" },
  ],
  source: "Suggested",
});

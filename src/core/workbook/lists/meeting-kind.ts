import { defineList } from "../define-list";

export const meetingKind = defineList({
  id: "meetingKind",
  title: "Meeting kind",
  purpose: "What a meeting is for",
  codes: [
    { code: "GOVERNANCE", label: "Governance meeting", meaning: "The forum that looks at security performance and decides" },
    { code: "AM_REVIEW", label: "Accountable Manager review", meaning: "A review that the Accountable Manager signs" },
    { code: "SEMS_REVIEW", label: "Yearly SeMS review", meaning: "A review of the SeMS itself against all ten chapters" },
    { code: "EXTERNAL_GROUP", label: "External group", meaning: "A security group outside, such as a RAG or a SEG" },
  ],
  source: "CAP 1273 (governance); others suggested",
});

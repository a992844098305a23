import { defineList } from "../define-list";

export const changeStatus = defineList({
  id: "changeStatus",
  title: "Change status",
  purpose: "Where a change stands",
  codes: [
    { code: "PROPOSED", label: "Proposed", meaning: "Raised; the impact is not decided yet" },
    { code: "ASSESSED", label: "Assessed", meaning: "Security impact assessed; not approved yet" },
    { code: "APPROVED", label: "Approved", meaning: "May start, with its conditions" },
    { code: "STARTED", label: "Started", meaning: "In effect; the review afterwards is still to come" },
    { code: "REVIEWED", label: "Reviewed", meaning: "Reviewed afterwards; records are up to date" },
    { code: "REJECTED", label: "Rejected", meaning: "Will not be made" },
  ],
  source: "Suggested",
});

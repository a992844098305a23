import { defineList } from "../define-list";

export const findingSource = defineList({
  id: "findingSource",
  title: "Finding source",
  purpose: "What brought a finding to light (own and CAA work stay apart)",
  codes: [
    { code: "QA_ACTIVITY", label: "Own QA", meaning: "The entity's own audits, observations and tests" },
    { code: "CAA", label: "CAA", meaning: "Compliance activity or an assessment by the CAA" },
    { code: "INCIDENT", label: "Incident", meaning: "The review of an incident" },
    { code: "SUPPLIER", label: "Supplier", meaning: "A check of, or by, a supplier or a client" },
    { code: "REPORT", label: "Staff report", meaning: "A report by staff or others" },
  ],
  source: "Suggested",
});

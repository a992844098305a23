import { defineList } from "../define-list";

export const policyStatus = defineList({
  id: "policyStatus",
  title: "Status of a policy",
  purpose: "Whether a policy is in force",
  codes: [
    { code: "DRAFT", label: "Draft", meaning: "Being written; not in force" },
    { code: "CURRENT", label: "Current", meaning: "Approved and in force" },
    { code: "REPLACED", label: "Replaced", meaning: "Out of force; kept for the record" },
  ],
  source: "Suggested",
});

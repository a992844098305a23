import { defineList } from "../define-list";

export const actionKind = defineList({
  id: "actionKind",
  title: "Action kind",
  purpose: "What an action is meant to do",
  codes: [
    { code: "CORRECTIVE", label: "Corrective", meaning: "Removes the cause of what happened" },
    { code: "PREVENTIVE", label: "Preventive", meaning: "Stops it from happening again or elsewhere" },
    { code: "IMPROVEMENT", label: "Improvement", meaning: "Makes something that works better" },
    { code: "MITIGATION", label: "Mitigation", meaning: "Puts a further measure against a risk in place" },
    { code: "ADMIN", label: "Administrative", meaning: "Paperwork and arrangements" },
  ],
  source: "Suggested",
});

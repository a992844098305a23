import { defineList } from "../define-list";

export const checkResult = defineList({
  id: "checkResult",
  title: "Result of the check",
  purpose: "What the self-check of the SeMS came to; only the CAA decides",
  codes: [
    { code: "NOT_READY", label: "Not ready", meaning: "Something blocks: do not go to the assessment with it" },
    { code: "READY_WITH_ISSUES", label: "Ready with issues", meaning: "Nothing blocks; something has to be explained" },
    { code: "READY", label: "Ready", meaning: "Nothing blocks and nothing has to be explained" },
    { code: "NOT_STARTED", label: "Not started", meaning: "Nobody has answered anything here: neither passed nor failed" },
  ],
  source: "Suggested",
});

import { defineList } from "../define-list";

export const decisionRight = defineList({
  id: "decisionRight",
  title: "Decision right",
  purpose: "What a person may decide",
  codes: [
    { code: "NONE", label: "None", meaning: "No decision right of its own" },
    { code: "STOP_OPERATIONS", label: "Stop operations", meaning: "May stop work for security reasons" },
    { code: "ACCEPT_RISK", label: "Accept risk", meaning: "May accept a residual risk" },
    { code: "SPEND", label: "Spend", meaning: "May commit money or people" },
    { code: "NOTIFY", label: "Notify", meaning: "May notify police, CAA, airport or client" },
  ],
  source: "Suggested, after CAP 1273",
});

import { defineList } from "../define-list";

export const riskTreatment = defineList({
  id: "riskTreatment",
  title: "Risk treatment",
  purpose: "What is done about a risk",
  codes: [
    { code: "AVOID", label: "Avoid", meaning: "Stop or do not start the activity that brings the risk" },
    { code: "REDUCE", label: "Reduce", meaning: "Add or strengthen measures" },
    { code: "SHARE", label: "Transfer or share", meaning: "Let another party carry part of the risk by agreement" },
    { code: "ACCEPT", label: "Accept", meaning: "Live with the risk as it is, knowingly and at the right level" },
  ],
  source: "General practice (ISO 31000 terms)",
});

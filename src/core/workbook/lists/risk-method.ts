import { defineList } from "../define-list";

export const riskMethod = defineList({
  id: "riskMethod",
  title: "Risk method",
  purpose: "How risks are scored",
  codes: [
    {
      code: "A",
      label: "Threat x consequence x vulnerability",
      meaning: "Three scales from 1 to 5; the default, in which measures act on vulnerability",
    },
    { code: "B", label: "Likelihood x severity", meaning: "The matrix of many safety management systems; likelihood is that of success" },
  ],
  source: "Suggested",
});

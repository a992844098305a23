import { defineList } from "../define-list";

export const chartKind = defineList({
  id: "chartKind",
  title: "Control chart",
  purpose: "Which chart tells a real change from chance",
  codes: [
    { code: "P", label: "p-chart", meaning: "For proportions of changing sample size" },
    { code: "U", label: "u-chart", meaning: "For events in relation to exposure" },
    { code: "XMR", label: "XmR chart", meaning: "For one figure each period" },
    { code: "T", label: "t-chart", meaning: "For the time between rare events" },
    { code: "NONE", label: "No chart", meaning: "The list or the count itself is looked at" },
  ],
  source: "Suggested; standard statistical process control",
});

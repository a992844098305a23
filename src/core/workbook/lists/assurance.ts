import { defineList } from "../define-list";

export const assurance = defineList({
  id: "assurance",
  title: "Assurance",
  purpose: "Whether data support the belief that a risk is under control",
  codes: [
    { code: "ASSURED", label: "Assured", meaning: "The linked metrics have data and meet their targets" },
    { code: "DEGRADED", label: "Degraded", meaning: "A linked metric has missed its target" },
    { code: "NO_DATA", label: "No data", meaning: "No linked metric has current data" },
  ],
  source: "Suggested, after an idea in CAP 1273",
});

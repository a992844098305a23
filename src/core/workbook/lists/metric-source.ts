import { defineList } from "../define-list";

export const metricSource = defineList({
  id: "metricSource",
  title: "Source of a metric",
  purpose: "Where the figures of a metric come from",
  codes: [
    { code: "REGISTER", label: "Register", meaning: "Computed from the registers of this workbook" },
    { code: "READINGS", label: "Readings", meaning: "Typed in for each period on the Readings sheet" },
  ],
  source: "Suggested",
});

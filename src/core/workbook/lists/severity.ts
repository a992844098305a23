import { defineList } from "../define-list";

export const severity = defineList({
  id: "severity",
  title: "Severity of a finding of the check",
  purpose: "How much a finding of the check stands in the way of an assessment",
  codes: [
    { code: "BLOCKS", label: "Blocks", meaning: "Do not go to the assessment with it; it cannot be explained away" },
    { code: "EXPLAIN", label: "Explain", meaning: "Mend it, or say in a sentence why it is all right" },
    { code: "ADVICE", label: "Advice", meaning: "Worth mending; it does not stand in the way" },
    { code: "INFO", label: "Info", meaning: "Good to know" },
  ],
  source: "Suggested",
});

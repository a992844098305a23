import { defineList } from "../define-list";

export const evidenceFormat = defineList({
  id: "evidenceFormat",
  title: "Evidence format",
  purpose: "How evidence is kept",
  codes: [
    { code: "ELECTRONIC", label: "Electronic", meaning: "A file or a system; the preferred form" },
    { code: "PAPER", label: "Paper", meaning: "Paper on a shelf; accepted" },
  ],
  source: "CAA SeMS FAQ",
});

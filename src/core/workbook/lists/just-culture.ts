import { defineList } from "../define-list";

export const justCulture = defineList({
  id: "justCulture",
  title: "Just-culture outcome",
  purpose: "How a person's behaviour is treated fairly",
  codes: [
    { code: "HUMAN_ERROR", label: "Human error", meaning: "An honest slip; mend the system" },
    { code: "AT_RISK", label: "At-risk behaviour", meaning: "A risky choice that seemed all right; coach" },
    { code: "RECKLESS", label: "Reckless or deliberate", meaning: "A conscious disregard; handled by the personnel process" },
    { code: "NOT_RELEVANT", label: "Not relevant", meaning: "No individual's behaviour is in question" },
  ],
  source: "Just culture (general knowledge)",
});

import { defineList } from "../define-list";

export const response = defineList({
  id: "response",
  title: "Gap-analysis response",
  purpose: "How far the entity meets an item today",
  codes: [
    { code: "IN_PLACE", label: "In place", meaning: "A suitable documented process exists and meets the item; evidence is needed", score: 1 },
    { code: "PARTIAL", label: "Partially in place", meaning: "A process exists but must be improved to meet the item", score: 0.5 },
    { code: "NOT_IN_PLACE", label: "Not in place", meaning: "There is no process for this item", score: 0 },
    { code: "NOT_APPLICABLE", label: "Not applicable", meaning: "The item cannot apply to this entity; a written reason is needed" },
    { code: "NOT_ASSESSED", label: "Not yet assessed", meaning: "Nobody has answered this item yet; it counts as no progress", score: 0 },
  ],
  scoreHeading: "Progress",
  source: "CAA SeMS FAQ (the three categories); other codes suggested",
});

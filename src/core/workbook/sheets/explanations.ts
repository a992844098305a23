import { date, longText, person, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";

/** Findings of the check that are known and explained. Need: CAP 1273 (honest, accurate information); the form is suggested. */
export const explanations = defineSheet({
  id: "explanations",
  name: "Explanations",
  table: "tblExplanations",
  idPrefix: "EXP",
  chapter: null,
  set: "essential",
  group: "steer",
  beside: "config",
  purpose:
    "Findings of the check that we know of and explain: why it is all right for now, who answers for it, until when. A finding that blocks cannot be explained away. After its last day a finding is open again.",
  columns: {
    explanationId: rowId("Explanation ID"),
    finding: text("Finding", "The finding as the check names it: rule/record/column.", { required: true, width: 30 }),
    reason: longText("Reason", "Why it is all right for now, in a sentence that an assessor can follow.", { required: true }),
    owner: person("Owner", "Who answers for it.", { required: true }),
    agreedOn: date("Agreed on", "When.", { required: true }),
    until: date("Valid until", "Last day on which the explanation counts.", { required: true }),
    note: longText("Note", "Anything else.", { width: 28 }),
  },
});

import { defineList } from "../define-list";

export const urgency = defineList({
  id: "urgency",
  title: "Urgency",
  purpose: "How quickly a message must arrive",
  codes: [
    { code: "ROUTINE", label: "Routine", meaning: "In the usual time", score: 1 },
    { code: "IMPORTANT", label: "Important", meaning: "By the end of the next shift or working day", score: 2 },
    { code: "URGENT", label: "Urgent", meaning: "To everyone on duty at once, with receipt", score: 3 },
  ],
  scoreHeading: "Rank",
  source: "Suggested",
});

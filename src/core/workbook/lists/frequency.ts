import { defineList } from "../define-list";

export const frequency = defineList({
  id: "frequency",
  title: "Frequency",
  purpose: "How often something is due",
  codes: [
    { code: "M", label: "Monthly", meaning: "Once every calendar month", score: 1 },
    { code: "Q", label: "Quarterly", meaning: "Once every three months", score: 3 },
    { code: "H", label: "Half-yearly", meaning: "Once every six months", score: 6 },
    { code: "Y", label: "Yearly", meaning: "Once every twelve months", score: 12 },
    { code: "EVENT", label: "At each event", meaning: "Whenever the event happens, with no fixed period" },
  ],
  scoreHeading: "Months",
  source: "Suggested",
});

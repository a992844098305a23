import { defineList } from "../define-list";

export const ideaDecision = defineList({
  id: "ideaDecision",
  title: "Decision on an idea",
  purpose: "What was decided about an idea",
  codes: [
    { code: "DO", label: "Do", meaning: "Taken up; actions follow" },
    { code: "LATER", label: "Later", meaning: "Good but not now; looked at again" },
    { code: "NO", label: "No", meaning: "Not taken up; the proposer is told why" },
  ],
  source: "Suggested",
});

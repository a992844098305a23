import { defineList } from "../define-list";

export const qaOutcome = defineList({
  id: "qaOutcome",
  title: "QA outcome",
  purpose: "What a QA activity showed",
  codes: [
    { code: "MET", label: "To standard", meaning: "Everything that was looked at met the standard" },
    { code: "PARTLY_MET", label: "Partly to standard", meaning: "Some of what was looked at met the standard" },
    { code: "NOT_MET", label: "Not to standard", meaning: "The standard was not met or the test was failed" },
    { code: "CANCELLED", label: "Cancelled", meaning: "Did not take place; the note says why" },
  ],
  source: "Suggested",
});

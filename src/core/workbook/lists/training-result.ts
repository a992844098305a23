import { defineList } from "../define-list";

export const trainingResult = defineList({
  id: "trainingResult",
  title: "Training result",
  purpose: "How a training ended",
  codes: [
    { code: "PASSED", label: "Passed", meaning: "Completed with a passed test or assessment" },
    { code: "ATTENDED", label: "Attended", meaning: "Completed; the course has no test" },
    { code: "FAILED", label: "Failed", meaning: "Not passed; must be repeated" },
    { code: "BOOKED", label: "Booked", meaning: "Planned with a date; not done yet" },
    { code: "CANCELLED", label: "Cancelled", meaning: "Did not take place" },
  ],
  source: "Suggested",
});

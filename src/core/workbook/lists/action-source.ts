import { defineList } from "../define-list";

export const actionSource = defineList({
  id: "actionSource",
  title: "Action source",
  purpose: "What an action comes from",
  codes: [
    { code: "GAP", label: "Gap analysis", meaning: "A gap-analysis item that is not in place" },
    { code: "RISK", label: "Risk", meaning: "A risk that needs further measures" },
    { code: "FINDING", label: "Finding", meaning: "A finding and its cause" },
    { code: "INCIDENT", label: "Incident", meaning: "An incident and its review" },
    { code: "CHANGE", label: "Change", meaning: "A change and its conditions" },
    { code: "GOVERNANCE", label: "Meeting", meaning: "A decision of a governance meeting" },
    { code: "IMPROVEMENT", label: "Improvement", meaning: "An idea that was taken up" },
    { code: "SURVEY", label: "Culture survey", meaning: "The result of a culture survey" },
    { code: "SPD", label: "SPD", meaning: "Something noticed while preparing performance data" },
    { code: "QA", label: "QA activity", meaning: "A lesson from an exercise, a data check or another QA activity" },
    { code: "METRIC", label: "Metric", meaning: "A signal of a metric: a point beyond its limits, a run or a trend" },
    { code: "ASSESSMENT", label: "Assessment", meaning: "A recommendation of a CAA assessment" },
  ],
  source: "Suggested",
});

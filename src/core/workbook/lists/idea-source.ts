import { defineList } from "../define-list";

export const ideaSource = defineList({
  id: "ideaSource",
  title: "Source of an idea",
  purpose: "Where an improvement idea comes from",
  codes: [
    { code: "STAFF", label: "Staff", meaning: "A suggestion by staff" },
    { code: "MEETING", label: "Meeting", meaning: "A governance meeting or a review" },
    { code: "INCIDENT", label: "Incident", meaning: "A lesson from an incident" },
    { code: "FINDING", label: "Finding", meaning: "A finding or an observation" },
    { code: "METRIC", label: "Metric", meaning: "A trend in the figures" },
    { code: "EXERCISE", label: "Exercise", meaning: "A lesson from an exercise" },
    { code: "SURVEY", label: "Culture survey", meaning: "Answers to a culture survey" },
    { code: "PEER", label: "Peer", meaning: "Good practice of another entity or a group" },
    { code: "CAA", label: "CAA", meaning: "Advice or a recommendation of the CAA" },
    { code: "SUPPLIER", label: "Supplier", meaning: "A supplier or a client" },
  ],
  source: "Suggested",
});

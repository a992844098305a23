import { defineList } from "../define-list";

export const retentionTrigger = defineList({
  id: "retentionTrigger",
  title: "Start of retention",
  purpose: "From when the time for keeping a record runs",
  codes: [
    { code: "CREATION", label: "Creation", meaning: "From the day the record was made" },
    { code: "CLOSURE", label: "Closure", meaning: "From the day the matter was closed" },
    { code: "LEAVING", label: "Leaving", meaning: "From the day the person left" },
    { code: "SUPERSESSION", label: "Supersession", meaning: "From the day a newer version replaced it" },
  ],
  source: "Suggested",
});

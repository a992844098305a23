import { defineList } from "../define-list";

export const cultureComponent = defineList({
  id: "cultureComponent",
  title: "Culture component",
  purpose: "The part of security culture that a statement is about",
  codes: [
    { code: "LEADERSHIP", label: "Leadership", meaning: "What managers do and show" },
    { code: "THREATS", label: "Understanding threats", meaning: "Knowing what could happen here" },
    { code: "VIGILANCE", label: "Vigilance", meaning: "Noticing and challenging" },
    { code: "REPORTING", label: "Reporting", meaning: "Speaking up and being heard" },
    { code: "RESPONSE", label: "Incident response", meaning: "Knowing what to do when it happens" },
    { code: "INFORMATION", label: "Information security", meaning: "Keeping sensitive things to those who need them" },
    { code: "TRAINING", label: "Training", meaning: "Learning what the job needs" },
    { code: "ENVIRONMENT", label: "Work environment", meaning: "Time, tools and conditions to do it properly" },
  ],
  source: "Suggested selection; topics of ICAO discussion cards",
});

import { defineList } from "../define-list";

export const courseSource = defineList({
  id: "courseSource",
  title: "Course source",
  purpose: "Where a course comes from",
  codes: [
    { code: "IN_HOUSE", label: "In-house", meaning: "Made and given by the entity" },
    { code: "PROVIDER", label: "Training provider", meaning: "Bought from a training company or an instructor" },
    { code: "CAA", label: "CAA material", meaning: "Courses or publications of the CAA" },
    { code: "ACT", label: "ACT e-learning", meaning: "Action Counters Terrorism awareness from counter-terrorism policing" },
    { code: "CTSA", label: "CTSA briefing", meaning: "Briefing by a police Counter Terrorism Security Adviser" },
    { code: "SCAN", label: "SCaN", meaning: "See Check and Notify training" },
    { code: "NPSA", label: "NPSA material", meaning: "Guidance and campaigns of the National Protective Security Authority" },
    { code: "MANUFACTURER", label: "Manufacturer", meaning: "Training by the maker of equipment" },
  ],
  source: "CAA SeMS FAQ (free sources); others suggested",
});

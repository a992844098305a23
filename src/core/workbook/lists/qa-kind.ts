import { defineList } from "../define-list";

export const qaKind = defineList({
  id: "qaKind",
  title: "QA activity",
  purpose: "How performance is checked (exercises and data checks included)",
  codes: [
    { code: "AUDIT", label: "Audit", meaning: "A thorough look at all aspects of an area against the requirements" },
    { code: "INSPECTION", label: "Inspection", meaning: "A look at whether set requirements are carried out" },
    { code: "OBSERVATION", label: "Observation", meaning: "Watching how a task is really done" },
    { code: "COVERT_TEST", label: "Covert test", meaning: "An unannounced simulation to see whether a measure works" },
    { code: "OVERT_TEST", label: "Overt test", meaning: "An announced test of people or equipment" },
    { code: "INTERVIEW", label: "Interview", meaning: "Questions that show what someone knows and does" },
    { code: "DOCUMENT_CHECK", label: "Document check", meaning: "Checking records and documents" },
    { code: "SUPPLIER_CHECK", label: "Supplier check", meaning: "Checking the security performance of a supplier" },
    { code: "CAA", label: "CAA activity", meaning: "Compliance monitoring by the CAA (kept apart from own QA)" },
    { code: "DATA_CHECK", label: "Data check", meaning: "Sampling data rows for completeness and accuracy" },
    { code: "TABLE_TOP", label: "Table-top exercise", meaning: "Talking through a scenario" },
    { code: "LIVE_EXERCISE", label: "Live exercise", meaning: "Playing a scenario with people and equipment" },
    { code: "CONTACT_TEST", label: "Contact test", meaning: "Trying whether people can be reached" },
  ],
  source: "Regulation (EC) 300/2008 Annex II (definitions of the main kinds); others suggested",
});

import { defineList } from "../define-list";

export const changeKind = defineList({
  id: "changeKind",
  title: "Change kind",
  purpose: "What changes",
  codes: [
    { code: "PROCESS", label: "Process", meaning: "A way of working" },
    { code: "PEOPLE", label: "People", meaning: "Key people, staffing or organisation" },
    { code: "EQUIPMENT", label: "Equipment", meaning: "Security or other equipment" },
    { code: "PREMISES", label: "Premises", meaning: "Buildings, areas or layout" },
    { code: "SUPPLIER", label: "Supplier", meaning: "A supplier or a contract" },
    { code: "IT", label: "IT", meaning: "Information systems" },
    { code: "REGULATION", label: "Regulation", meaning: "Rules, directions or client requirements" },
    { code: "THREAT", label: "Threat", meaning: "The threat or the threat level" },
  ],
  source: "Suggested",
});

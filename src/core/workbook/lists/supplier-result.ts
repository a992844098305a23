import { defineList } from "../define-list";

export const supplierResult = defineList({
  id: "supplierResult",
  title: "Supplier check result",
  purpose: "What the last check of a supplier showed",
  codes: [
    { code: "MET", label: "Met", meaning: "All points that were looked at met the agreement" },
    { code: "PARTLY_MET", label: "Partly met", meaning: "Some points did not meet the agreement" },
    { code: "NOT_MET", label: "Not met", meaning: "The agreement was not met" },
    { code: "NOT_CHECKED", label: "Not checked yet", meaning: "No check has been done" },
  ],
  source: "Suggested",
});

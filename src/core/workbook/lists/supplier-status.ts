import { defineList } from "../define-list";

export const supplierStatus = defineList({
  id: "supplierStatus",
  title: "Supplier status",
  purpose: "Whether a supplier is in use",
  codes: [
    { code: "IN_USE", label: "In use", meaning: "Delivers now" },
    { code: "SUSPENDED", label: "Suspended", meaning: "Not used for the time being" },
    { code: "ENDED", label: "Ended", meaning: "No longer used; kept for the record" },
  ],
  source: "Suggested",
});

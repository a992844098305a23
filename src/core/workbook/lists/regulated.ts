import { defineList } from "../define-list";

export const regulated = defineList({
  id: "regulated",
  title: "Covered by regulation",
  purpose: "Whether security regulation already covers a risk",
  codes: [
    { code: "REGULATED", label: "Regulated", meaning: "Regulation sets protections against this risk" },
    { code: "UNREGULATED", label: "Unregulated", meaning: "Regulation does not cover this risk, so the entity must look for it" },
    { code: "MIXED", label: "Mixed", meaning: "Regulation covers part of this risk" },
  ],
  source: "CAA SeMS FAQ",
});

import { defineList } from "../define-list";

export const threatOrigin = defineList({
  id: "threatOrigin",
  title: "Threat origin",
  purpose: "Where a threat comes from",
  codes: [
    {
      code: "GOVERNMENT_ADVISED",
      label: "Government advised",
      meaning: "A national or international threat that government told the industry about",
    },
    { code: "LOCAL", label: "Local", meaning: "A threat particular to this entity, its sites or its area" },
    { code: "INTERNAL", label: "Internal (insider)", meaning: "A threat from people who have legitimate access" },
  ],
  source: "CAP 1273 (government and local); insider suggested",
});

import { defineList } from "../define-list";

export const commDirection = defineList({
  id: "commDirection",
  title: "Communication direction",
  purpose: "Between whom a message goes",
  codes: [
    { code: "INTERNAL", label: "Internal", meaning: "Inside the entity" },
    { code: "EXTERNAL_IN", label: "External in", meaning: "From outside to the entity" },
    { code: "EXTERNAL_OUT", label: "External out", meaning: "From the entity to the outside" },
  ],
  source: "Suggested",
});

import { defineList } from "../define-list";

export const applicable = defineList({
  id: "applicable",
  title: "Applicable",
  purpose: "Whether an item can apply to this entity",
  codes: [
    { code: "YES", label: "Yes", meaning: "The item applies and needs an answer" },
    { code: "NO", label: "No", meaning: "The item cannot apply; the reason is written down" },
  ],
  source: "Suggested",
});

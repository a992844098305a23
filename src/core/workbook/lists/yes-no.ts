import { defineList } from "../define-list";

export const yesNo = defineList({
  id: "yesNo",
  title: "Yes or no",
  purpose: "Answers a plain question",
  codes: [
    { code: "YES", label: "Yes", meaning: "The statement is true" },
    { code: "NO", label: "No", meaning: "The statement is not true" },
  ],
  source: "Suggested",
});

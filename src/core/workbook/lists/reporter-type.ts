import { defineList } from "../define-list";

export const reporterType = defineList({
  id: "reporterType",
  title: "Reporter",
  purpose: "Who made a report",
  codes: [
    { code: "STAFF", label: "Staff", meaning: "Someone who works for the entity" },
    { code: "THIRD_PARTY", label: "Third party", meaning: "Someone who works for a supplier or a partner" },
    { code: "PUBLIC", label: "Public", meaning: "A passenger, a visitor or another member of the public" },
    { code: "ANONYMOUS", label: "Anonymous", meaning: "The reporter is not known and nobody tries to find out" },
  ],
  source: "Suggested",
});

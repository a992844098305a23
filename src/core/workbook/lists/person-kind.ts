import { defineList } from "../define-list";

export const personKind = defineList({
  id: "personKind",
  title: "Kind of person",
  purpose: "Whether a person works here or is a contact outside",
  codes: [
    { code: "STAFF", label: "Staff", meaning: "Works for the entity or, through a supplier, on its tasks" },
    { code: "EXTERNAL_CONTACT", label: "External contact", meaning: "Outside the entity; kept on the contact list" },
  ],
  source: "Suggested",
});

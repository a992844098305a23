import { defineList } from "../define-list";

export const approvalKind = defineList({
  id: "approvalKind",
  title: "Kind of approval",
  purpose: "Which approved or designated role an entity or a supplier holds",
  codes: [
    { code: "REGULATED_AGENT", label: "Regulated agent", meaning: "Approved to secure cargo or mail" },
    { code: "REGULATED_SUPPLIER", label: "Regulated supplier", meaning: "Approved to secure in-flight supplies" },
    { code: "KNOWN_SUPPLIER", label: "Known supplier", meaning: "Designated to deliver supplies that are kept secure" },
    { code: "KNOWN_CONSIGNOR", label: "Known consignor", meaning: "Approved to make its own cargo secure" },
    { code: "HAULIER", label: "Haulier declaration", meaning: "A haulier that has signed a security declaration" },
    { code: "AIRPORT", label: "Airport operator", meaning: "Operates an airport under its own security programme" },
    { code: "AIR_CARRIER", label: "Air carrier", meaning: "Operates aircraft under its own security programme" },
    { code: "OTHER", label: "Other approval", meaning: "Another approval, named in the note" },
    { code: "NOT_REQUIRED", label: "None required", meaning: "The service needs no approval or designation" },
  ],
  source: "CAA pages on regulated agents and suppliers; others general knowledge",
});

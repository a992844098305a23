import { defineList } from "../define-list";

export const expiryState = defineList({
  id: "expiryState",
  title: "Expiry state",
  purpose: "How something with an end of validity stands on the as-of date",
  codes: [
    { code: "IN_DATE", label: "In date", meaning: "Valid for more than 60 days" },
    { code: "EXPIRES_SOON", label: "Expires soon", meaning: "Valid but for 60 days at most" },
    { code: "EXPIRED", label: "Expired", meaning: "Its validity has ended" },
    { code: "NO_END", label: "No end date", meaning: "Nobody has recorded an end of validity" },
  ],
  source: "Suggested",
});

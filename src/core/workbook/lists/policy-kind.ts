import { defineList } from "../define-list";

export const policyKind = defineList({
  id: "policyKind",
  title: "Kind of policy",
  purpose: "What a policy covers",
  codes: [
    { code: "SECURITY", label: "Security policy", meaning: "The security policy signed by the Accountable Manager" },
    { code: "CULTURE", label: "Culture statement", meaning: "The internal policy or statement on security culture" },
    { code: "COMBINED", label: "Combined policy", meaning: "One policy for security and other areas, with the security part recognisable" },
    { code: "REPORTING", label: "Reporting policy", meaning: "How to report concerns and how reporters are treated fairly" },
    { code: "OTHER", label: "Other policy", meaning: "Any other policy that matters for security" },
  ],
  source: "Suggested",
});

import { defineList } from "../define-list";

export const personRole = defineList({
  id: "personRole",
  title: "Role",
  purpose: "What a person does for security",
  codes: [
    { code: "ACCOUNTABLE_MANAGER", label: "Accountable Manager", meaning: "Senior person who answers for security and can commit resources" },
    { code: "SECURITY_MANAGER", label: "Security Manager", meaning: "Runs security day to day" },
    { code: "SEMS_MANAGER", label: "SeMS Manager", meaning: "Runs the SeMS day to day, where this is not the Security Manager" },
    { code: "SITE_SECURITY_REP", label: "Site Security Representative", meaning: "The named security person at a site" },
    { code: "DEPUTY", label: "Deputy", meaning: "Covers for a key role holder" },
    { code: "QA", label: "Quality assurance", meaning: "Audits, observes or tests" },
    { code: "TRAINER", label: "Trainer", meaning: "Delivers or assesses security training" },
    { code: "MANAGER", label: "Manager", meaning: "Leads staff or an area and supports security there" },
    { code: "SECURITY_STAFF", label: "Security staff", meaning: "Carries out security tasks" },
    { code: "STAFF", label: "Other staff", meaning: "Has no security task but shares the duty to be alert" },
    { code: "CAA_LEAD_AUDITOR", label: "CAA Lead Auditor", meaning: "The entity's contact auditor at the CAA" },
    { code: "CAA_SEMS_TEAM", label: "CAA SeMS Team", meaning: "The CAA team for SeMS questions and performance data" },
    { code: "POLICE_CONTACT", label: "Police or CTSA contact", meaning: "Police officer or Counter Terrorism Security Adviser to call" },
    { code: "PARTNER_CONTACT", label: "Partner contact", meaning: "Contact at an airport, a client, a supplier or a peer" },
  ],
  source: "CAA SeMS FAQ and CAP 1273 (key roles); others suggested",
});

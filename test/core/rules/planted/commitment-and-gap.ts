import { on, type PlantedFault } from "./planted-fault";

/** The sample is checked as of 2026-10-31; its Accountable Manager is PER-002 since 2026-08-11, after PER-001. */
const accountableManager: readonly PlantedFault[] = [
  {
    rule: "R-01",
    what: "that nobody is Accountable Manager",
    change: { edit: { people: { "PER-002": { endedOn: on("2026-10-30") } } } },
    finds: ["R-01/people/role"],
  },
  {
    rule: "R-01",
    what: "a second Accountable Manager",
    change: { edit: { people: { "PER-001": { endedOn: null, contactCheckedOn: on("2026-09-28") } } } },
    finds: ["R-01/PER-002/role"],
  },
  {
    rule: "R-02",
    what: "an Accountable Manager without evidence of the appointment",
    change: { edit: { people: { "PER-002": { appointmentEvidence: null } } } },
    finds: ["R-02/PER-002/appointmentEvidence"],
  },
  {
    rule: "R-03",
    what: "an Accountable Manager who was never briefed",
    change: { edit: { people: { "PER-002": { amBriefedOn: null } } } },
    finds: ["R-03/PER-002/amBriefedOn"],
  },
  {
    rule: "R-03",
    what: "a briefing of more than 24 months ago",
    change: { edit: { people: { "PER-002": { amBriefedOn: on("2024-10-30") } } } },
    finds: ["R-03/PER-002/amBriefedOn"],
  },
  {
    rule: "R-03",
    what: "a briefing that is still to come",
    change: { edit: { people: { "PER-002": { amBriefedOn: on("2026-11-01") } } } },
    finds: ["R-03/PER-002/amBriefedOn"],
  },
  {
    rule: "R-04",
    what: "a Lead Auditor who was not told of the new Accountable Manager",
    change: { edit: { people: { "PER-002": { leadAuditorNotifiedOn: null } } } },
    finds: ["R-04/PER-002/leadAuditorNotifiedOn"],
  },
  {
    rule: "R-05",
    what: "a change of Accountable Manager that no SPD reported",
    change: { edit: { people: { "PER-002": { capturedInSpd: null } } } },
    finds: ["R-05/PER-002/capturedInSpd"],
  },
  {
    rule: "R-05",
    what: "a change of Accountable Manager in the wrong SPD",
    change: { edit: { people: { "PER-002": { capturedInSpd: "SPD-005" } } } },
    finds: ["R-05/PER-002/capturedInSpd"],
  },
  {
    rule: "R-06",
    what: "a new Accountable Manager who has no meeting with the CAA",
    change: { edit: { people: { "PER-002": { amMeetingOn: null } } }, remove: { assessments: ["ASM-005"] } },
    finds: ["R-06/PER-002/amMeetingOn"],
  },
];

const keyPeople: readonly PlantedFault[] = [
  {
    rule: "R-07",
    what: "that nobody is Security Manager",
    change: { edit: { people: { "PER-003": { endedOn: on("2026-10-30") } } } },
    finds: ["R-07/people/role"],
  },
  {
    rule: "R-08",
    what: "that nobody is deputy",
    change: { edit: { people: { "PER-004": { role: "MANAGER", deputyFor: null } } } },
    finds: ["R-08/people/role"],
  },
];

const policies: readonly PlantedFault[] = [
  {
    rule: "R-09",
    what: "that no security policy is current",
    change: { edit: { policies: { "POL-003": { status: "DRAFT" } } } },
    finds: ["R-09/policies/kind"],
  },
  {
    rule: "R-09",
    what: "a security policy that nobody approved",
    change: { edit: { policies: { "POL-003": { approvedBy: null } } } },
    finds: ["R-09/POL-003/approvedBy"],
  },
  {
    rule: "R-09",
    what: "a security policy without the day of its approval",
    change: { edit: { policies: { "POL-003": { approvedOn: null } } } },
    finds: ["R-09/POL-003/approvedBy"],
  },
  {
    rule: "R-09",
    what: "a security policy whose approval is still to come",
    change: { edit: { policies: { "POL-003": { approvedOn: on("2026-11-01") } } } },
    finds: ["R-09/POL-003/approvedBy"],
  },
  {
    rule: "R-09",
    what: "a security policy approved by the Security Manager",
    change: { edit: { policies: { "POL-003": { approvedBy: "Priya Raman" } } } },
    finds: ["R-09/POL-003/approvedBy"],
  },
  {
    rule: "R-10",
    what: "a policy that the former Accountable Manager approved",
    change: { edit: { policies: { "POL-004": { approvedBy: "Margit Halvorsen", approvedOn: on("2025-10-07") } } } },
    finds: ["R-10/POL-004/approvedBy"],
  },
  {
    rule: "R-11",
    what: "a policy whose review is overdue",
    change: { edit: { policies: { "POL-005": { reviewDue: on("2026-10-30") } } } },
    finds: ["R-11/POL-005/reviewDue"],
  },
  {
    rule: "R-11",
    what: "a current policy without a day for its review",
    change: { edit: { policies: { "POL-005": { reviewDue: null } } } },
    finds: ["R-11/POL-005/reviewDue"],
  },
  {
    rule: "R-12",
    what: "that no culture statement is current",
    change: { edit: { policies: { "POL-004": { status: "REPLACED" } } } },
    finds: ["R-12/policies/kind"],
  },
  {
    rule: "R-13",
    what: "a policy acknowledged by 16 of 18",
    change: { edit: { policies: { "POL-005": { ackCount: 16 } } } },
    finds: ["R-13/POL-005/ackCount"],
  },
  {
    rule: "R-13",
    what: "a policy for which nobody counted who acknowledged it",
    change: { edit: { policies: { "POL-005": { ackCount: null } } } },
    finds: ["R-13/POL-005/ackCount"],
  },
];

const LAST_SURVEY_LONG_AGO = { edit: { surveys: { "SRV-002": { date: on("2025-10-30"), plannedOn: on("2025-10-30") } } } };

const cultureSurveys: readonly PlantedFault[] = [
  {
    rule: "R-14",
    what: "that no culture survey is planned",
    change: LAST_SURVEY_LONG_AGO,
    finds: ["R-14/surveys/plannedOn"],
    phases: ["GAP", "1"],
  },
  {
    rule: "R-14",
    what: "that the last culture survey was over twelve months ago",
    change: LAST_SURVEY_LONG_AGO,
    finds: ["R-14/surveys/date"],
    phases: ["2", "2B"],
  },
];

const coreItems: readonly PlantedFault[] = [
  {
    rule: "R-15",
    what: "a core item that was not assessed",
    change: { edit: { gapAnalysis: { "1.1.a": { response: "NOT_ASSESSED" } } } },
    finds: ["R-15/1.1.a/response"],
  },
  {
    rule: "R-15",
    what: "a core item with an empty response",
    change: { edit: { gapAnalysis: { "10.2.a": { response: null } } } },
    early: ["C-01/10.2.a/response"],
    finds: ["R-15/10.2.a/response"],
  },
  {
    rule: "R-15",
    what: "an item that is not core and that nobody has answered",
    change: { edit: { gapAnalysis: { "1.1.c": { response: "NOT_ASSESSED" } } } },
    finds: ["R-15/1.1.c/response"],
  },
  {
    rule: "R-20",
    what: "a core item whose level is empty, which the general rule only asks to explain",
    change: { edit: { gapAnalysis: { "6.1.a": { implementationLevel: null } } } },
    finds: ["R-20/6.1.a/implementationLevel", "C-01/6.1.a/implementationLevel"],
  },
  {
    rule: "R-16",
    what: "a core item that is not in place, without an action and a due day",
    change: { edit: { gapAnalysis: { "2.2.a": { response: "NOT_IN_PLACE", gap: "No method." } } } },
    finds: ["R-16/2.2.a/dueOn"],
    phases: ["1", "2", "2B"],
  },
  {
    rule: "R-16",
    what: "a core item whose gap closes after Phase 1",
    change: {
      settings: { phase1Planned: on("2026-12-01") },
      edit: {
        gapAnalysis: {
          "2.2.a": { response: "NOT_IN_PLACE", gap: "No method.", actions: ["ACT-035"], dueOn: on("2026-12-02") },
        },
      },
    },
    finds: ["R-16/2.2.a/dueOn"],
  },
  {
    rule: "R-16",
    what: "a core item whose due day has passed while no day is planned for Phase 1",
    change: {
      settings: { phase1Planned: null },
      edit: { gapAnalysis: { "2.2.a": { response: "NOT_IN_PLACE", gap: "No method.", actions: ["ACT-035"], dueOn: on("2026-10-30") } } },
    },
    finds: ["R-16/2.2.a/dueOn"],
  },
  {
    rule: "R-19",
    what: "a core item in place without evidence for Phase 1",
    change: { edit: { gapAnalysis: { "1.2.a": { evidencePhase1: null } } } },
    finds: ["R-19/1.2.a/evidencePhase1"],
  },
  {
    rule: "R-20",
    what: "a core item that is documented only",
    change: { edit: { gapAnalysis: { "6.1.a": { implementationLevel: "DOCUMENTED" } } } },
    finds: ["R-20/6.1.a/implementationLevel"],
  },
  {
    rule: "R-20",
    what: "a core item with nothing that shows it in use",
    change: { edit: { gapAnalysis: { "1.2.a": { evidencePhase2: null } } } },
    finds: ["R-20/1.2.a/evidencePhase2"],
  },
  {
    rule: "R-20",
    what: "a core item that is planned well and not in place yet",
    change: {
      settings: { phase1Planned: on("2026-12-01") },
      edit: {
        gapAnalysis: {
          "2.2.a": { response: "NOT_IN_PLACE", implementationLevel: "PLANNED", gap: "No method.", actions: ["ACT-035"], dueOn: on("2026-12-01") },
        },
      },
    },
    finds: ["R-20/2.2.a/implementationLevel"],
  },
];

const gaps: readonly PlantedFault[] = [
  {
    rule: "R-17",
    what: "a gap without words, action, owner and due day",
    change: { edit: { gapAnalysis: { "2.3.d": { gap: null, actions: null, owner: null, dueOn: null } } } },
    finds: ["R-17/2.3.d/gap", "R-17/2.3.d/actions", "R-17/2.3.d/owner", "R-17/2.3.d/dueOn"],
  },
  {
    rule: "R-17",
    what: "a core item that is partially in place, without an action",
    change: { edit: { gapAnalysis: { "2.2.a": { response: "PARTIAL", gap: "Scales are not confirmed.", dueOn: on("2026-12-01") } } } },
    finds: ["R-17/2.2.a/actions"],
  },
  {
    rule: "R-17",
    what: "a core item that is not in place and has no plan, while the gap analysis is being made",
    change: { edit: { gapAnalysis: { "2.2.a": { response: "NOT_IN_PLACE", gap: "No method." } } } },
    finds: ["R-17/2.2.a/actions", "R-17/2.2.a/dueOn"],
    phases: ["GAP"],
  },
  {
    rule: "R-18",
    what: "an item that does not apply, without a reason",
    change: { edit: { gapAnalysis: { "3.2.d": { naReason: null } } } },
    finds: ["R-18/3.2.d/naReason"],
  },
  {
    rule: "R-18",
    what: "a core item that is said not to apply",
    change: { edit: { gapAnalysis: { "1.2.d": { applicable: "NO", naReason: "Our Accountable Manager stays." } } } },
    finds: ["R-18/1.2.d/applicable"],
  },
  {
    rule: "R-18",
    what: "a core item that is answered as not applicable",
    change: { edit: { gapAnalysis: { "1.2.d": { response: "NOT_APPLICABLE", naReason: "Our Accountable Manager stays." } } } },
    finds: ["R-18/1.2.d/response"],
  },
];

const duties: readonly PlantedFault[] = [
  {
    rule: "R-35",
    what: "a duty for which nobody answers",
    change: { edit: { roles: { "ROL-003": { accountable: null } } } },
    early: ["C-01/ROL-003/accountable"],
    finds: ["R-35/ROL-003/accountable"],
  },
  {
    rule: "R-35",
    what: "a duty for which two people answer",
    change: { edit: { roles: { "ROL-003": { accountable: "Priya Raman; Callum Reid" } } } },
    finds: ["R-35/ROL-003/accountable", "C-10/ROL-003/accountable"],
  },
  {
    rule: "R-35",
    what: "a duty that stands twice with different people",
    change: { edit: { roles: { "ROL-003": { activity: "Run the QA plan" }, "ROL-005": { activity: "run the QA plan" } } } },
    finds: ["R-35/ROL-005/accountable"],
  },
];

const governance: readonly PlantedFault[] = [
  {
    rule: "R-36",
    what: "that there are no terms of reference",
    change: { edit: { evidence: { "EVD-011": { kind: "PROCEDURE" } } } },
    finds: ["R-36/evidence/kind"],
  },
  {
    rule: "R-37",
    what: "a meeting that did not take place",
    change: { edit: { meetings: { "MTG-009": { heldOn: null } } } },
    finds: ["R-37/MTG-009/heldOn"],
  },
  {
    rule: "R-37",
    what: "a meeting that took place fifteen days late",
    change: { edit: { meetings: { "MTG-006": { plannedOn: on("2026-05-25") } } } },
    finds: ["R-37/MTG-006/heldOn"],
  },
  {
    rule: "R-37",
    what: "a meeting that was not quorate",
    change: { edit: { meetings: { "MTG-009": { presentCount: 2 } } } },
    finds: ["R-37/MTG-009/presentCount"],
  },
  {
    rule: "R-37",
    what: "a meeting for which nobody counted who was there",
    change: { edit: { meetings: { "MTG-009": { presentCount: null } } } },
    finds: ["R-37/MTG-009/presentCount"],
  },
  {
    rule: "R-38",
    what: "subjects that the last two governance meetings did not look at",
    change: {
      edit: {
        meetings: { "MTG-006": { resourcesSeen: "NO", metricsSeen: null }, "MTG-009": { resourcesSeen: null, metricsSeen: "NO", risksSeen: "NO" } },
      },
    },
    finds: ["R-38/MTG-009/resourcesSeen", "R-38/MTG-009/metricsSeen"],
  },
  {
    rule: "R-39",
    what: "that the Accountable Manager was in no meeting for six months",
    change: {
      edit: {
        meetings: {
          "MTG-006": { amPresent: "NO" },
          "MTG-007": { amPresent: "NO" },
          "MTG-008": { amPresent: null },
          "MTG-009": { amPresent: "NO" },
        },
      },
    },
    finds: ["R-39/meetings/amPresent"],
  },
];

export const plantedCommitmentGap: readonly PlantedFault[] = [
  ...accountableManager,
  ...keyPeople,
  ...policies,
  ...cultureSurveys,
  ...coreItems,
  ...gaps,
  ...duties,
  ...governance,
];

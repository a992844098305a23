import { assessments } from "../../workbook/sheets/assessments";
import { day } from "./day";
import { recordsFor } from "../../workbook/records-for";

const VISIT = { site: "Kingsbridge", auditor: "Elena Marsh" } as const;

export const sampleAssessments = recordsFor(assessments, [
  {
    ...VISIT,
    assessmentId: "ASM-001",
    kind: "PHASE_1",
    date: day("2023-12-05"),
    attendees: "Priya Raman, Callum Reid",
    attendeesConfirmedOn: day("2023-12-04"),
    accessCheckedOn: day("2023-12-04"),
    outcome: "ACHIEVED",
    recommendations: "Describe how small samples are read.",
    reportEvidence: "EVD-050",
  },
  {
    ...VISIT,
    assessmentId: "ASM-002",
    kind: "PHASE_2",
    date: day("2025-03-18"),
    attendees: "Priya Raman, Callum Reid, Joseph Mensah",
    attendeesConfirmedOn: day("2025-03-17"),
    accessCheckedOn: day("2025-03-17"),
    outcome: "ACHIEVED",
    recommendations: "Give closed actions a date to check their effect.",
    reportEvidence: "EVD-051",
  },
  {
    assessmentId: "ASM-003",
    kind: "AM_MEETING",
    date: day("2025-04-08"),
    site: "CAA offices",
    auditor: "Elena Marsh and CAA management",
    attendees: "Margit Halvorsen",
    outcome: "ACHIEVED",
    recommendations: "None.",
  },
  {
    ...VISIT,
    assessmentId: "ASM-004",
    kind: "ASSURANCE",
    date: day("2026-05-20"),
    attendees: "Priya Raman, Callum Reid, Ewa Nowicka, Joseph Mensah",
    attendeesConfirmedOn: day("2026-05-19"),
    accessCheckedOn: day("2026-05-19"),
    outcome: "ACHIEVED_WITH_ACTIONS",
    recommendations: "Show intervals in the one-page report; say who tells drivers when the threat level changes.",
    actions: ["ACT-028", "ACT-029"],
    reportEvidence: "EVD-052",
  },
  {
    assessmentId: "ASM-005",
    kind: "AM_MEETING",
    date: day("2026-10-06"),
    site: "CAA offices",
    auditor: "Elena Marsh and CAA management",
    attendees: "Tomas Halvorsen, Priya Raman",
    outcome: "ACHIEVED",
    recommendations: "Keep the half-yearly walk through the risks.",
    reportEvidence: "EVD-053",
  },
]);

import { policies } from "../../workbook/sheets/policies";
import { day } from "./day";
import { recordsFor } from "../../workbook/records-for";

const FORMER = { approvedBy: "Margit Halvorsen", status: "REPLACED" } as const;
const PRESENT = {
  approvedBy: "Tomas Halvorsen",
  status: "CURRENT",
  approvedOn: day("2026-09-22"),
  reviewedOn: day("2026-09-22"),
  reviewDue: day("2027-09-22"),
  distributedOn: day("2026-09-24"),
  ackTarget: 18,
  ackCount: 18,
} as const;

/** All three were signed again within sixty days of the change of Accountable Manager. */
export const samplePolicies = recordsFor(policies, [
  {
    ...FORMER,
    policyId: "POL-001",
    title: "Security policy",
    kind: "SECURITY",
    version: "3.0",
    approvedOn: day("2025-10-07"),
    reviewedOn: day("2025-10-07"),
    reviewDue: day("2026-10-07"),
    location: "Management share, 01 Policies, Replaced",
    distributedOn: day("2025-10-09"),
    ackTarget: 18,
    ackCount: 18,
    replacedBy: "POL-003",
    note: "Replaced after the change of Accountable Manager.",
  },
  {
    ...FORMER,
    policyId: "POL-002",
    title: "Security culture statement",
    kind: "CULTURE",
    version: "2.0",
    approvedOn: day("2025-10-07"),
    reviewedOn: day("2025-10-07"),
    reviewDue: day("2026-10-07"),
    location: "Management share, 01 Policies, Replaced",
    distributedOn: day("2025-10-09"),
    ackTarget: 18,
    ackCount: 17,
    replacedBy: "POL-004",
    note: "One clerk was on long leave and signed on return.",
  },
  {
    ...PRESENT,
    policyId: "POL-003",
    title: "Security policy",
    kind: "SECURITY",
    version: "4.0",
    location: "Management share, 01 Policies; signed copy on the notice board",
    evidenceId: "EVD-008",
  },
  {
    ...PRESENT,
    policyId: "POL-004",
    title: "Security culture statement",
    kind: "CULTURE",
    version: "3.0",
    location: "Management share, 01 Policies; canteen notice board",
    evidenceId: "EVD-009",
  },
  {
    ...PRESENT,
    policyId: "POL-005",
    title: "Open reporting and fair treatment",
    kind: "REPORTING",
    version: "2.0",
    location: "Management share, 01 Policies",
    evidenceId: "EVD-010",
    note: "First issued in May 2024; the wording on confidential reports is clearer now.",
  },
]);

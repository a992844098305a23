import { meetings } from "../../workbook/sheets/meetings";
import { day } from "./day";
import { governanceMembers } from "./people";
import { recordsFor } from "../../workbook/records-for";

const ALL_SEEN = {
  metricsSeen: "YES",
  risksSeen: "YES",
  incidentsSeen: "YES",
  findingsSeen: "YES",
  changesSeen: "YES",
  resourcesSeen: "YES",
  suppliersSeen: "YES",
} as const;
const [FORMER, PRESENT] = ["Margit Halvorsen", "Tomas Halvorsen"];

/** A meeting that took place on its day, with the chair and everybody but those who sent apologies. */
function held(iso: string, chair: string, apologies: readonly string[] = []) {
  const members = governanceMembers(chair);
  const present = members.filter((name) => !apologies.includes(name));
  return {
    ...ALL_SEEN,
    plannedOn: day(iso),
    heldOn: day(iso),
    chair,
    members: members.join(", "),
    present: present.join(", "),
    presentCount: present.length,
    quorum: 3,
    amPresent: "YES",
  } as const;
}

export const sampleMeetings = recordsFor(meetings, [
  {
    ...held("2025-09-16", FORMER),
    meetingId: "MTG-001",
    kind: "GOVERNANCE",
    cultureSeen: "YES",
    spdSeen: "YES",
    decisions: "SPD of 1 October agreed. Survey results of June answered in the October briefing. Haulier check brought forward.",
    actions: ["ACT-003", "ACT-004"],
    minutesEvidence: "EVD-041",
    nextOn: day("2025-12-09"),
  },
  {
    ...held("2025-11-18", FORMER, ["Grace Oduya"]),
    meetingId: "MTG-002",
    kind: "AM_REVIEW",
    cultureSeen: "YES",
    spdSeen: "YES",
    decisions: "Residual risks accepted for six months. Haulier contract SUP-010 not to be renewed.",
    actions: ["ACT-010"],
    minutesEvidence: "EVD-042",
    nextOn: day("2026-05-19"),
  },
  {
    ...held("2025-12-09", FORMER),
    meetingId: "MTG-003",
    kind: "GOVERNANCE",
    cultureSeen: "NO",
    spdSeen: "YES",
    decisions: "SPD of 1 January agreed. Money for a second high-value cage put in the 2026 budget.",
    actions: ["ACT-012"],
    minutesEvidence: "EVD-043",
    nextOn: day("2026-03-10"),
  },
  {
    ...held("2026-03-10", FORMER, ["Callum Reid"]),
    meetingId: "MTG-004",
    kind: "GOVERNANCE",
    cultureSeen: "NO",
    spdSeen: "YES",
    decisions: "SPD of 1 April agreed. Screener vacancy to be filled at once; overtime limited until then.",
    actions: ["ACT-020"],
    minutesEvidence: "EVD-044",
    nextOn: day("2026-06-09"),
  },
  {
    ...held("2026-04-14", FORMER),
    meetingId: "MTG-005",
    kind: "AM_REVIEW",
    cultureSeen: "NO",
    spdSeen: "YES",
    decisions:
      "March figure of CGO-01 discussed: a signal, not chance. Cause known, contents check at booking agreed. RSK-003 stays at its score until three good months.",
    actions: ["ACT-023", "ACT-024"],
    minutesEvidence: "EVD-045",
    nextOn: day("2026-08-18"),
  },
  {
    ...held("2026-06-09", FORMER),
    meetingId: "MTG-006",
    kind: "GOVERNANCE",
    cultureSeen: "YES",
    spdSeen: "YES",
    decisions: "SPD of 1 July agreed. Recommendations of the Assurance Assessment taken over as actions. Handover of the AM's post prepared.",
    actions: ["ACT-028"],
    minutesEvidence: "EVD-046",
    nextOn: day("2026-09-15"),
  },
  {
    ...held("2026-06-23", FORMER),
    meetingId: "MTG-007",
    kind: "SEMS_REVIEW",
    cultureSeen: "YES",
    spdSeen: "YES",
    decisions: "All ten chapters gone through with the gap analysis. Five items partly in place; no core item open. Objectives for 2026-27 set.",
    actions: ["ACT-034"],
    minutesEvidence: "EVD-047",
    nextOn: day("2027-06-22"),
  },
  {
    ...held("2026-08-18", PRESENT),
    meetingId: "MTG-008",
    kind: "AM_REVIEW",
    cultureSeen: "YES",
    spdSeen: "YES",
    decisions:
      "First review of the new Accountable Manager: briefing, open risks, open actions. Policies to be signed again, acceptances to be renewed.",
    actions: ["ACT-042", "ACT-043"],
    minutesEvidence: "EVD-048",
    nextOn: day("2027-02-23"),
  },
  {
    ...held("2026-09-15", PRESENT),
    meetingId: "MTG-009",
    kind: "GOVERNANCE",
    cultureSeen: "YES",
    spdSeen: "YES",
    decisions: "All residual risks gone through and accepted anew. SPD of 1 October agreed, with the change of Accountable Manager in it.",
    actions: ["ACT-046"],
    minutesEvidence: "EVD-049",
    nextOn: day("2026-12-08"),
  },
  {
    meetingId: "MTG-010",
    kind: "GOVERNANCE",
    plannedOn: day("2026-12-08"),
    chair: PRESENT,
    members: governanceMembers(PRESENT).join(", "),
    quorum: 3,
  },
  {
    meetingId: "MTG-011",
    kind: "AM_REVIEW",
    plannedOn: day("2027-02-23"),
    chair: PRESENT,
    members: governanceMembers(PRESENT).join(", "),
    quorum: 3,
  },
]);

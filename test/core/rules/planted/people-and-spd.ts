import { sampleActions } from "../../../../src/core/creation/sample/actions";
import { on, type PlantedFault } from "./planted-fault";

const training: readonly PlantedFault[] = [
  {
    rule: "R-80",
    what: "a mandatory course that expired yesterday",
    change: { edit: { training: { "TRN-054": { completedOn: on("2024-10-30") } } } },
    finds: ["R-80/TRN-054/completedOn"],
  },
  {
    rule: "R-80",
    what: "a person who never did a mandatory course of the role",
    change: { remove: { training: ["TRN-119", "TRN-120"] } },
    finds: ["R-80/PER-014/role"],
  },
  {
    rule: "R-80",
    what: "a person whose only attempt failed",
    change: { edit: { training: { "TRN-119": { result: "FAILED" } } } },
    finds: ["R-80/PER-014/role"],
  },
  {
    rule: "R-81",
    what: "a course that expires in six weeks with no renewal booked",
    change: { edit: { training: { "TRN-054": { bookedFor: null } } } },
    finds: ["R-81/TRN-054/bookedFor"],
  },
  {
    rule: "R-81",
    what: "a course whose booked renewal did not take place",
    change: { edit: { training: { "TRN-054": { bookedFor: on("2026-10-30") } } } },
    finds: ["R-81/TRN-054/bookedFor"],
  },
  {
    rule: "R-82",
    what: "a role that no course names",
    change: {
      add: { people: [{ personId: "PER-028", name: "Nora Quist", kind: "STAFF", role: "POLICE_CONTACT", appointedOn: on("2026-10-01") }] },
    },
    finds: ["R-82/courses/rolesRequired"],
  },
  {
    rule: "R-83",
    what: "no course for all staff",
    change: { edit: { courses: { "CRS-001": { awareness: "NO" }, "CRS-002": { awareness: null }, "CRS-015": { awareness: "NO" } } } },
    finds: ["R-83/courses/awareness"],
  },
  {
    rule: "R-83",
    what: "courses for all staff that leave out those without security duties",
    change: {
      edit: {
        courses: {
          "CRS-001": { rolesRequired: ["SECURITY_STAFF", "ACCOUNTABLE_MANAGER", "SECURITY_MANAGER", "DEPUTY", "SITE_SECURITY_REP", "QA", "TRAINER"] },
          "CRS-002": { awareness: "NO" },
          "CRS-015": { awareness: "NO" },
        },
      },
    },
    finds: ["R-83/courses/awareness"],
  },
];

const communication: readonly PlantedFault[] = [
  {
    rule: "R-84",
    what: "no communication plan",
    change: { edit: { evidence: { "EVD-019": { kind: "PROCEDURE" } } } },
    finds: ["R-84/evidence/kind"],
  },
  {
    rule: "R-85",
    what: "a contact outside that was last checked more than six months ago",
    change: { edit: { people: { "PER-024": { contactCheckedOn: on("2026-04-29") } } } },
    finds: ["R-85/PER-024/contactCheckedOn"],
  },
  {
    rule: "R-85",
    what: "a number on the call list that was never checked",
    change: { edit: { people: { "PER-003": { contactCheckedOn: null } } } },
    finds: ["R-85/PER-003/contactCheckedOn"],
  },
];

const NEXT_RETURN = {
  spdId: "SPD-007",
  dueOn: on("2027-01-01"),
  periodStart: on("2026-09-01"),
  periodEnd: on("2026-11-30"),
  status: "DRAFT",
} as const;

const returns: readonly PlantedFault[] = [
  {
    rule: "R-86",
    what: "a return whose window opens in four days",
    change: { add: { spd: [{ ...NEXT_RETURN, dueOn: on("2026-11-10") }] } },
    finds: ["R-86/SPD-007/dueOn"],
  },
  {
    rule: "R-87",
    what: "a return that did not go out, and nobody told the SeMS Team",
    change: { edit: { spd: { "SPD-006": { submittedOn: null } } } },
    finds: ["R-87/SPD-006/submittedOn", "R-88/SPD-006/deferralAskedOn"],
  },
  {
    rule: "R-87",
    what: "a return that is deferred by agreement",
    change: { edit: { spd: { "SPD-006": { submittedOn: null, deferralAskedOn: on("2026-09-21"), deferralAgreedOn: on("2026-09-22") } } } },
    finds: ["R-87/SPD-006/submittedOn"],
  },
  {
    rule: "R-87",
    what: "two due days for which there is no return",
    change: { remove: { spd: ["SPD-001", "SPD-003"] } },
    finds: ["R-87/spd/dueOn"],
  },
  {
    rule: "R-88",
    what: "a return that went out two days late without a word",
    change: { edit: { spd: { "SPD-005": { submittedOn: on("2026-07-03") } } } },
    finds: ["R-88/SPD-005/deferralAskedOn"],
  },
  {
    rule: "R-88",
    what: "a deferral that was asked for when the window was open",
    change: { edit: { spd: { "SPD-005": { submittedOn: on("2026-07-03"), deferralAskedOn: on("2026-06-25") } } } },
    finds: ["R-88/SPD-005/deferralAskedOn"],
  },
  {
    rule: "R-89",
    what: "a metric of the latest return with drafts alone in its period",
    change: { edit: { readings: { "RDG-255": { status: "DRAFT" }, "RDG-275": { status: "DRAFT" }, "RDG-289": { status: "DRAFT" } } } },
    finds: ["R-89/SPD-006/metrics"],
  },
  {
    rule: "R-89",
    what: "a metric that the next return names and nobody counts",
    change: { add: { spd: [{ ...NEXT_RETURN, periodStart: on("2026-08-01"), periodEnd: on("2026-10-30"), metrics: ["COM-05", "COM-06"] }] } },
    finds: ["R-89/SPD-007/metrics"],
  },
  {
    rule: "R-90",
    what: "a return that the Accountable Manager has not seen",
    change: { edit: { spd: { "SPD-006": { amSeenOn: null } } } },
    finds: ["R-90/SPD-006/amSeenOn"],
  },
  {
    rule: "R-91",
    what: "a reading that was checked again after its return went out",
    change: { edit: { readings: { "RDG-275": { checkedOn: on("2026-09-30") } } } },
    finds: ["R-91/RDG-275/comment"],
  },
  {
    rule: "R-91",
    what: "a reading that is no longer what its return said",
    change: { edit: { readings: { "RDG-289": { numerator: 31 } } } },
    finds: ["R-91/RDG-289/comment"],
  },
];

const assessmentsOfTheCaa: readonly PlantedFault[] = [
  {
    rule: "R-92",
    what: "an overdue action of the last Assurance Assessment",
    change: { edit: { actions: { "ACT-029": { status: "IN_PROGRESS", closedOn: null, closedBy: null, verificationDue: null } } } },
    finds: ["R-92/ASM-004/actions", "R-58/ACT-029/dueOn"],
  },
  {
    rule: "R-93",
    what: "a site that was last visited more than five years ago",
    change: {
      settings: { sites: "Kingsbridge; Harbour Road" },
      add: { assessments: [{ assessmentId: "ASM-006", kind: "OPERATIONAL", date: on("2021-10-30"), site: "Harbour Road", outcome: "ACHIEVED" }] },
    },
    finds: ["R-93/config/sites"],
  },
  {
    rule: "R-95",
    what: "no implementation plan",
    change: { edit: { evidence: { "EVD-016": { kind: "PROCEDURE" } } } },
    finds: ["R-95/evidence/kind"],
  },
  {
    rule: "R-95",
    what: "actions of which none says what it takes",
    change: { edit: { actions: Object.fromEntries(sampleActions.map(({ actionId }) => [actionId ?? "", { resources: null }])) } },
    finds: ["R-95/actions/resources"],
  },
  {
    rule: "R-96",
    what: "an assessment in three weeks for which nothing is confirmed",
    change: {
      add: { assessments: [{ assessmentId: "ASM-006", kind: "ASSURANCE", date: on("2026-11-20"), site: "Kingsbridge", outcome: "PLANNED" }] },
    },
    finds: ["R-96/ASM-006/attendeesConfirmedOn", "R-96/ASM-006/accessCheckedOn"],
  },
];

export const plantedPeopleSpd: readonly PlantedFault[] = [...training, ...communication, ...returns, ...assessmentsOfTheCaa];

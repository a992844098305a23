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

export const plantedPeopleSpd: readonly PlantedFault[] = [...training, ...communication];

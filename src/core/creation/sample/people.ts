import { people } from "../../workbook/sheets/people";
import { day } from "./day";
import { recordsFor } from "./records-for";

const CHECKED = day("2026-09-28");
const SITE = "Kingsbridge";
const STAFF = { kind: "STAFF", site: SITE } as const;
const VETTED = { vettingStatus: "VALID" } as const;
const SECURITY = { ...STAFF, role: "SECURITY_STAFF", vettingStatus: "VALID" } as const;
const OTHER = { ...STAFF, role: "STAFF", vettingStatus: "NOT_REQUIRED" } as const;
const CONTACT = { kind: "EXTERNAL_CONTACT", contactCheckedOn: CHECKED } as const;

/** Eighteen staff in post, three who left, and the contacts outside. All names are made up. */
export const samplePeople = recordsFor(people, [
  {
    ...STAFF,
    ...VETTED,
    personId: "PER-001",
    name: "Margit Halvorsen",
    role: "ACCOUNTABLE_MANAGER",
    appointedOn: day("2009-04-01"),
    endedOn: day("2026-08-10"),
    appointmentEvidence: "EVD-002",
    vettingValidTo: day("2027-02-28"),
    amBriefedOn: day("2025-06-10"),
    leadAuditorNotifiedOn: day("2023-02-14"),
    amMeetingOn: day("2025-04-08"),
    contact: "01632 960101",
    contactCheckedOn: day("2026-03-30"),
    note: "Founder; retired in August 2026.",
  },
  {
    ...STAFF,
    ...VETTED,
    personId: "PER-002",
    name: "Tomas Halvorsen",
    role: "ACCOUNTABLE_MANAGER",
    appointedOn: day("2026-08-11"),
    appointmentEvidence: "EVD-003",
    vettingValidTo: day("2030-05-31"),
    amBriefedOn: day("2026-08-13"),
    leadAuditorNotifiedOn: day("2026-08-12"),
    amMeetingOn: day("2026-10-06"),
    capturedInSpd: "SPD-006",
    contact: "01632 960102",
    contactCheckedOn: CHECKED,
    note: "Commercial Director since 2019, Managing Director and AM since August 2026.",
  },
  {
    ...STAFF,
    ...VETTED,
    personId: "PER-003",
    name: "Priya Raman",
    role: "SECURITY_MANAGER",
    appointedOn: day("2023-02-13"),
    appointmentEvidence: "EVD-004",
    vettingValidTo: day("2028-01-31"),
    contact: "01632 960103",
    contactCheckedOn: CHECKED,
    note: "Also runs the SeMS.",
  },
  {
    ...STAFF,
    ...VETTED,
    personId: "PER-004",
    name: "Callum Reid",
    role: "DEPUTY",
    appointedOn: day("2023-03-06"),
    appointmentEvidence: "EVD-005",
    deputyFor: "Priya Raman",
    vettingValidTo: day("2028-03-31"),
    contact: "01632 960104",
    contactCheckedOn: CHECKED,
    note: "Warehouse Manager.",
  },
  {
    ...STAFF,
    ...VETTED,
    personId: "PER-005",
    name: "Ewa Nowicka",
    role: "SITE_SECURITY_REP",
    appointedOn: day("2021-06-01"),
    appointmentEvidence: "EVD-006",
    vettingValidTo: day("2027-05-31"),
    contact: "01632 960105",
    contactCheckedOn: CHECKED,
    note: "Leads the screening team.",
  },
  {
    ...STAFF,
    ...VETTED,
    personId: "PER-006",
    name: "Joseph Mensah",
    role: "QA",
    appointedOn: day("2023-05-02"),
    appointmentEvidence: "EVD-007",
    vettingValidTo: day("2028-04-30"),
    contact: "01632 960106",
    contactCheckedOn: CHECKED,
    note: "Quality lead; reports to the Accountable Manager for QA.",
  },
  { ...STAFF, ...VETTED, personId: "PER-007", name: "Leila Haddad", role: "TRAINER", appointedOn: day("2022-09-05"), vettingValidTo: day("2027-08-31"), note: "Trains, and screens two days a week." },
  { ...STAFF, personId: "PER-008", name: "Grace Oduya", role: "MANAGER", vettingStatus: "NOT_REQUIRED", appointedOn: day("2018-01-08"), contact: "01632 960108", contactCheckedOn: CHECKED, note: "Transport Manager." },
  { ...SECURITY, personId: "PER-009", name: "Daniel Price", appointedOn: day("2017-03-20"), vettingValidTo: day("2027-03-31") },
  { ...SECURITY, personId: "PER-010", name: "Ana Beltran", appointedOn: day("2019-11-04"), vettingValidTo: day("2029-10-31") },
  { ...SECURITY, personId: "PER-011", name: "Yusuf Karim", appointedOn: day("2020-02-17"), vettingValidTo: day("2030-01-31") },
  { ...SECURITY, personId: "PER-012", name: "Mei Lin Chua", appointedOn: day("2022-05-09"), vettingValidTo: day("2027-04-30") },
  { ...SECURITY, personId: "PER-013", name: "Sean Gallagher", appointedOn: day("2023-08-14"), vettingValidTo: day("2028-07-31") },
  { ...SECURITY, personId: "PER-014", name: "Dorota Zielinska", appointedOn: day("2026-05-18"), vettingValidTo: day("2031-04-30"), note: "Vetting was complete before the first shift." },
  { ...OTHER, personId: "PER-015", name: "Hannah Brooks", appointedOn: day("2014-07-01"), note: "Accounts." },
  { ...OTHER, personId: "PER-016", name: "Oliver Finch", appointedOn: day("2021-10-11"), note: "Customer service." },
  { ...OTHER, personId: "PER-017", name: "Rashid Anwar", appointedOn: day("2016-05-16"), note: "Driver, unsecured cargo only." },
  { ...OTHER, personId: "PER-018", name: "Piotr Wolski", appointedOn: day("2019-02-04"), note: "Driver, unsecured cargo only." },
  { ...OTHER, personId: "PER-019", name: "Kirsty Munro", appointedOn: day("2026-03-02"), note: "Export clerk." },
  { ...OTHER, personId: "PER-020", name: "Nadia Petrova", appointedOn: day("2020-09-07"), endedOn: day("2026-02-27"), note: "Export clerk; pass and accounts withdrawn on the last day." },
  { ...SECURITY, personId: "PER-021", name: "Ian Cobb", appointedOn: day("2018-10-01"), endedOn: day("2026-04-17"), vettingValidTo: day("2028-09-30"), note: "Screener; moved away." },
  { ...CONTACT, personId: "PER-022", name: "Elena Marsh", role: "CAA_LEAD_AUDITOR", employer: "Civil Aviation Authority", contact: "lead.auditor@example.com", note: "Made-up name." },
  { ...CONTACT, personId: "PER-023", name: "SeMS Team mailbox", role: "CAA_SEMS_TEAM", employer: "Civil Aviation Authority", contact: "sems.team@example.com", note: "Example address." },
  { ...CONTACT, personId: "PER-024", name: "Gareth Pugh", role: "POLICE_CONTACT", employer: "County police", contact: "01632 960201", note: "Counter Terrorism Security Adviser." },
  { ...CONTACT, personId: "PER-025", name: "Marlene Fisk", role: "PARTNER_CONTACT", employer: "Airport cargo security office", contact: "01632 960202" },
  { ...CONTACT, personId: "PER-026", name: "Ravi Kapoor", role: "PARTNER_CONTACT", employer: "Larkenfield Instruments Ltd", supplierId: "SUP-009", contact: "ravi.kapoor@example.co.uk" },
  { ...CONTACT, personId: "PER-027", name: "Bridget Lowe", role: "PARTNER_CONTACT", employer: "Tarnbeck Guarding Ltd", supplierId: "SUP-003", contact: "01632 960203" },
]);

const MANAGEMENT = ["Priya Raman", "Callum Reid", "Joseph Mensah", "Grace Oduya"] as const;

/** Who belongs to the governance meeting, with its chair at the time. */
export function governanceMembers(chair: string): readonly string[] {
  return [chair, ...MANAGEMENT];
}

import { measures } from "../../workbook/sheets/measures";
import { day } from "./day";
import { recordsFor } from "./records-for";

const IN_PLACE = { status: "IN_PLACE", reviewOn: day("2027-06-22") } as const;
const RULE = { ...IN_PLACE, regulatedRequirement: "YES" } as const;
const OWN = { ...IN_PLACE, regulatedRequirement: "NO" } as const;

/** Protections and mitigations; each that is in place names the metrics that show whether it works. */
export const sampleMeasures = recordsFor(measures, [
  { ...RULE, measureId: "MSR-001", title: "Acceptance check of driver, vehicle and cargo", type: "PROCEDURAL", purpose: "DETECT", owner: "Ewa Nowicka", metrics: ["COM-01", "CGO-02", "CGO-08"] },
  { ...RULE, measureId: "MSR-002", title: "Check of sender's status and declaration", type: "PROCEDURAL", purpose: "DETECT", owner: "Ewa Nowicka", metrics: ["COM-04", "CGO-01", "COM-14"] },
  { ...RULE, measureId: "MSR-003", title: "Screening of cargo by machine", type: "TECHNICAL", purpose: "DETECT", owner: "Ewa Nowicka", metrics: ["COM-17", "COM-05", "CGO-03"] },
  { ...RULE, measureId: "MSR-004", title: "Alarm resolution procedure", type: "PROCEDURAL", purpose: "DETECT", owner: "Ewa Nowicka", metrics: ["COM-01", "COM-05", "CGO-03"] },
  { ...RULE, measureId: "MSR-005", title: "Locked store and high-value cage", type: "PHYSICAL", purpose: "DELAY", owner: "Callum Reid", metrics: ["OWN-01", "CGO-08"], balanceNote: "Walls and locks are there all day: nothing to count. Quality of the closing rounds and events say enough." },
  { ...RULE, measureId: "MSR-006", title: "Tamper-evident seals with a seal register", type: "PHYSICAL", purpose: "DETECT", owner: "Ewa Nowicka", metrics: ["COM-05", "CGO-08"], balanceNote: "Every unit is sealed; a count would repeat the number of consignments." },
  { ...RULE, measureId: "MSR-007", title: "Access control with passes and escort", type: "TECHNICAL", purpose: "DELAY", owner: "Ewa Nowicka", metrics: ["COM-04", "COM-05", "COM-11"] },
  { ...OWN, measureId: "MSR-008", title: "Cameras on dock and yard", type: "TECHNICAL", purpose: "DETECT", owner: "Callum Reid", metrics: ["COM-17", "COM-28", "COM-14"], supplierId: "SUP-008" },
  { ...OWN, measureId: "MSR-009", title: "Intruder alarm with monitored response", type: "TECHNICAL", purpose: "RESPOND", owner: "Callum Reid", metrics: ["COM-17", "COM-28", "CGO-08"], supplierId: "SUP-008" },
  { ...OWN, measureId: "MSR-010", title: "Night and weekend guarding", type: "THIRD_PARTY", purpose: "DETER", owner: "Callum Reid", metrics: ["COM-28", "CGO-08"], balanceNote: "The guard's hours are in the monthly invoice; quality and events matter.", supplierId: "SUP-003" },
  { ...OWN, measureId: "MSR-011", title: "Release only with booked reference and identity check", type: "PROCEDURAL", purpose: "DETECT", owner: "Grace Oduya", metrics: ["COM-01", "CGO-02", "COM-11"] },
  { ...RULE, measureId: "MSR-012", title: "Haulier agreements with driver lists", type: "THIRD_PARTY", purpose: "DETER", owner: "Grace Oduya", metrics: ["COM-04", "COM-28", "CGO-08"], supplierId: "SUP-001" },
  { ...OWN, measureId: "MSR-013", title: "Vehicle tracking and no unplanned stops", type: "TECHNICAL", purpose: "RESPOND", owner: "Grace Oduya", metrics: ["COM-28", "COM-14"], balanceNote: "All vehicles are tracked all the time; the haulier's exceptions are in COM-28.", supplierId: "SUP-001" },
  { ...RULE, measureId: "MSR-014", title: "Background checks before access", type: "PEOPLE", purpose: "DETER", owner: "Priya Raman", metrics: ["COM-03", "COM-12"], balanceNote: "The quality of the checks lies with the body that does them." },
  { ...RULE, measureId: "MSR-015", title: "Security awareness for everybody", type: "PEOPLE", purpose: "DETECT", owner: "Leila Haddad", metrics: ["COM-01", "COM-05", "COM-12"] },
  { ...RULE, measureId: "MSR-016", title: "Role training and recurrent training", type: "PEOPLE", purpose: "DETECT", owner: "Leila Haddad", metrics: ["COM-01", "COM-02", "COM-05", "CGO-03"] },
  { ...OWN, measureId: "MSR-017", title: "Open and confidential reporting", type: "PEOPLE", purpose: "DETECT", owner: "Priya Raman", metrics: ["COM-12"], balanceNote: "How well reports are answered is seen in the survey each year; a separate metric would cover four or five reports a quarter." },
  { ...OWN, measureId: "MSR-018", title: "Roster rule: longest time at the screen, cover list", type: "PROCEDURAL", purpose: "DETECT", owner: "Callum Reid", metrics: ["COM-32", "COM-05", "CGO-03"] },
  { ...OWN, measureId: "MSR-019", title: "Mail filter, second factor and back-up", type: "TECHNICAL", purpose: "DELAY", owner: "Priya Raman", metrics: ["COM-28", "COM-14"], balanceNote: "Always on; the provider's back-up tests are points of the supplier check.", supplierId: "SUP-006" },
  { ...OWN, measureId: "MSR-020", title: "Manual fallback for booking and declarations", type: "PROCEDURAL", purpose: "RECOVER", owner: "Callum Reid", metrics: ["COM-04", "CGO-01", "COM-14"] },
  { ...RULE, measureId: "MSR-021", title: "Maintenance contract and fallback screening", type: "THIRD_PARTY", purpose: "RECOVER", owner: "Ewa Nowicka", metrics: ["COM-17", "COM-28", "CGO-03"], supplierId: "SUP-004" },
  { ...OWN, measureId: "MSR-022", title: "Watchfulness outside the gate", type: "PEOPLE", purpose: "DETECT", owner: "Leila Haddad", metrics: ["COM-05", "COM-12"], balanceNote: "Watching has no count; reports are the result." },
  { ...OWN, measureId: "MSR-023", title: "Booked arrival times for lorries", type: "PROCEDURAL", purpose: "DETER", owner: "Grace Oduya", metrics: ["CGO-02", "COM-14"], balanceNote: "Waiting is noted in the acceptance observations." },
  { ...OWN, measureId: "MSR-024", title: "Action cards, call list and named deputy", type: "PROCEDURAL", purpose: "RESPOND", owner: "Callum Reid", metrics: ["COM-04", "COM-14"], balanceNote: "Quality is tested once a year in the table-top exercise." },
  { ...OWN, measureId: "MSR-025", title: "Clear desk and marking rule", type: "PROCEDURAL", purpose: "DETER", owner: "Priya Raman", metrics: ["COM-34", "COM-14"], balanceNote: "Spot checks are part of the quarterly data check." },
  { measureId: "MSR-026", title: "Second high-value cage with its own detection", type: "PHYSICAL", purpose: "DELAY", owner: "Callum Reid", regulatedRequirement: "NO", status: "PLANNED", reviewOn: day("2027-01-29"), note: "ACT-017; metrics OWN-01 and CGO-08 from the first day." },
]);

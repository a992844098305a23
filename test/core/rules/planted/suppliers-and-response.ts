import { chapters } from "../../../../src/core/framework/chapters";
import { sampleImprovement } from "../../../../src/core/creation/sample/improvement";
import { sampleQaPlan } from "../../../../src/core/creation/sample/qa-plan";
import { on, type PlantedFault } from "./planted-fault";

/** Vetting in date (COM-03) is a metric of the measures on this risk: without a last day it was never in date, and the risk was not reviewed for that. */
const COM_03_FAILS = "R-29/RSK-007/lastReview";

const ITEM_IDS = chapters.flatMap(({ subSections }) => subSections.flatMap(({ items }) => items.map(({ id }) => id)));
const IDEA_IDS = sampleImprovement.map(({ ideaId }) => String(ideaId));
/** The only exercise that the sample has done; its id depends on its place in the plan. */
const TABLE_TOP =
  sampleQaPlan.flatMap(({ activityId, kind, doneOn }) => (kind === "TABLE_TOP" && doneOn !== undefined ? [String(activityId)] : []))[0] ?? "";

/** The sample is checked as of 2026-10-31. */
const suppliersAndEquipment: readonly PlantedFault[] = [
  {
    rule: "R-40",
    what: "a critical supplier without security clauses",
    change: { edit: { suppliers: { "SUP-001": { securityClauses: "NO" } } } },
    finds: ["R-40/SUP-001/securityClauses"],
  },
  {
    rule: "R-40",
    what: "a critical supplier that may not be checked",
    change: { edit: { suppliers: { "SUP-006": { auditRights: "NO" }, "SUP-008": { auditRights: "NO" } } } },
    finds: ["R-40/SUP-006/auditRights"],
  },
  {
    rule: "R-41",
    what: "a supplier whose check is overdue since yesterday",
    change: { edit: { suppliers: { "SUP-002": { nextCheckDue: on("2026-10-30") } } } },
    finds: ["R-41/SUP-002/nextCheckDue"],
  },
  {
    rule: "R-41",
    what: "a critical supplier without a next check",
    change: { edit: { suppliers: { "SUP-003": { nextCheckDue: null }, "SUP-005": { nextCheckDue: null } } } },
    finds: ["R-41/SUP-003/nextCheckDue"],
  },
  {
    rule: "R-42",
    what: "a supplier in use whose approval ended yesterday",
    change: { edit: { suppliers: { "SUP-001": { approvalValidTo: on("2026-10-30") }, "SUP-002": { approvalValidTo: on("2026-10-31") } } } },
    finds: ["R-42/SUP-001/approvalValidTo"],
  },
  {
    rule: "R-43",
    what: "a supplier in use whose contract ended yesterday",
    change: { edit: { suppliers: { "SUP-006": { contractEnd: on("2026-10-30") }, "SUP-007": { contractEnd: on("2026-10-31") } } } },
    finds: ["R-43/SUP-006/contractEnd"],
  },
  {
    rule: "R-44",
    what: "somebody in post whose vetting ended yesterday",
    change: { edit: { people: { "PER-009": { vettingValidTo: on("2026-10-30") }, "PER-010": { vettingValidTo: on("2026-10-31") } } } },
    finds: ["R-44/PER-009/vettingValidTo"],
  },
  {
    rule: "R-44",
    what: "somebody in post whose vetting was withdrawn, or is said to have expired",
    change: { edit: { people: { "PER-012": { vettingStatus: "WITHDRAWN" }, "PER-013": { vettingStatus: "EXPIRED" } } } },
    finds: ["R-44/PER-012/vettingValidTo", "R-44/PER-013/vettingValidTo", COM_03_FAILS],
  },
  {
    rule: "R-44",
    what: "somebody in post whose vetting is valid, nobody knows until when",
    change: { edit: { people: { "PER-011": { vettingValidTo: null }, "PER-014": { vettingStatus: "PENDING", vettingValidTo: null } } } },
    finds: ["R-44/PER-011/vettingValidTo", COM_03_FAILS],
  },
  {
    rule: "R-45",
    what: "a piece of equipment whose test was due yesterday",
    change: { edit: { equipment: { "EQP-004": { lastTestOn: on("2026-10-23") }, "EQP-005": { lastTestOn: on("2026-10-24") } } } },
    finds: ["R-45/EQP-004/lastTestOn"],
  },
  {
    rule: "R-45",
    what: "a piece of equipment that was never tested",
    change: { edit: { equipment: { "EQP-008": { lastTestOn: null } } } },
    finds: ["R-45/EQP-008/lastTestOn"],
  },
];

const incidentResponse: readonly PlantedFault[] = [
  {
    rule: "R-71",
    what: "an incident response plan that is not there",
    change: { edit: { evidence: { "EVD-017": { kind: "PROCEDURE" } } } },
    finds: ["R-71/evidence/kind"],
  },
  {
    rule: "R-71",
    what: "an incident response plan that is dated tomorrow",
    change: { edit: { evidence: { "EVD-017": { date: on("2026-11-01") } } } },
    finds: ["R-71/evidence/kind"],
  },
  {
    rule: "R-72",
    what: "a year without an exercise, though the call list was tried",
    change: { edit: { qaPlan: { [TABLE_TOP]: { kind: "INTERVIEW" } } } },
    finds: ["R-72/qaPlan/kind"],
  },
  {
    rule: "R-73",
    what: "a notifiable incident of which nobody was told",
    change: { edit: { incidents: { "INC-007": { notifiedTo: null, hoursToNotify: null, notifiedOn: null } } } },
    finds: ["R-73/INC-007/notifiedOn"],
  },
  {
    rule: "R-73",
    what: "an incident notified half an hour after its limit, but not one at its limit",
    change: { edit: { incidents: { "INC-004": { hoursToNotify: 24 }, "INC-009": { hoursToNotify: 24.5 } } } },
    finds: ["R-73/INC-009/notifiedOn"],
  },
  {
    rule: "R-73",
    what: "notified incidents without the limit or the hours that show whether it was in time",
    change: { edit: { incidents: { "INC-004": { notifyLimitHours: null }, "INC-009": { hoursToNotify: null } } } },
    finds: ["R-73/INC-004/notifiedOn", "R-73/INC-009/notifiedOn"],
  },
  {
    rule: "R-74",
    what: "a report closed without a cause",
    change: { edit: { incidents: { "INC-006": { rootCause: null } } } },
    finds: ["R-74/INC-006/rootCause"],
  },
  {
    rule: "R-74",
    what: "an incident of severity 3 closed without a risk, but not one of severity 2",
    change: { edit: { incidents: { "INC-008": { risks: null }, "INC-009": { risks: null } } } },
    finds: ["R-74/INC-009/risks"],
  },
];

const changeAndImprovement: readonly PlantedFault[] = [
  {
    rule: "R-75",
    what: "a change procedure that is not there",
    change: { edit: { evidence: { "EVD-020": { kind: "PROCEDURE" } } } },
    finds: ["R-75/evidence/kind"],
  },
  {
    rule: "R-76",
    what: "a change assessed the day after its start, but not one assessed on the day",
    change: { edit: { changes: { "CHG-004": { assessedOn: on("2026-04-18") }, "CHG-005": { assessedOn: on("2026-05-26") } } } },
    finds: ["R-76/CHG-005/assessedOn"],
  },
  {
    rule: "R-76",
    what: "a change that started without assessment and approval, and one without impact that was only assessed",
    change: { edit: { changes: { "CHG-001": { approvedOn: null }, "CHG-006": { assessedOn: null, approvedOn: null } } } },
    finds: ["R-76/CHG-006/assessedOn", "R-76/CHG-006/approvedOn"],
  },
  {
    rule: "R-76",
    what: "a change approved after its first day, and one whose day has come without approval",
    change: {
      edit: {
        changes: {
          "CHG-003": { approvedOn: on("2026-02-24") },
          "CHG-008": { status: "ASSESSED", approvedBy: null, approvedOn: null, startsOn: on("2026-10-31") },
        },
      },
    },
    finds: ["R-76/CHG-003/approvedOn", "R-76/CHG-008/approvedOn"],
  },
  {
    rule: "R-77",
    what: "a change whose review was due yesterday",
    change: {
      edit: {
        changes: {
          "CHG-006": { status: "STARTED", reviewDue: on("2026-10-30"), reviewedOn: null, outcome: null },
          "CHG-007": { status: "STARTED", reviewDue: on("2026-10-31"), reviewedOn: null, outcome: null },
        },
      },
    },
    finds: ["R-77/CHG-006/reviewedOn"],
  },
  {
    rule: "R-78",
    what: "a SeMS that nobody has reviewed for a year and a day",
    change: {
      edit: {
        gapAnalysis: Object.fromEntries(ITEM_IDS.map((id) => [id, { assessedOn: on("2025-10-30"), reviewedOn: on("2025-10-30") }])),
        meetings: { "MTG-007": { kind: "GOVERNANCE" } },
      },
    },
    finds: ["R-78/gapAnalysis/reviewedOn"],
  },
  {
    rule: "R-79",
    what: "a year and a day without any improvement",
    change: { edit: { improvement: Object.fromEntries(IDEA_IDS.map((id) => [id, { date: on("2025-10-30") }])) } },
    finds: ["R-79/improvement/date"],
  },
];

export const plantedSuppliersResponse: readonly PlantedFault[] = [...suppliersAndEquipment, ...incidentResponse, ...changeAndImprovement];

import { on, type PlantedFault } from "./planted-fault";

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
    finds: ["R-44/PER-012/vettingValidTo", "R-44/PER-013/vettingValidTo"],
  },
  {
    rule: "R-44",
    what: "somebody in post whose vetting is valid, nobody knows until when",
    change: { edit: { people: { "PER-011": { vettingValidTo: null }, "PER-014": { vettingStatus: "PENDING", vettingValidTo: null } } } },
    finds: ["R-44/PER-011/vettingValidTo"],
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

export const plantedSuppliersResponse: readonly PlantedFault[] = [...suppliersAndEquipment];

import { threats } from "../../workbook/sheets/threats";
import { day } from "./day";
import { recordsFor } from "./records-for";

const SM = { assessedBy: "Priya Raman" } as const;

/** Receipt and decision only; nothing sensitive. */
export const sampleThreats = recordsFor(threats, [
  { ...SM, threatId: "THR-001", date: day("2025-09-08"), source: "CAA", origin: "GOVERNMENT_ADVISED", summary: "Periodic advice on cargo received; read by the named recipient.", marking: "OFFICIAL_SENSITIVE", decision: "UPDATE_RISK", riskId: "RSK-001", decidedOn: day("2025-09-10"), note: "Document kept by the named recipient; nothing copied here. Also read for RSK-002." },
  { ...SM, threatId: "THR-002", date: day("2025-09-24"), source: "OWN_REPORT", origin: "LOCAL", summary: "Person filming the yard from the road (INC-001).", marking: "INTERNAL", decision: "UPDATE_RISK", riskId: "RSK-013", decidedOn: day("2025-09-26") },
  { ...SM, threatId: "THR-003", date: day("2025-10-15"), source: "PEER", origin: "LOCAL", summary: "Another agent in the county reports an attempted false collection.", marking: "COMMERCIAL", decision: "UPDATE_RISK", riskId: "RSK-004", decidedOn: day("2025-10-16") },
  { ...SM, threatId: "THR-004", date: day("2025-10-30"), source: "POLICE", origin: "LOCAL", summary: "Announced protest at the neighbouring depot in November.", marking: "NONE", decision: "NEW_RISK", riskId: "RSK-017", decidedOn: day("2025-10-31") },
  { ...SM, threatId: "THR-005", date: day("2025-12-11"), source: "POLICE", origin: "LOCAL", summary: "Freight crime bulletin: two lorry thefts at truck stops.", marking: "INTERNAL", decision: "UPDATE_RISK", riskId: "RSK-006", decidedOn: day("2025-12-12") },
  { ...SM, threatId: "THR-006", date: day("2026-02-19"), source: "OWN_REPORT", origin: "LOCAL", summary: "Attempted theft at the rear dock (INC-007).", marking: "INTERNAL", decision: "UPDATE_RISK", riskId: "RSK-005", decidedOn: day("2026-02-24") },
  { ...SM, threatId: "THR-007", date: day("2026-03-04"), source: "SUPPLIER", origin: "GOVERNMENT_ADVISED", summary: "IT provider passes on a public warning of mail attacks on logistics companies.", marking: "NONE", decision: "UPDATE_RISK", riskId: "RSK-009", decidedOn: day("2026-03-06") },
  { ...SM, threatId: "THR-008", date: day("2026-03-12"), source: "CAA", origin: "GOVERNMENT_ADVISED", summary: "Periodic advice on cargo received; no change for us.", marking: "OFFICIAL_SENSITIVE", decision: "NO_ACTION", decidedOn: day("2026-03-13"), note: "Our measures already cover it; RSK-001 keeps its score." },
  { ...SM, threatId: "THR-009", date: day("2026-04-23"), source: "CTSA", origin: "INTERNAL", summary: "Yearly talk with the adviser: insider signs in small companies.", marking: "INTERNAL", decision: "UPDATE_RISK", riskId: "RSK-007", decidedOn: day("2026-04-24") },
  { threatId: "THR-010", date: day("2026-06-04"), source: "OWN_REPORT", origin: "LOCAL", summary: "Driver felt followed for several miles (INC-011).", marking: "INTERNAL", assessedBy: "Callum Reid", decision: "UPDATE_RISK", riskId: "RSK-006", decidedOn: day("2026-06-09") },
  { threatId: "THR-011", date: day("2026-07-09"), source: "MEDIA", origin: "LOCAL", summary: "Metal theft on two estates in the town.", marking: "NONE", assessedBy: "Callum Reid", decision: "NO_ACTION", decidedOn: day("2026-07-10"), note: "We hold none; the guard was told." },
  { ...SM, threatId: "THR-012", date: day("2026-08-06"), source: "DFT", origin: "GOVERNMENT_ADVISED", summary: "Advice on protecting transport systems received; read by the named recipient.", marking: "OFFICIAL", decision: "UPDATE_RISK", riskId: "RSK-009", decidedOn: day("2026-08-07") },
  { ...SM, threatId: "THR-013", date: day("2026-09-03"), source: "POLICE", origin: "LOCAL", summary: "Reports of people photographing several estates at weekends.", marking: "INTERNAL", decision: "UPDATE_RISK", riskId: "RSK-013", decidedOn: day("2026-09-04") },
  { ...SM, threatId: "THR-014", date: day("2026-10-20"), source: "POLICE", origin: "LOCAL", summary: "Monthly crime figures for the estate: quiet.", marking: "NONE", decision: "NO_ACTION", decidedOn: day("2026-10-21"), note: "Nothing that touches our risks." },
]);

import type { RecordInput } from "../../workbook/layout/composition";
import { day } from "./day";
import { sampleActions } from "./actions";
import { sampleAssessments } from "./assessments";
import { sampleChanges } from "./changes";
import { sampleCommunications } from "./communications";
import { sampleCourses } from "./courses";
import { sampleCulture, sampleSurveys } from "./culture";
import { sampleEquipment } from "./equipment";
import { sampleEvidence } from "./evidence";
import { sampleFindings } from "./findings";
import { sampleGapAnalysis } from "./gap-analysis";
import { sampleImprovement } from "./improvement";
import { sampleIncidents } from "./incidents";
import { sampleMeasures } from "./measures";
import { sampleMeetings } from "./meetings";
import { sampleMetrics } from "./metrics";
import { samplePeople } from "./people";
import { samplePolicies } from "./policies";
import { sampleQaPlan } from "./qa-plan";
import { sampleReadings } from "./readings";
import { sampleRetention } from "./retention";
import { sampleRisks } from "./risks";
import { sampleRoles } from "./roles";
import { sampleSpd } from "./spd";
import { sampleSuppliers } from "./suppliers";
import { sampleThreats } from "./threats";
import { sampleTraining } from "./training";

/** The day on which the sample is complete and consistent. */
export const SAMPLE_AS_OF = day("2026-10-31");

/** Config of the made-up entity: in Phase 2B since it passed Phase 2. */
export const sampleSettings: Readonly<Record<string, string | number | null>> = {
  approvals: "Regulated agent, EX-RA-0231, valid to 2028-03-31 (made up)",
  staffCount: 18,
  securityStaffCount: 11,
  scopeStatement:
    "Acceptance, screening, storage, release and onward road transport of air cargo at Kingsbridge, with the suppliers that take part. Not in scope: general freight that never becomes air cargo.",
  combinedWithSms: "NO",
  marking: "INTERNAL",
  started: day("2023-02-13"),
  gapDone: day("2023-06-22"),
  phase1Planned: day("2023-12-05"),
  phase1Done: day("2023-12-12"),
  phase1AmMeeting: day("2024-01-16"),
  phase2Planned: day("2025-03-18"),
  phase2Done: day("2025-03-25"),
  phase2AmInterview: day("2025-04-08"),
  assuranceDone: day("2026-05-20"),
  leadAuditor: "Elena Marsh",
  semsTeamContact: "sems.team@example.com",
  methodConfirmedBy: "Tomas Halvorsen",
  methodConfirmedOn: day("2026-09-15"),
};

/** Registers that the sample fills; others keep what every new workbook starts with. */
export function sampleRecords(): ReadonlyMap<string, readonly RecordInput[]> {
  return new Map<string, readonly RecordInput[]>([
    ["gapAnalysis", sampleGapAnalysis],
    ["people", samplePeople],
    ["policies", samplePolicies],
    ["roles", sampleRoles],
    ["courses", sampleCourses],
    ["training", sampleTraining],
    ["suppliers", sampleSuppliers],
    ["threats", sampleThreats],
    ["risks", sampleRisks],
    ["measures", sampleMeasures],
    ["metrics", sampleMetrics],
    ["readings", sampleReadings],
    ["qaPlan", sampleQaPlan],
    ["findings", sampleFindings],
    ["incidents", sampleIncidents],
    ["actions", sampleActions],
    ["changes", sampleChanges],
    ["meetings", sampleMeetings],
    ["assessments", sampleAssessments],
    ["communications", sampleCommunications],
    ["improvement", sampleImprovement],
    ["surveys", sampleSurveys],
    ["culture", sampleCulture],
    ["equipment", sampleEquipment],
    ["evidence", sampleEvidence],
    ["retention", sampleRetention],
    ["spd", sampleSpd],
  ]);
}

import type { CodeList } from "../define-list";
import { expiryState } from "./expiry-state";
import { dueState } from "./due-state";
import { acceptanceState } from "./acceptance-state";
import { actionKind } from "./action-kind";
import { actionSource } from "./action-source";
import { actionStatus } from "./action-status";
import { applicable } from "./applicable";
import { appliesTo } from "./applies-to";
import { approvalKind } from "./approval-kind";
import { assessmentKind } from "./assessment-kind";
import { assessmentOutcome } from "./assessment-outcome";
import { assurance } from "./assurance";
import { changeKind } from "./change-kind";
import { changeOrigin } from "./change-origin";
import { changeStatus } from "./change-status";
import { chartKind } from "./chart-kind";
import { checkResult } from "./check-result";
import { commChannel } from "./comm-channel";
import { commDirection } from "./comm-direction";
import { courseSource } from "./course-source";
import { criticality } from "./criticality";
import { cultureComponent } from "./culture-component";
import { dataKind } from "./data-kind";
import { decisionRight } from "./decision-right";
import { direction } from "./direction";
import { equipmentResult } from "./equipment-result";
import { equipmentType } from "./equipment-type";
import { evidenceFormat } from "./evidence-format";
import { evidenceKind } from "./evidence-kind";
import { findingSeverity } from "./finding-severity";
import { findingSource } from "./finding-source";
import { findingStatus } from "./finding-status";
import { formulaKind } from "./formula-kind";
import { frequency } from "./frequency";
import { hfacs } from "./hfacs";
import { humanFactor } from "./human-factor";
import { humanFactorAxis } from "./human-factor-axis";
import { ideaDecision } from "./idea-decision";
import { ideaSource } from "./idea-source";
import { impact } from "./impact";
import { implementationLevel } from "./implementation-level";
import { incidentKind } from "./incident-kind";
import { justCulture } from "./just-culture";
import { level5 } from "./level5";
import { likelihoodB } from "./likelihood-b";
import { marking } from "./marking";
import { measurePurpose } from "./measure-purpose";
import { measureStatus } from "./measure-status";
import { measureType } from "./measure-type";
import { meetingKind } from "./meeting-kind";
import { metricForm } from "./metric-form";
import { metricSource } from "./metric-source";
import { notificationType } from "./notification-type";
import { personKind } from "./person-kind";
import { personRole } from "./person-role";
import { phase } from "./phase";
import { policyKind } from "./policy-kind";
import { policyStatus } from "./policy-status";
import { priority } from "./priority";
import { qaKind } from "./qa-kind";
import { qaOutcome } from "./qa-outcome";
import { rcaMethod } from "./rca-method";
import { readingStatus } from "./reading-status";
import { regionB } from "./region-b";
import { regulated } from "./regulated";
import { reporterType } from "./reporter-type";
import { response } from "./response";
import { retentionTrigger } from "./retention-trigger";
import { reviewTrigger } from "./review-trigger";
import { riskBand } from "./risk-band";
import { riskCategory } from "./risk-category";
import { riskMethod } from "./risk-method";
import { riskStatus } from "./risk-status";
import { riskTreatment } from "./risk-treatment";
import { rootCauseCode } from "./root-cause-code";
import { sector } from "./sector";
import { severity } from "./severity";
import { severity5 } from "./severity5";
import { severityB } from "./severity-b";
import { spdStatus } from "./spd-status";
import { supplierDirection } from "./supplier-direction";
import { supplierResult } from "./supplier-result";
import { supplierStatus } from "./supplier-status";
import { targetPhase } from "./target-phase";
import { targetStatus } from "./target-status";
import { theme } from "./theme";
import { threatDecision } from "./threat-decision";
import { threatLevel } from "./threat-level";
import { threatOrigin } from "./threat-origin";
import { threatSource } from "./threat-source";
import { trainingResult } from "./training-result";
import { urgency } from "./urgency";
import { vettingStatus } from "./vetting-status";
import { yesNo } from "./yes-no";

/** Every code list, in the order in which the Lists sheet shows them. */
export const lists = {
  yesNo,
  severity,
  checkResult,
  sector,
  appliesTo,
  phase,
  targetPhase,
  response,
  implementationLevel,
  applicable,
  priority,
  theme,
  metricForm,
  formulaKind,
  direction,
  frequency,
  dataKind,
  metricSource,
  chartKind,
  readingStatus,
  targetStatus,
  threatOrigin,
  regulated,
  riskCategory,
  riskTreatment,
  riskStatus,
  riskMethod,
  reviewTrigger,
  assurance,
  measureType,
  measurePurpose,
  measureStatus,
  threatSource,
  threatDecision,
  threatLevel,
  level5,
  likelihoodB,
  severityB,
  riskBand,
  regionB,
  personRole,
  personKind,
  vettingStatus,
  policyKind,
  policyStatus,
  trainingResult,
  courseSource,
  incidentKind,
  reporterType,
  severity5,
  humanFactor,
  hfacs,
  justCulture,
  rootCauseCode,
  rcaMethod,
  findingSource,
  findingSeverity,
  findingStatus,
  actionSource,
  actionKind,
  actionStatus,
  changeKind,
  changeOrigin,
  changeStatus,
  impact,
  qaKind,
  qaOutcome,
  evidenceKind,
  evidenceFormat,
  marking,
  retentionTrigger,
  supplierDirection,
  supplierStatus,
  criticality,
  approvalKind,
  supplierResult,
  meetingKind,
  commDirection,
  commChannel,
  urgency,
  notificationType,
  ideaSource,
  ideaDecision,
  cultureComponent,
  spdStatus,
  assessmentKind,
  assessmentOutcome,
  equipmentType,
  equipmentResult,
  humanFactorAxis,
  decisionRight,
  dueState,
  expiryState,
  acceptanceState,
} as const satisfies Readonly<Record<string, CodeList>>;

export type ListId = keyof typeof lists;

export const allLists: readonly CodeList[] = Object.values(lists);

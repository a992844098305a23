import { actionOverdue } from "./action-overdue";
import { amAppointmentWithoutEvidence } from "./am-appointment-without-evidence";
import { amChangeNotInSpd } from "./am-change-not-in-spd";
import { amNotBriefed } from "./am-not-briefed";
import { assessmentActionOverdue } from "./assessment-action-overdue";
import { assessmentNotPrepared } from "./assessment-not-prepared";
import { bandNoScoreReaches } from "./band-no-score-reaches";
import { bandWithoutAuthority } from "./band-without-authority";
import { bandsOutOfOrder } from "./bands-out-of-order";
import { cellsMerged } from "./cells-merged";
import { changeReviewOverdue } from "./change-review-overdue";
import { changeStartedUnassessed } from "./change-started-unassessed";
import { changedRuleWithoutEffect } from "./changed-rule-without-effect";
import { checksNotPlanned } from "./checks-not-planned";
import { columnLost } from "./column-lost";
import { contactCheckOverdue } from "./contact-check-overdue";
import { coreItemNotOperating } from "./core-item-not-operating";
import { coreItemWithoutEvidence } from "./core-item-without-evidence";
import { coreItemWithoutPlan } from "./core-item-without-plan";
import { criticalSupplierWithoutClauses } from "./critical-supplier-without-clauses";
import { dateThatCannotBe } from "./date-that-cannot-be";
import { dropDownLost } from "./drop-down-lost";
import { duplicateRowId } from "./duplicate-row-id";
import { dutyWithoutOneAccountable } from "./duty-without-one-accountable";
import { effectCheckOverdue } from "./effect-check-overdue";
import { equipmentTestOverdue } from "./equipment-test-overdue";
import { errorValue } from "./error-value";
import { evidenceNotChecked } from "./evidence-not-checked";
import { evidenceWithoutLocation } from "./evidence-without-location";
import { extensionsNotApproved } from "./extensions-not-approved";
import { feedbackOverdue } from "./feedback-overdue";
import { figuresDiffer } from "./figures-differ";
import { findingWithoutRootCause } from "./finding-without-root-cause";
import { formulaNotCalculated } from "./formula-not-calculated";
import { formulaOverwritten } from "./formula-overwritten";
import { gapInScale } from "./gap-in-scale";
import { gapItemNotAssessed } from "./gap-item-not-assessed";
import { gapWithoutPlan } from "./gap-without-plan";
import { highRiskWithoutQualityMetric } from "./high-risk-without-quality-metric";
import { humanFactorsMissing } from "./human-factors-missing";
import { idOfUnusualForm } from "./id-of-unusual-form";
import { incidentClosedWithoutCause } from "./incident-closed-without-cause";
import { incidentNotNotifiedInTime } from "./incident-not-notified-in-time";
import { informationNotProtected } from "./information-not-protected";
import { inputNotSeenByGovernance } from "./input-not-seen-by-governance";
import { itemNotApplicable } from "./item-not-applicable";
import { leadAuditorNotTold } from "./lead-auditor-not-told";
import { levelDefinedTwice } from "./level-defined-twice";
import { majorFindingWithoutActions } from "./major-finding-without-actions";
import { mandatoryTrainingExpired } from "./mandatory-training-expired";
import { measureWithoutMetric } from "./measure-without-metric";
import { meetingMissedLateOrNotQuorate } from "./meeting-missed-late-or-not-quorate";
import { memberOutsideList } from "./member-outside-list";
import { metricChangedWithoutVersion } from "./metric-changed-without-version";
import { metricDataRetentionUndefined } from "./metric-data-retention-undefined";
import { metricFormMissing } from "./metric-form-missing";
import { metricNotDefined } from "./metric-not-defined";
import { metricWithoutReading } from "./metric-without-reading";
import { nameNotOnPeople } from "./name-not-on-people";
import { newAmWithoutCaaMeeting } from "./new-am-without-caa-meeting";
import { noApprovedSecurityPolicy } from "./no-approved-security-policy";
import { noAwarenessTraining } from "./no-awareness-training";
import { noChangeProcedure } from "./no-change-procedure";
import { noCommunicationPlan } from "./no-communication-plan";
import { noCultureAssessment } from "./no-culture-assessment";
import { noCulturePolicy } from "./no-culture-policy";
import { noDataCheck } from "./no-data-check";
import { noDeputy } from "./no-deputy";
import { noImplementationPlan } from "./no-implementation-plan";
import { noIncidentPlan } from "./no-incident-plan";
import { noIndependentCheck } from "./no-independent-check";
import { noLocalRisk } from "./no-local-risk";
import { noMeetingWithAm } from "./no-meeting-with-am";
import { noRecentExercise } from "./no-recent-exercise";
import { noRecentImprovement } from "./no-recent-improvement";
import { noRecentSelfReview } from "./no-recent-self-review";
import { noSecurityManager } from "./no-security-manager";
import { noSems } from "./no-sems";
import { noStaffReport } from "./no-staff-report";
import { noTermsOfReference } from "./no-terms-of-reference";
import { noUnregulatedRisk } from "./no-unregulated-risk";
import { notOneAccountableManager } from "./not-one-accountable-manager";
import { numberOutsideLimits } from "./number-outside-limits";
import { partUnreadable } from "./part-unreadable";
import { policyApprovedByFormerAm } from "./policy-approved-by-former-am";
import { policyNotAcknowledged } from "./policy-not-acknowledged";
import { policyReviewOverdue } from "./policy-review-overdue";
import { qaActivityOverdue } from "./qa-activity-overdue";
import { readingChangedAfterSubmission } from "./reading-changed-after-submission";
import { readingImpossible } from "./reading-impossible";
import { readingPeriodOverlaps } from "./reading-period-overlaps";
import { recordsHidden } from "./records-hidden";
import { referenceToNothing } from "./reference-to-nothing";
import { registerLost } from "./register-lost";
import { registerNotInWorkbook } from "./register-not-in-workbook";
import { registerNotStarted } from "./register-not-started";
import { registerTwice } from "./register-twice";
import { repeatFindingUnchanged } from "./repeat-finding-unchanged";
import { requiredCellEmpty } from "./required-cell-empty";
import { rescoredWithoutHistory } from "./rescored-without-history";
import { residualRiskNotAccepted } from "./residual-risk-not-accepted";
import { retentionIncomplete } from "./retention-incomplete";
import { riskAcceptanceLapsed } from "./risk-acceptance-lapsed";
import { riskIncomplete } from "./risk-incomplete";
import { riskMethodNotConfirmed } from "./risk-method-not-confirmed";
import { riskNotRescoredAfterFailedMetric } from "./risk-not-rescored-after-failed-metric";
import { riskRescoredWithoutReason } from "./risk-rescored-without-reason";
import { riskReviewOverdue } from "./risk-review-overdue";
import { riskScoresContradict } from "./risk-scores-contradict";
import { riskWithoutMeasure } from "./risk-without-measure";
import { roleWithoutCourse } from "./role-without-course";
import { rowWithoutId } from "./row-without-id";
import type { Rule } from "./rule";
import { schemaOutdated } from "./schema-outdated";
import { schemaTooNew } from "./schema-too-new";
import { settingEmpty } from "./setting-empty";
import { settingNotUsable } from "./setting-not-usable";
import { settingsUnreadable } from "./settings-unreadable";
import { sheetHidden } from "./sheet-hidden";
import { siteNotVisited } from "./site-not-visited";
import { smallSample } from "./small-sample";
import { spdLateUntold } from "./spd-late-untold";
import { spdMetricWithoutData } from "./spd-metric-without-data";
import { spdNotSeenByAm } from "./spd-not-seen-by-am";
import { spdNotSubmitted } from "./spd-not-submitted";
import { spdWindowOpens } from "./spd-window-opens";
import { supplierApprovalExpired } from "./supplier-approval-expired";
import { supplierCheckOverdue } from "./supplier-check-overdue";
import { supplierContractEnded } from "./supplier-contract-ended";
import { textForDate } from "./text-for-date";
import { textForNumber } from "./text-for-number";
import { toleranceAtHighestBand } from "./tolerance-at-highest-band";
import { tooLittleDataSincePhase1 } from "./too-little-data-since-phase-1";
import { trainingRenewalNotBooked } from "./training-renewal-not-booked";
import { triggerWithoutReview } from "./trigger-without-review";
import { vettingExpired } from "./vetting-expired";
import { wordOutsideList } from "./word-outside-list";
import { worseCellMilderBand } from "./worse-cell-milder-band";

/** Every rule of the check, in the order of their ids. */
export const allRules: readonly Rule[] = [
  requiredCellEmpty,
  errorValue,
  formulaNotCalculated,
  textForNumber,
  textForDate,
  wordOutsideList,
  memberOutsideList,
  numberOutsideLimits,
  referenceToNothing,
  nameNotOnPeople,
  duplicateRowId,
  rowWithoutId,
  idOfUnusualForm,
  dateThatCannotBe,
  notOneAccountableManager,
  amAppointmentWithoutEvidence,
  amNotBriefed,
  leadAuditorNotTold,
  amChangeNotInSpd,
  newAmWithoutCaaMeeting,
  noSecurityManager,
  noDeputy,
  noApprovedSecurityPolicy,
  policyApprovedByFormerAm,
  policyReviewOverdue,
  noCulturePolicy,
  policyNotAcknowledged,
  noCultureAssessment,
  gapItemNotAssessed,
  coreItemWithoutPlan,
  gapWithoutPlan,
  itemNotApplicable,
  coreItemWithoutEvidence,
  coreItemNotOperating,
  riskRescoredWithoutReason,
  riskMethodNotConfirmed,
  noLocalRisk,
  noUnregulatedRisk,
  riskIncomplete,
  residualRiskNotAccepted,
  riskAcceptanceLapsed,
  riskReviewOverdue,
  triggerWithoutReview,
  riskScoresContradict,
  measureWithoutMetric,
  riskWithoutMeasure,
  highRiskWithoutQualityMetric,
  riskNotRescoredAfterFailedMetric,
  dutyWithoutOneAccountable,
  noTermsOfReference,
  meetingMissedLateOrNotQuorate,
  inputNotSeenByGovernance,
  noMeetingWithAm,
  criticalSupplierWithoutClauses,
  supplierCheckOverdue,
  supplierApprovalExpired,
  supplierContractEnded,
  vettingExpired,
  equipmentTestOverdue,
  metricFormMissing,
  metricNotDefined,
  metricWithoutReading,
  readingImpossible,
  readingPeriodOverlaps,
  metricChangedWithoutVersion,
  smallSample,
  checksNotPlanned,
  qaActivityOverdue,
  noIndependentCheck,
  findingWithoutRootCause,
  majorFindingWithoutActions,
  actionOverdue,
  extensionsNotApproved,
  effectCheckOverdue,
  repeatFindingUnchanged,
  noStaffReport,
  feedbackOverdue,
  humanFactorsMissing,
  metricDataRetentionUndefined,
  retentionIncomplete,
  evidenceWithoutLocation,
  evidenceNotChecked,
  noDataCheck,
  informationNotProtected,
  noIncidentPlan,
  noRecentExercise,
  incidentNotNotifiedInTime,
  incidentClosedWithoutCause,
  noChangeProcedure,
  changeStartedUnassessed,
  changeReviewOverdue,
  noRecentSelfReview,
  noRecentImprovement,
  mandatoryTrainingExpired,
  trainingRenewalNotBooked,
  roleWithoutCourse,
  noAwarenessTraining,
  noCommunicationPlan,
  contactCheckOverdue,
  spdWindowOpens,
  spdNotSubmitted,
  spdLateUntold,
  spdMetricWithoutData,
  spdNotSeenByAm,
  readingChangedAfterSubmission,
  assessmentActionOverdue,
  siteNotVisited,
  tooLittleDataSincePhase1,
  noImplementationPlan,
  assessmentNotPrepared,
  bandNoScoreReaches,
  bandsOutOfOrder,
  gapInScale,
  levelDefinedTwice,
  rescoredWithoutHistory,
  bandWithoutAuthority,
  worseCellMilderBand,
  toleranceAtHighestBand,
  noSems,
  registerNotInWorkbook,
  registerLost,
  registerNotStarted,
  registerTwice,
  columnLost,
  formulaOverwritten,
  dropDownLost,
  recordsHidden,
  sheetHidden,
  cellsMerged,
  schemaOutdated,
  schemaTooNew,
  settingsUnreadable,
  settingNotUsable,
  settingEmpty,
  figuresDiffer,
  changedRuleWithoutEffect,
  partUnreadable,
];

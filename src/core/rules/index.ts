import type { Covered, Rule } from "./rule";
import { bandNoScoreReaches } from "./band-no-score-reaches";
import { bandWithoutAuthority } from "./band-without-authority";
import { bandsOutOfOrder } from "./bands-out-of-order";
import { changeReviewOverdue } from "./change-review-overdue";
import { changeStartedUnassessed } from "./change-started-unassessed";
import { contactCheckOverdue } from "./contact-check-overdue";
import { criticalSupplierWithoutClauses } from "./critical-supplier-without-clauses";
import { dateThatCannotBe } from "./date-that-cannot-be";
import { duplicateRowId } from "./duplicate-row-id";
import { equipmentTestOverdue } from "./equipment-test-overdue";
import { errorValue } from "./error-value";
import { formulaNotCalculated } from "./formula-not-calculated";
import { gapInScale } from "./gap-in-scale";
import { idOfUnusualForm } from "./id-of-unusual-form";
import { incidentClosedWithoutCause } from "./incident-closed-without-cause";
import { incidentNotNotifiedInTime } from "./incident-not-notified-in-time";
import { levelDefinedTwice } from "./level-defined-twice";
import { mandatoryTrainingExpired } from "./mandatory-training-expired";
import { measureWithoutMetric } from "./measure-without-metric";
import { memberOutsideList } from "./member-outside-list";
import { nameNotOnPeople } from "./name-not-on-people";
import { noAwarenessTraining } from "./no-awareness-training";
import { noChangeProcedure } from "./no-change-procedure";
import { noCommunicationPlan } from "./no-communication-plan";
import { noIncidentPlan } from "./no-incident-plan";
import { noRecentExercise } from "./no-recent-exercise";
import { noRecentImprovement } from "./no-recent-improvement";
import { noRecentSelfReview } from "./no-recent-self-review";
import { noSecurityManager } from "./no-security-manager";
import { numberOutsideLimits } from "./number-outside-limits";
import { referenceToNothing } from "./reference-to-nothing";
import { requiredCellEmpty } from "./required-cell-empty";
import { rescoredWithoutHistory } from "./rescored-without-history";
import { riskReviewOverdue } from "./risk-review-overdue";
import { roleWithoutCourse } from "./role-without-course";
import { rowWithoutId } from "./row-without-id";
import { supplierApprovalExpired } from "./supplier-approval-expired";
import { supplierCheckOverdue } from "./supplier-check-overdue";
import { supplierContractEnded } from "./supplier-contract-ended";
import { textForDate } from "./text-for-date";
import { textForNumber } from "./text-for-number";
import { toleranceAtHighestBand } from "./tolerance-at-highest-band";
import { trainingRenewalNotBooked } from "./training-renewal-not-booked";
import { vettingExpired } from "./vetting-expired";
import { wordOutsideList } from "./word-outside-list";
import { worseCellMilderBand } from "./worse-cell-milder-band";

/** Every rule of the check, in the order of their ids. */
export const allRules: readonly Rule[] = [
  requiredCellEmpty(covered),
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
  noSecurityManager,
  riskReviewOverdue,
  measureWithoutMetric,
  criticalSupplierWithoutClauses,
  supplierCheckOverdue,
  supplierApprovalExpired,
  supplierContractEnded,
  vettingExpired,
  equipmentTestOverdue,
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
  bandNoScoreReaches,
  bandsOutOfOrder,
  gapInScale,
  levelDefinedTwice,
  rescoredWithoutHistory,
  bandWithoutAuthority,
  worseCellMilderBand,
  toleranceAtHighestBand,
];

/** Columns whose empty cells a rule of their own reports. */
function covered(): readonly Covered[] {
  return allRules.flatMap(({ covers = [] }) => covers);
}

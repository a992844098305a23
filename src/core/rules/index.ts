import type { Rule } from "./rule";
import { contactCheckOverdue } from "./contact-check-overdue";
import { criticalSupplierWithoutClauses } from "./critical-supplier-without-clauses";
import { equipmentTestOverdue } from "./equipment-test-overdue";
import { mandatoryTrainingExpired } from "./mandatory-training-expired";
import { measureWithoutMetric } from "./measure-without-metric";
import { noAwarenessTraining } from "./no-awareness-training";
import { noCommunicationPlan } from "./no-communication-plan";
import { noSecurityManager } from "./no-security-manager";
import { riskReviewOverdue } from "./risk-review-overdue";
import { roleWithoutCourse } from "./role-without-course";
import { supplierApprovalExpired } from "./supplier-approval-expired";
import { supplierCheckOverdue } from "./supplier-check-overdue";
import { supplierContractEnded } from "./supplier-contract-ended";
import { trainingRenewalNotBooked } from "./training-renewal-not-booked";
import { vettingExpired } from "./vetting-expired";

/** Every rule of the check, in the order of their ids. */
export const allRules: readonly Rule[] = [
  noSecurityManager,
  riskReviewOverdue,
  measureWithoutMetric,
  criticalSupplierWithoutClauses,
  supplierCheckOverdue,
  supplierApprovalExpired,
  supplierContractEnded,
  vettingExpired,
  equipmentTestOverdue,
  mandatoryTrainingExpired,
  trainingRenewalNotBooked,
  roleWithoutCourse,
  noAwarenessTraining,
  noCommunicationPlan,
  contactCheckOverdue,
];

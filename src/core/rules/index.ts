import type { Rule } from "./rule";
import { criticalSupplierWithoutClauses } from "./critical-supplier-without-clauses";
import { equipmentTestOverdue } from "./equipment-test-overdue";
import { measureWithoutMetric } from "./measure-without-metric";
import { noSecurityManager } from "./no-security-manager";
import { riskReviewOverdue } from "./risk-review-overdue";
import { supplierApprovalExpired } from "./supplier-approval-expired";
import { supplierCheckOverdue } from "./supplier-check-overdue";
import { supplierContractEnded } from "./supplier-contract-ended";
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
];

import type { Rule } from "./rule";
import { measureWithoutMetric } from "./measure-without-metric";
import { noSecurityManager } from "./no-security-manager";
import { riskReviewOverdue } from "./risk-review-overdue";

/** Every rule of the check, in the order of their ids. */
export const allRules: readonly Rule[] = [noSecurityManager, riskReviewOverdue, measureWithoutMetric];

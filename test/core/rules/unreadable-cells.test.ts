import { assess } from "../../../src/core/assessment/assess";
import { changeStartedUnassessed } from "../../../src/core/rules/change-started-unassessed";
import { changeReviewOverdue } from "../../../src/core/rules/change-review-overdue";
import { equipmentTestOverdue } from "../../../src/core/rules/equipment-test-overdue";
import { incidentClosedWithoutCause } from "../../../src/core/rules/incident-closed-without-cause";
import { incidentNotNotifiedInTime } from "../../../src/core/rules/incident-not-notified-in-time";
import { supplierCheckOverdue } from "../../../src/core/rules/supplier-check-overdue";
import { vettingExpired } from "../../../src/core/rules/vetting-expired";
import { sampleWith } from "./sample-with";

/** Each of these cells is needed; what stands in them is reported by the rules on columns. */
test.each([
  [supplierCheckOverdue, "suppliers", "SUP-001", "nextCheckDue"],
  [vettingExpired, "people", "PER-009", "vettingValidTo"],
  [equipmentTestOverdue, "equipment", "EQP-004", "lastTestOn"],
  [incidentNotNotifiedInTime, "incidents", "INC-007", "hoursToNotify"],
  [incidentNotNotifiedInTime, "incidents", "INC-007", "notifyLimitHours"],
  [incidentClosedWithoutCause, "incidents", "INC-007", "rootCause"],
  [incidentClosedWithoutCause, "incidents", "INC-007", "risks"],
  [changeStartedUnassessed, "changes", "CHG-006", "assessedOn"],
  [changeReviewOverdue, "changes", "CHG-006", "reviewedOn"],
] as const)("%# a cell that cannot be read is not called empty or late", (rule, register, record, column) => {
  const empty = sampleWith({ edit: { [register]: { [record]: { [column]: null } } } });
  const broken = sampleWith({ raw: { [register]: { [record]: { [column]: { error: "#N/A" } } } } });
  expect(assess(empty, "2B", [rule]).findings.map(({ row }) => row)).toEqual([record]);
  expect(assess(broken, "2B", [rule]).findings).toEqual([]);
});

import { isoOfSerial } from "../workbook/serial-day";
import { policies } from "../workbook/sheets/policies";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";

export const policyReviewOverdue = defineRule({
  id: "R-11",
  title: "Review of a policy overdue, or without a day",
  action: "Review the policy, then enter Reviewed on and the new Review due.",
  why: "A policy that nobody looks at again no longer says what the entity does.",
  source: "our suggestion",
  chapter: 1,
  severity: { GAP: "explain" },
  reads: [policies],
  limit: { words: "days after Review due before it counts as overdue", value: 0, looser: "higher" },
  example: {
    passes: { rows: [rows(policies, [{ policyId: "POL-001", status: "CURRENT", reviewDue: on("2026-10-15") }])] },
    fails: { rows: [rows(policies, [{ policyId: "POL-001", status: "CURRENT", reviewDue: on("2026-10-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(policies).filter(({ status }) => status === "CURRENT"),
      (policy) => {
        const at = atCell(policies, policy, "reviewDue");
        const { policyId, reviewDue } = policy;
        if (isBlank(policies, policy, "reviewDue", book)) {
          return {
            at,
            message: `${policyId ?? "A policy"} is current, and Review due is empty.`,
            action: "Enter the day on which it will be looked at again.",
          };
        }
        if (reviewDue === undefined || reviewDue + limit >= book.asOf) return undefined;
        return { at, message: `The review of ${policyId ?? "a policy"} was due on ${isoOfSerial(reviewDue)}.` };
      },
    ),
});

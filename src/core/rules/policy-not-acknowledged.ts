import { policies } from "../workbook/sheets/policies";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, rows } from "./rule";

const policy = { policyId: "POL-001", status: "CURRENT", ackTarget: 20 } as const;

export const policyNotAcknowledged = defineRule({
  id: "R-13",
  title: "Policy acknowledged by too few",
  action: "Ask those who are missing, then enter the new number in Acknowledged.",
  why: "A policy that did not reach people cannot guide what they do.",
  source: "our suggestion",
  chapter: 1,
  severity: { "2": "explain" },
  reads: [policies],
  limit: { words: "per cent of those who have to acknowledge it", value: 90, looser: "lower" },
  example: {
    passes: { rows: [rows(policies, [{ ...policy, ackCount: 18 }])] },
    fails: { rows: [rows(policies, [{ ...policy, ackCount: 17 }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(policies).filter(({ status, ackTarget = 0 }) => status === "CURRENT" && ackTarget > 0),
      (record) => {
        const { policyId = "a policy", ackTarget = 0, ackCount } = record;
        const at = atCell(policies, record, "ackCount");
        if (isBlank(policies, record, "ackCount", book)) {
          return {
            at,
            message: `${ackTarget} people have to acknowledge ${policyId}, and Acknowledged is empty.`,
            action: "Count who has signed, and enter the number in Acknowledged.",
          };
        }
        return ackCount !== undefined && ackCount * 100 < limit * ackTarget
          ? { at, message: `${ackCount} of ${ackTarget} people have acknowledged ${policyId}, which is under ${limit} %.` }
          : undefined;
      },
    ),
});

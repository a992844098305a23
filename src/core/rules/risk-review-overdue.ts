import { isoOfSerial } from "../workbook/serial-day";
import { risks } from "../workbook/sheets/risks";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

export const riskReviewOverdue = defineRule({
  id: "R-28",
  title: "Review of a risk overdue",
  action: "Review the risk, then enter Last review and the new Next review.",
  why: "A risk that nobody looks at again is described as it was, not as it is.",
  source: { document: "CAP 1273", place: "chapter 2 (heading)" },
  chapter: 2,
  severity: { GAP: "explain" },
  reads: [risks],
  limit: { words: "days after Next review before it counts as overdue", value: 0, looser: "higher" },
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", nextReview: on("2026-10-15") }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", nextReview: on("2026-10-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(risks).filter((risk) => risk.status !== "CLOSED" && risk.nextReview !== undefined),
      (risk) =>
        (risk.nextReview ?? 0) + limit < book.asOf
          ? {
              at: atCell(risks, risk, "nextReview"),
              message: `The review of ${risk.riskId ?? "a risk"} was due on ${isoOfSerial(risk.nextReview ?? 0)}.`,
            }
          : undefined,
    ),
});

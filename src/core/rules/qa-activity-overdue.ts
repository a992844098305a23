import { isoOfSerial } from "../workbook/serial-day";
import { qaPlan } from "../workbook/sheets/qa-plan";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

const CHECK = { activityId: "QAP-087", kind: "OBSERVATION", area: "Acceptance of cargo" } as const;

export const qaActivityOverdue = defineRule({
  id: "R-54",
  title: "Check of the QA plan overdue",
  action: "Carry out the check and enter Done on, or set Outcome to Cancelled.",
  why: "A plan that is not kept shows nothing about how security works.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "2": "explain" },
  reads: [qaPlan],
  limit: { words: "days after Due on before a check counts as overdue", value: 30, looser: "higher" },
  example: {
    passes: { rows: [rows(qaPlan, [{ ...CHECK, dueOn: on("2026-09-15") }])] },
    fails: { rows: [rows(qaPlan, [{ ...CHECK, dueOn: on("2026-09-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(qaPlan).filter(({ outcome }) => outcome !== "CANCELLED"),
      (activity) => {
        const { activityId = "A check", dueOn } = activity;
        if (dueOn === undefined || dueOn + limit >= book.asOf || book.nothing(qaPlan, activity, "doneOn") !== "empty") return undefined;
        return { at: atCell(qaPlan, activity, "doneOn"), message: `${activityId} was due on ${isoOfSerial(dueOn)}, and Done on is empty.` };
      },
    ),
});

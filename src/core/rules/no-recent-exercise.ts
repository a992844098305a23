import { EXERCISES } from "../metrics/qa-activities";
import { qaPlan } from "../workbook/sheets/qa-plan";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

/** Trying the call list is no exercise. */
export const noRecentExercise = defineRule({
  id: "R-72",
  title: "No recent exercise",
  action: "Hold one (a table-top will do) and enter it here with Done on.",
  why: "Only an exercise or a real incident shows whether the plan works.",
  source: "our suggestion",
  chapter: 6,
  severity: { "2": "explain" },
  reads: [qaPlan],
  limit: { words: "months within which an exercise is expected", value: 12, looser: "higher" },
  example: {
    passes: { rows: [rows(qaPlan, [{ activityId: "QAP-001", kind: "TABLE_TOP", doneOn: on("2025-10-15") }])] },
    fails: { rows: [rows(qaPlan, [{ activityId: "QAP-001", kind: "TABLE_TOP", doneOn: on("2025-10-14") }])] },
  },
  check: (book, { limit }) =>
    book.records(qaPlan).some(({ kind, doneOn }) => EXERCISES.only.some((other) => other === kind) && isWithinMonths(doneOn, limit, book.asOf))
      ? []
      : [{ at: atHeading(qaPlan, "kind"), message: `No table-top or live exercise was done in the last ${limit} months.` }],
});

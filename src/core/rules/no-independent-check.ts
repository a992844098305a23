import { qaPlan } from "../workbook/sheets/qa-plan";
import { atHeading } from "./fault";
import { ownChecks } from "./own-checks";
import { defineRule, NO_DATA, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

const CHECK = { activityId: "QAP-001", kind: "AUDIT", area: "Release of cargo", doneOn: on("2026-06-11") } as const;

export const noIndependentCheck = defineRule({
  id: "R-55",
  title: "No independent check",
  action: "Let somebody from outside the area check it, and set Independent to Yes.",
  why: "Whoever answers for an area easily overlooks what is wrong in it.",
  source: "our suggestion",
  chapter: 5,
  severity: { "2": "advice" },
  reads: [qaPlan],
  limit: { words: "months within which one check must be independent", value: 12, looser: "higher" },
  example: {
    passes: { rows: [rows(qaPlan, [{ ...CHECK, independent: "YES" }])] },
    fails: { rows: [rows(qaPlan, [{ ...CHECK, independent: "NO" }])] },
  },
  check: (book, { limit }) => {
    const done = ownChecks(book).filter(({ doneOn }) => isWithinMonths(doneOn, limit, book.asOf));
    if (done.length === 0) return NO_DATA;
    const isNotIndependent = done.every((activity) => activity.independent === "NO" || book.nothing(qaPlan, activity, "independent") === "empty");
    if (!isNotIndependent) return [];
    return [{ at: atHeading(qaPlan, "independent"), message: `No check of the last ${limit} months is marked as independent.` }];
  },
});

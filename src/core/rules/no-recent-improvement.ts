import { improvement } from "../workbook/sheets/improvement";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

export const noRecentImprovement = defineRule({
  id: "R-79",
  title: "No recent improvement",
  action: "Enter what was proposed or done better since; small things count.",
  why: "Ideas that are written down get an answer, and show that the SeMS lives.",
  source: { document: "CAP 1273", place: "chapter 8" },
  chapter: 8,
  severity: { "2": "advice" },
  reads: [improvement],
  limit: { words: "months within which an entry is expected", value: 12, looser: "higher" },
  example: {
    passes: { rows: [rows(improvement, [{ ideaId: "IMP-001", date: on("2025-10-15") }])] },
    fails: { rows: [rows(improvement, [{ ideaId: "IMP-001", date: on("2025-10-14") }])] },
  },
  check: (book, { limit }) =>
    book.records(improvement).some(({ date }) => isWithinMonths(date, limit, book.asOf))
      ? []
      : [{ at: atHeading(improvement, "date"), message: `No idea or improvement is dated in the last ${limit} months.` }],
});

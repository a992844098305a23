import { risks } from "../workbook/sheets/risks";
import { forEachIssue, inWords } from "./found-column";
import { defineRule, on, rows } from "./rule";

export const textForDate = defineRule({
  id: "C-05",
  title: "Text where a date belongs",
  action: "If its format is Text, set it to General; then type a date like 2026-10-31.",
  why: "A date that is a text counts for nothing: nothing falls due by it.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", nextReview: on("2026-12-01") }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001" }])], raw: { risks: { "RSK-001": { nextReview: "1/12/2026" } } } },
  },
  check: (book) =>
    forEachIssue(
      book,
      "wrongType",
      ({ kind }) => kind === "date",
      (_found, raw, cell) => ({ message: `${cell} is ${inWords(raw)}, not a date.` }),
    ),
});

import { risks } from "../workbook/sheets/risks";
import { forEachIssue, inWords } from "./found-column";
import { isNumberColumn } from "./number-outside-limits";
import { defineRule, rows } from "./rule";

export const textForNumber = defineRule({
  id: "C-04",
  title: "Text where a number belongs",
  action: "If the cell has the format Text, set it to General; then type the number.",
  why: "A text counts for nothing, even one that looks like a number.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", threat: 3 }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001" }])], raw: { risks: { "RSK-001": { threat: "3" } } } },
  },
  check: (book) => forEachIssue(book, "wrongType", isNumberColumn, (_found, raw, cell) => ({ message: `${cell} is ${inWords(raw)}, not a number.` })),
});

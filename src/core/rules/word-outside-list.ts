import { risks } from "../workbook/sheets/risks";
import { forEachIssue, shortened } from "./found-column";
import { defineRule, rows } from "./rule";

export const wordOutsideList = defineRule({
  id: "C-06",
  title: "Word outside its drop-down list",
  action: "Choose a word from the drop-down list of the cell.",
  why: "Counts and checks know only the words of the list.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN" }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001" }])], raw: { risks: { "RSK-001": { status: "Opened" } } } },
  },
  check: (book) =>
    forEachIssue(
      book,
      "notInList",
      ({ kind }) => kind === "choice",
      (_found, raw, cell) => ({ message: `${cell} is “${shortened(String(raw))}”, which is not in its list.` }),
    ),
});

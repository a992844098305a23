import type { CellValue } from "../workbook/cell";
import { risks } from "../workbook/sheets/risks";
import { partsOf, type SnapshotBook } from "../workbook/snapshot-book";
import { firstOf, forEachIssue, type InputColumn } from "./found-column";
import { defineRule, rows } from "./rule";

export const memberOutsideList = defineRule({
  id: "C-07",
  title: "Cell with several choices that holds a word outside its list",
  action: "Use the words of the list on Lists, with a semicolon between two of them.",
  why: "If one word is not in the list, nothing in the cell is counted.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", humanFactors: ["FATIGUE"] }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001" }])], raw: { risks: { "RSK-001": { humanFactors: "Fatigue; Tired" } } } },
  },
  check: (book) =>
    forEachIssue(
      book,
      "notInList",
      ({ kind }) => kind === "choices",
      (found, raw, cell) => ({ message: `${cell} holds words outside its list: ${firstOf(membersOutside(found, raw, book))}.` }),
    ),
});

function membersOutside({ column }: InputColumn, raw: CellValue, book: SnapshotBook): readonly string[] {
  const known = new Set(book.labels(column.list?.id ?? "").map((label) => label.toLowerCase()));
  return partsOf(String(raw)).filter((part) => !known.has(part.toLowerCase()));
}

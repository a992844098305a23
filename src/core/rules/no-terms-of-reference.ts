import { evidence } from "../workbook/sheets/evidence";
import { hasEvidenceOfKind } from "./evidence-of-kind";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

export const noTermsOfReference = defineRule({
  id: "R-36",
  title: "No terms of reference of the governance forum",
  action: "Write down purpose, members, quorum and frequency; add it to Evidence.",
  why: "Governance works when it is written down who meets, how often and to decide what.",
  source: { document: "CAP 1273", place: "chapter 3" },
  chapter: 3,
  severity: { "1": "blocks" },
  reads: [evidence],
  example: {
    passes: { rows: [rows(evidence, [{ evidenceId: "EVD-011", kind: "TERMS_OF_REFERENCE", date: on("2026-06-23") }])] },
    fails: { rows: [rows(evidence, [{ evidenceId: "EVD-012", kind: "PROCEDURE", date: on("2024-05-14") }])] },
  },
  check: (book) =>
    hasEvidenceOfKind("TERMS_OF_REFERENCE", book)
      ? []
      : [{ at: atHeading(evidence, "kind"), message: `Nothing on Evidence is of the kind ${book.label("evidenceKind", "TERMS_OF_REFERENCE")}.` }],
});

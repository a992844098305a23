import { evidence } from "../workbook/sheets/evidence";
import { hasEvidenceOfKind } from "./evidence-of-kind";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

export const noChangeProcedure = defineRule({
  id: "R-75",
  title: "No change procedure",
  action: "Write one (one page will do) and add it with Kind: Change procedure.",
  why: "Changes are assessed for security only if somebody knows when and how.",
  source: { document: "CAP 1273", place: "chapter 7" },
  chapter: 7,
  severity: { "1": "blocks" },
  reads: [evidence],
  example: {
    passes: { rows: [rows(evidence, [{ evidenceId: "EVD-020", kind: "CHANGE_PROCEDURE", date: on("2026-10-15") }])] },
    fails: { rows: [rows(evidence, [{ evidenceId: "EVD-020", kind: "CHANGE_PROCEDURE", date: on("2026-10-16") }])] },
  },
  check: (book) =>
    hasEvidenceOfKind("CHANGE_PROCEDURE", book)
      ? []
      : [{ at: atHeading(evidence, "kind"), message: "Evidence lists no change procedure that is in force." }],
});

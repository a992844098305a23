import { evidence } from "../workbook/sheets/evidence";
import { hasEvidenceOfKind } from "./evidence-of-kind";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

export const noCommunicationPlan = defineRule({
  id: "R-84",
  title: "No communication plan",
  action: "Write down who tells what to whom and how, and add it to Evidence.",
  why: "The plan is one of the documents that the CAA expects to see.",
  source: { document: "CAA SeMS FAQ", place: "documents for the assessment" },
  chapter: 10,
  severity: { "1": "blocks" },
  reads: [evidence],
  example: {
    passes: { rows: [rows(evidence, [{ evidenceId: "EVD-019", kind: "COMMUNICATION_PLAN", date: on("2026-03-31") }])] },
    fails: { rows: [rows(evidence, [{ evidenceId: "EVD-017", kind: "INCIDENT_PLAN", date: on("2026-05-19") }])] },
  },
  check: (book) =>
    hasEvidenceOfKind("COMMUNICATION_PLAN", book)
      ? []
      : [{ at: atHeading(evidence, "kind"), message: `Nothing on Evidence is of the kind ${book.label("evidenceKind", "COMMUNICATION_PLAN")}.` }],
});

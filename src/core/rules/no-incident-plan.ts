import { evidence } from "../workbook/sheets/evidence";
import { hasEvidenceOfKind } from "./evidence-of-kind";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

export const noIncidentPlan = defineRule({
  id: "R-71",
  title: "No incident response plan",
  action: "Write one (action cards will do) and add it with Kind: Incident response plan.",
  why: "In an incident there is no time to find out who does what and whom to call.",
  source: { document: "CAP 1273", place: "chapter 6" },
  chapter: 6,
  severity: { "1": "blocks" },
  reads: [evidence],
  example: {
    passes: { rows: [rows(evidence, [{ evidenceId: "EVD-017", kind: "INCIDENT_PLAN", date: on("2026-10-15") }])] },
    fails: { rows: [rows(evidence, [{ evidenceId: "EVD-017", kind: "INCIDENT_PLAN", date: on("2026-10-16") }])] },
  },
  check: (book) =>
    hasEvidenceOfKind("INCIDENT_PLAN", book)
      ? []
      : [{ at: atHeading(evidence, "kind"), message: "Evidence lists no incident response plan that is in force." }],
});

import { evidence } from "../workbook/sheets/evidence";
import { risks } from "../workbook/sheets/risks";
import { hasEvidenceOfKind } from "./evidence-of-kind";
import { atHeading } from "./fault";
import { isUnreadable } from "./is-unreadable";
import { openRisks } from "./open-risks";
import { defineRule, on, rows } from "./rule";

export const noUnregulatedRisk = defineRule({
  id: "R-24",
  title: "No unregulated risk in the register",
  action: "Add a risk that no regulation covers, or a dated Risk statement to Evidence.",
  why: "An entity is expected to look beyond what the regulations already cover.",
  source: { document: "CAA SeMS FAQ", place: "unregulated risks" },
  chapter: 2,
  severity: { "1": "explain" },
  reads: [risks],
  example: {
    passes: {
      rows: [
        rows(risks, [{ riskId: "RSK-001", status: "OPEN", regulated: "REGULATED" }]),
        rows(evidence, [{ evidenceId: "EVD-001", kind: "RISK_STATEMENT", date: on("2026-09-01") }]),
      ],
    },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", regulated: "REGULATED" }])] },
  },
  check: (book) => {
    const isFound = openRisks(book).some((risk) => risk.regulated === "UNREGULATED" || isUnreadable(risks, risk, "regulated", book));
    if (isFound || hasEvidenceOfKind("RISK_STATEMENT", book)) return [];
    return [{ at: atHeading(risks, "regulated"), message: "No open risk is Unregulated, and no dated statement says that there is none." }];
  },
});

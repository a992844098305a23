import { evidence } from "../workbook/sheets/evidence";
import { risks } from "../workbook/sheets/risks";
import { hasEvidenceOfKind } from "./evidence-of-kind";
import { atHeading } from "./fault";
import { isUnreadable } from "./is-unreadable";
import { openRisks } from "./open-risks";
import { defineRule, on, rows } from "./rule";

export const noLocalRisk = defineRule({
  id: "R-23",
  title: "No local risk in the register",
  action: "Add a risk with Threat origin Local, or a dated Risk statement to Evidence.",
  why: "Government tells of national threats; only the entity can see what is particular to its site.",
  source: { document: "CAP 1273", place: "chapter 2" },
  chapter: 2,
  severity: { "1": "blocks" },
  reads: [risks],
  example: {
    passes: {
      rows: [
        rows(risks, [{ riskId: "RSK-001", status: "OPEN", threatOrigin: "GOVERNMENT_ADVISED" }]),
        rows(evidence, [{ evidenceId: "EVD-001", kind: "RISK_STATEMENT", date: on("2026-09-01") }]),
      ],
    },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", threatOrigin: "GOVERNMENT_ADVISED" }])] },
  },
  check: (book) => {
    const isFound = openRisks(book).some((risk) => risk.threatOrigin === "LOCAL" || isUnreadable(risks, risk, "threatOrigin", book));
    if (isFound || hasEvidenceOfKind("RISK_STATEMENT", book)) return [];
    return [{ at: atHeading(risks, "threatOrigin"), message: "No open risk has the threat origin Local, and no statement says why." }];
  },
});

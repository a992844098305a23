import { findings } from "../workbook/sheets/findings";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { having } from "./having";
import { defineRule, rows } from "./rule";

const FINDING = { findingId: "FND-009", humanPerformance: "YES" } as const;

export const humanFactorsMissing = defineRule({
  id: "R-64",
  title: "Human performance without a human factor",
  action: "Choose the Human factors that made the slip likely.",
  why: "It is the conditions that can be changed: ask why, not who.",
  source: { document: "CAA SeMS Strategy 2025-2030", place: "human factors" },
  chapter: 5,
  severity: { "2": "explain" },
  reads: [findings],
  covers: [{ register: findings.id, columns: ["humanFactors"] }],
  example: {
    passes: { rows: [rows(findings, [{ ...FINDING, humanFactors: ["FATIGUE"] }])] },
    fails: { rows: [rows(findings, [FINDING])] },
  },
  check: (book) =>
    forEach(
      having(book.records(findings), "findingId").filter(({ humanPerformance }) => humanPerformance === "YES"),
      (finding) =>
        book.nothing(findings, finding, "humanFactors") === "empty"
          ? {
              at: atCell(findings, finding, "humanFactors"),
              message: `${finding.findingId} involves human performance, and names no human factor.`,
            }
          : undefined,
    ),
});

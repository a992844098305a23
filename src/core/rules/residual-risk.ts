import { riskScore } from "../statistics/risk-score";
import type { Book } from "../workbook/define-sheet";
import { bandOf, bandRank, type RiskBand } from "../workbook/sheets/risk-scoring";
import type { RiskRecord } from "./open-risks";

/** Method B reads its matrix; method A multiplies. */
export function usesMethodB(book: Book): boolean {
  return book.setting("riskMethod") === "B";
}

/** Band of what is left with the measures of today, by the method of the workbook; empty while a score is missing. */
export function residualBand(risk: RiskRecord, book: Book): RiskBand | "" {
  return bandOf(
    {
      threat: risk.residualThreat,
      consequence: risk.residualConsequence,
      vulnerability: risk.residualVulnerability,
      likelihoodB: risk.residualLikelihoodB,
      severityB: risk.severityB,
    },
    book,
  );
}

/** T × C × V of what is left; undefined in method B, which has no product. */
export function residualScore(risk: RiskRecord, book: Book): number | undefined {
  return usesMethodB(book) ? undefined : riskScore(risk.residualThreat, risk.residualConsequence, risk.residualVulnerability);
}

/** Whether the Accountable Manager has to accept what is left. A risk that is not scored yet is a finding of its own. */
export function isAboveTolerance(risk: RiskRecord, book: Book): boolean {
  return bandRank(residualBand(risk, book)) > bandRank(String(book.setting("riskTolerance")));
}

/** Column of what is scored anew when a measure changes. */
export function residualColumn(book: Book): "residualVulnerability" | "residualLikelihoodB" {
  return usesMethodB(book) ? "residualLikelihoodB" : "residualVulnerability";
}

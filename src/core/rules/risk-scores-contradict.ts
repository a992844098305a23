import { riskScore } from "../statistics/risk-score";
import { risks } from "../workbook/sheets/risks";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { openRisks, riskSubject, type RiskRecord } from "./open-risks";
import { usesMethodB } from "./residual-risk";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { defineRule, rows } from "./rule";

/** What is compared: T × C × V, or in method B the likelihood, as the severity of a row is one and the same. */
interface Levels {
  readonly inherent: number | undefined;
  readonly residual: number | undefined;
  readonly target: number | undefined;
}

const SCORED = {
  riskId: "RSK-001",
  status: "OPEN",
  threat: 3,
  consequence: 4,
  vulnerability: 3,
  residualThreat: 3,
  residualConsequence: 4,
} as const;

export const riskScoresContradict = defineRule({
  id: "R-30",
  title: "Residual above inherent risk, or target above residual",
  action: "Score it again: measures cannot leave more risk than there was before.",
  why: "Scores that contradict each other make every band and every ranking built on them untrue.",
  source: "our suggestion",
  chapter: 2,
  severity: { GAP: "blocks" },
  reads: [risks],
  example: {
    passes: { rows: [rows(risks, [{ ...SCORED, residualVulnerability: 3, targetVulnerability: 2 }])] },
    fails: { rows: [rows(risks, [{ ...SCORED, residualVulnerability: 4, targetVulnerability: 2 }])] },
  },
  check: (book) => {
    const inMethodB = usesMethodB(book);
    const levelsOf = inMethodB ? likelihoodsOf : scoresOf;
    const [word, residualKey, targetKey] = inMethodB
      ? (["likelihood", "residualLikelihoodB", "targetLikelihoodB"] as const)
      : (["score", "residualVulnerability", "targetVulnerability"] as const);
    return forEach(
      openRisks(book).filter((risk) => isComparable(levelsOf(risk))),
      (risk): readonly Fault[] => {
        const { inherent, residual, target } = levelsOf(risk);
        const name = riskSubject(risk);
        return [
          ...faultIf(residual, inherent, (high, low) => ({
            at: atCell(risks, risk, residualKey),
            message: `${name}: residual ${word} ${high} is above inherent ${word} ${low}.`,
          })),
          ...faultIf(target, residual, (high, low) => ({
            at: atCell(risks, risk, targetKey),
            message: `${name}: target ${word} ${high} is above residual ${word} ${low}.`,
            action: "Score it again: planned work cannot leave more risk than there is today.",
          })),
        ];
      },
    );
  },
});

/** Whether more is left of a risk than there was before its measures: one of the two scores is wrong then, and nothing can be decided by it. */
export function isResidualAboveInherent(risk: RiskRecord, book: SnapshotBook): boolean {
  const { inherent, residual } = usesMethodB(book) ? likelihoodsOf(risk) : scoresOf(risk);
  return residual !== undefined && inherent !== undefined && residual > inherent;
}

function scoresOf(risk: RiskRecord): Levels {
  return {
    inherent: riskScore(risk.threat, risk.consequence, risk.vulnerability),
    residual: riskScore(risk.residualThreat, risk.residualConsequence, risk.residualVulnerability),
    target: riskScore(risk.residualThreat, risk.residualConsequence, risk.targetVulnerability),
  };
}

function likelihoodsOf({ likelihoodB, residualLikelihoodB, targetLikelihoodB }: RiskRecord): Levels {
  return { inherent: likelihoodB, residual: residualLikelihoodB, target: targetLikelihoodB };
}

function isComparable({ inherent, residual, target }: Levels): boolean {
  return residual !== undefined && (inherent !== undefined || target !== undefined);
}

function faultIf(after: number | undefined, before: number | undefined, fault: (high: number, low: number) => Fault): readonly Fault[] {
  const [high, low] = [after ?? -Infinity, before ?? Infinity];
  return high > low ? [fault(high, low)] : [];
}

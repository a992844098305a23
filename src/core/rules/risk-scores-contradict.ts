import { riskScore } from "../statistics/risk-score";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { openRisks, riskSubject, type RiskRecord } from "./open-risks";
import { usesMethodB } from "./residual-risk";
import type { Levels } from "./risk-levels";
import { defineRule, rows } from "./rule";

/** What is compared: T × C × V, or in method B the likelihood, as the severity of a row is one and the same. */
interface Compared {
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
    const [word, residualKey, targetKey] = usesMethodB(book)
      ? (["likelihood", "residualLikelihoodB", "targetLikelihoodB"] as const)
      : (["score", "residualVulnerability", "targetVulnerability"] as const);
    const faultOf = ({ kind, above, below }: Contradiction, risk: RiskRecord): Fault =>
      kind === "residualAboveInherent"
        ? { at: atCell(risks, risk, residualKey), message: `${riskSubject(risk)}: residual ${word} ${above} is above inherent ${word} ${below}.` }
        : {
            at: atCell(risks, risk, targetKey),
            message: `${riskSubject(risk)}: target ${word} ${above} is above residual ${word} ${below}.`,
            action: "Score it again: planned work cannot leave more risk than there is today.",
          };
    return forEach(
      openRisks(book).filter((risk) => isComparable(comparedLevels(risk, book))),
      (risk): readonly Fault[] => contradictions(risk, book).map((found) => faultOf(found, risk)),
    );
  },
});

export interface Contradiction {
  readonly kind: "residualAboveInherent" | "targetAboveResidual";
  readonly above: number;
  readonly below: number;
}

/** Measures cannot leave more risk than there was before, nor planned work more than there is today: one of the two scores is wrong then, and nothing can be decided by it. */
export function contradictions(levels: Levels, book: SnapshotBook): readonly Contradiction[] {
  const { inherent, residual, target } = comparedLevels(levels, book);
  return [...contradiction("residualAboveInherent", residual, inherent), ...contradiction("targetAboveResidual", target, residual)];
}

function contradiction(kind: Contradiction["kind"], after: number | undefined, before: number | undefined): readonly Contradiction[] {
  const [above, below] = [after ?? -Infinity, before ?? Infinity];
  return above > below ? [{ kind, above, below }] : [];
}

function comparedLevels(levels: Levels, book: SnapshotBook): Compared {
  return usesMethodB(book) ? likelihoodsOf(levels) : scoresOf(levels);
}

function scoresOf(risk: Levels): Compared {
  return {
    inherent: riskScore(risk.threat, risk.consequence, risk.vulnerability),
    residual: riskScore(risk.residualThreat, risk.residualConsequence, risk.residualVulnerability),
    target: riskScore(risk.residualThreat, risk.residualConsequence, risk.targetVulnerability),
  };
}

function likelihoodsOf({ likelihoodB, residualLikelihoodB, targetLikelihoodB }: Levels): Compared {
  return { inherent: likelihoodB, residual: residualLikelihoodB, target: targetLikelihoodB };
}

function isComparable({ inherent, residual, target }: Compared): boolean {
  return residual !== undefined && (inherent !== undefined || target !== undefined);
}

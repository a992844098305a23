import { risks } from "../workbook/sheets/risks";
import { emptyCells } from "./empty-cells";
import { forEach } from "./for-each";
import { riskName, type RiskRecord } from "./open-risks";
import { usesMethodB } from "./residual-risk";
import { defineRule, rows } from "./rule";

const WORDS = ["scenario", "rationale", "owner"] as const;
const SCORES_A = ["threat", "consequence", "vulnerability", "residualThreat", "residualConsequence", "residualVulnerability"] as const;
const SCORES_B = ["likelihoodB", "residualLikelihoodB", "severityB"] as const;

const WHOLE = {
  riskId: "RSK-001",
  status: "OPEN",
  scenario: "Somebody poses as a driver",
  threat: 3,
  consequence: 3,
  vulnerability: 4,
  residualThreat: 3,
  residualConsequence: 3,
  residualVulnerability: 2,
  owner: "Grace Oduya",
} as const;

/** The scores of the method that is not in use may stay empty. */
export const riskIncomplete = defineRule({
  id: "R-25",
  title: "Risk not described or not scored in full",
  action: "Fill it in: without it nobody can judge the risk.",
  why: "A risk is only managed once it is clear what it is, how large it is, why, and who answers for it.",
  source: { document: "CAP 1273", place: "chapter 2" },
  chapter: 2,
  severity: { "1": "explain" },
  reads: [risks],
  covers: [{ register: risks.id, columns: [...WORDS, ...SCORES_A] }],
  example: {
    passes: { rows: [rows(risks, [{ ...WHOLE, rationale: "Two cases in the county in 2025" }])] },
    fails: { rows: [rows(risks, [WHOLE])] },
  },
  check: (book) => {
    const inMethodB = usesMethodB(book);
    return forEach(book.records(risks), (risk) => emptyCells(risks, risk, keysOf(risk, inMethodB), riskName(risk), book));
  },
});

type Key = (typeof WORDS | typeof SCORES_A | typeof SCORES_B)[number];

/** What is closed stays as history that can be followed; nobody scores it again because the method has changed. */
function keysOf({ status }: RiskRecord, inMethodB: boolean): readonly Key[] {
  if (!inMethodB) return [...WORDS, ...SCORES_A];
  return status === "CLOSED" ? WORDS : [...WORDS, ...SCORES_B];
}

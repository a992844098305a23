import { scoreOf } from "../workbook/sheets/risk-scoring";
import { risks } from "../workbook/sheets/risks";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, rows } from "./rule";

/**
 * What the columns can tell of a change is the score that was accepted, beside the score of today: where they differ, History has to say why. A risk that was never
 * accepted leaves no trace of its earlier score. Method B has no score.
 */
export const rescoredWithoutHistory = defineRule({
  id: "X-05",
  title: "Risk scored again without a recorded reason",
  action: "Add the earlier score, the date and the reason to History.",
  why: "An assessor has to see what made the score change, not only that it did.",
  source: "our suggestion",
  chapter: 2,
  severity: { "1": "explain" },
  reads: [risks],
  example: {
    passes: {
      rows: [
        rows(risks, [
          {
            riskId: "RSK-001",
            residualThreat: 3,
            residualConsequence: 4,
            residualVulnerability: 2,
            scoreAtAcceptance: 36,
            history: "36 until June: fence",
          },
        ]),
      ],
    },
    fails: {
      rows: [rows(risks, [{ riskId: "RSK-001", residualThreat: 3, residualConsequence: 4, residualVulnerability: 2, scoreAtAcceptance: 36 }])],
    },
  },
  check: (book) => {
    const scored = book.records(risks).flatMap((risk) => {
      const inputs = { threat: risk.residualThreat, consequence: risk.residualConsequence, vulnerability: risk.residualVulnerability };
      const score = scoreOf({ ...inputs, likelihoodB: undefined, severityB: undefined }, book);
      return risk.status === "CLOSED" || risk.scoreAtAcceptance === undefined || score === ""
        ? []
        : [{ risk, score, accepted: risk.scoreAtAcceptance }];
    });
    return forEach(scored, ({ risk, score, accepted }) =>
      score === accepted || book.nothing(risks, risk, "history") !== "empty"
        ? undefined
        : {
            at: atCell(risks, risk, "history"),
            message: `${risk.riskId ?? "A risk"} was accepted at ${accepted} and scores ${score} now; History does not say why.`,
          },
    );
  },
});

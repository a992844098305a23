import { risks } from "../workbook/sheets/risks";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { openRisks, riskSubject, type RiskRecord } from "./open-risks";
import { usesMethodB } from "./residual-risk";
import { defineRule, NO_DATA, rows } from "./rule";

/** Method B scores the likelihood of success, which measures are meant to change: there is nothing to explain. */
export const riskRescoredWithoutReason = defineRule({
  id: "R-21",
  title: "Threat or consequence changed without a reason",
  action: "Give the reason, or set it back: most measures act on vulnerability.",
  why: "How plausible an attempt is, and how bad it could be, seldom depend on our measures.",
  source: { document: "ICAO risk assessment method (public)", place: "likelihood of an attempt" },
  chapter: 2,
  severity: { GAP: "advice" },
  reads: [risks],
  example: {
    passes: {
      rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", threat: 4, residualThreat: 3, changeReason: "A guard in sight deters" }])],
    },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001", status: "OPEN", threat: 4, residualThreat: 3 }])] },
  },
  check: (book) => {
    if (usesMethodB(book)) return NO_DATA;
    return forEach(openRisks(book).filter(isScored), (risk) => {
      const change = changeOf(risk);
      if (change === undefined || book.nothing(risks, risk, "changeReason") !== "empty") return undefined;
      return { at: atCell(risks, risk, "changeReason"), message: `${riskSubject(risk)}: ${change} without a reason.` };
    });
  },
});

function isScored({ threat, residualThreat, consequence, residualConsequence }: RiskRecord): boolean {
  return (threat !== undefined && residualThreat !== undefined) || (consequence !== undefined && residualConsequence !== undefined);
}

function changeOf({ threat, residualThreat, consequence, residualConsequence }: RiskRecord): string | undefined {
  if (threat !== undefined && residualThreat !== undefined && threat !== residualThreat) return `threat went from ${threat} to ${residualThreat}`;
  if (consequence !== undefined && residualConsequence !== undefined && consequence !== residualConsequence)
    return `consequence went from ${consequence} to ${residualConsequence}`;
  return undefined;
}

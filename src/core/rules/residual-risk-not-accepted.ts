import { riskBand } from "../workbook/lists/risk-band";
import { isoOfSerial } from "../workbook/serial-day";
import { bandsA } from "../workbook/sheets/bands-a";
import { people } from "../workbook/sheets/people";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { wasAccountableManager } from "./accountable-managers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isUnreadable } from "./is-unreadable";
import { openRisks, riskSubject, type RiskRecord } from "./open-risks";
import { isAboveTolerance, residualBand } from "./residual-risk";
import { defineRule, on, rows } from "./rule";

const MANAGER = rows(people, [
  { personId: "PER-001", name: "Tomas Halvorsen", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-08-11") },
]);
const BANDS = rows(bandsA, [
  { band: "LOW", fromScore: 1 },
  { band: "MEDIUM", fromScore: 16 },
]);
const MEDIUM = { riskId: "RSK-001", status: "ACCEPTED", residualThreat: 3, residualConsequence: 4, residualVulnerability: 3 } as const;

/** Whatever lies above the tolerance of Config is for the Accountable Manager: the authorities of the bands are free text. */
export const residualRiskNotAccepted = defineRule({
  id: "R-26",
  title: "Residual risk not accepted at the authorised level",
  action: "Let the Accountable Manager accept it (name, day, end), or reduce it.",
  why: "What is left above tolerance is a decision for top management, made by somebody who may make it.",
  source: { document: "CAP 1273", place: "chapter 2" },
  chapter: 2,
  severity: { "1": "explain", "2": "blocks" },
  reads: [risks],
  example: {
    passes: { rows: [MANAGER, BANDS, rows(risks, [{ ...MEDIUM, acceptedBy: "Tomas Halvorsen", acceptedOn: on("2026-09-15") }])] },
    fails: { rows: [MANAGER, BANDS, rows(risks, [{ ...MEDIUM, acceptedBy: "Priya Raman", acceptedOn: on("2026-09-15") }])] },
  },
  check: (book) =>
    forEach(openRisks(book), (risk) => {
      if (!isAboveTolerance(risk, book) || isUnreadable(risks, risk, "acceptedBy", book) || isUnreadable(risks, risk, "acceptedOn", book))
        return undefined;
      const message = whatIsMissing(risk, book);
      return message === undefined ? undefined : { at: atCell(risks, risk, "acceptedBy"), message };
    }),
});

function whatIsMissing(risk: RiskRecord, book: SnapshotBook): string | undefined {
  const { acceptedBy, acceptedOn } = risk;
  const name = riskSubject(risk);
  if (acceptedBy === undefined)
    return `${name} is ${book.label(riskBand.id, residualBand(risk, book))}, above tolerance, and nobody has accepted it.`;
  if (acceptedOn === undefined || acceptedOn > book.asOf)
    return `${name} is above tolerance, and “Accepted on” ${acceptedOn === undefined ? "is empty" : "has not come yet"}.`;
  if (wasAccountableManager(acceptedBy.trim(), acceptedOn, book)) return undefined;
  return `${name}: accepted by ${acceptedBy}, not Accountable Manager on ${isoOfSerial(acceptedOn)}.`;
}

import { isoOfSerial } from "../workbook/serial-day";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { heldPost } from "./held-post";
import { openRisks, riskName, riskSubject, type RiskRecord } from "./open-risks";
import { isAboveTolerance, residualScore } from "./residual-risk";
import { defineRule, on, rows } from "./rule";

const ACCEPTED = { riskId: "RSK-001", status: "ACCEPTED", acceptedBy: "Priya Raman" } as const;

/** An acceptance counts where one is needed, and where the status of the risk rests on it. */
export const riskAcceptanceLapsed = defineRule({
  id: "R-27",
  title: "Acceptance of a risk does not hold any more",
  action: "Have the risk accepted anew, as it stands today, with a new end.",
  why: "An acceptance is a decision for a time, about a certain risk, by somebody in post.",
  source: { document: "CAP 1273", place: "chapter 2" },
  chapter: 2,
  severity: { "2": "explain" },
  reads: [risks],
  example: {
    passes: { rows: [rows(risks, [{ ...ACCEPTED, acceptanceValidTo: on("2026-10-15") }])] },
    fails: { rows: [rows(risks, [{ ...ACCEPTED, acceptanceValidTo: on("2026-10-14") }])] },
  },
  check: (book) =>
    forEach(
      openRisks(book).filter((risk) => risk.acceptedBy !== undefined && (risk.status === "ACCEPTED" || isAboveTolerance(risk, book))),
      (risk) => {
        const message = whyLapsed(risk, book);
        return message === undefined ? undefined : { at: atCell(risks, risk, "acceptanceValidTo"), message };
      },
    ),
});

function whyLapsed(risk: RiskRecord, book: SnapshotBook): string | undefined {
  const { acceptedBy, acceptedOn, acceptanceValidTo = Infinity, scoreAtAcceptance = Infinity } = risk;
  const name = riskName(risk);
  if (acceptanceValidTo < book.asOf) return `The acceptance of ${name} ended on ${isoOfSerial(acceptanceValidTo)}.`;
  if (book.nothing(risks, risk, "acceptanceValidTo") === "empty") return `The acceptance of ${name} has no end: “Acceptance valid to” is empty.`;
  const score = residualScore(risk, book) ?? -Infinity;
  if (score > scoreAtAcceptance) return `${riskSubject(risk)} was accepted at ${scoreAtAcceptance}; its residual score is ${score} now.`;
  // Above tolerance, who may accept is the matter of R-26, which says more.
  const isChecked = acceptedBy !== undefined && acceptedOn !== undefined && !isAboveTolerance(risk, book);
  if (isChecked && !heldPost(acceptedBy, acceptedOn, book))
    return `${riskSubject(risk)}: ${acceptedBy}, who accepted it, was not in post on ${isoOfSerial(acceptedOn)}.`;
  return undefined;
}

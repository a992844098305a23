import type { RiskRecord } from "../rules/open-risks";
import { riskScore } from "../statistics/risk-score";
import { dueStateOf, type DueState } from "../workbook/calculations/due-state";
import { searchFor } from "../workbook/search-words";
import { bandRank } from "../workbook/sheets/risk-scoring";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { acceptanceStanding, type AcceptanceStanding } from "./acceptance-standing";
import { bandShown, type BandShown } from "./band-shown";

export interface ListedRisk {
  readonly risk: RiskRecord;
  readonly residual: BandShown;
  readonly review: DueState;
  readonly acceptance: AcceptanceStanding;
}

/** Which risks are asked for. Closed ones are only shown when they are. */
export const RISK_CHOICES = ["open", "toAccept", "due", "notScored", "closed"] as const;
export type RiskChoice = (typeof RISK_CHOICES)[number];

export interface RiskFilter {
  readonly choice: RiskChoice;
  readonly text: string;
}

export interface ListedRisks {
  /** Overdue or due within 30 days, the earliest first. */
  readonly due: readonly ListedRisk[];
  /** The others by residual band and score, the worst first. */
  readonly others: readonly ListedRisk[];
}

/** Every risk of the register with what the list says of it. */
export function risksWithState(book: SnapshotBook): readonly ListedRisk[] {
  const standing = acceptanceStanding(book);
  return book.records(risks).map((risk) => ({
    risk,
    residual: bandShown(risk, "residual", book),
    review: reviewState(risk, book),
    acceptance: standing(risk),
  }));
}

/** How the next review stands today. */
export function reviewState({ nextReview, status }: RiskRecord, book: SnapshotBook): DueState {
  return dueStateOf({ due: nextReview, done: undefined, cancelled: status === "CLOSED" }, book.asOf);
}

/** @param within only these, in the same order rules; all when absent */
export function listedRisks(all: readonly ListedRisk[], filter: RiskFilter, within?: readonly RiskRecord[]): ListedRisks {
  const isFound = searchFor(filter.text);
  const rows = within && new Set(within.map(({ place }) => place.tableRow));
  const shown = all.filter(
    (listed) => isChosen(listed, filter.choice) && (!rows || rows.has(listed.risk.place.tableRow)) && isFound(() => textOf(listed)),
  );
  return {
    due: shown.filter(isDue).sort((one, other) => (one.risk.nextReview ?? 0) - (other.risk.nextReview ?? 0) || byRisk(one, other)),
    others: shown.filter((listed) => !isDue(listed)).sort(byRisk),
  };
}

function isChosen(listed: ListedRisk, choice: RiskChoice): boolean {
  const isClosed = listed.risk.status === "CLOSED";
  if (choice === "closed" || isClosed) return choice === "closed" && isClosed;
  if (choice === "due") return isDue(listed);
  if (choice === "toAccept") return listed.acceptance.isWanted;
  return choice === "open" || listed.residual.band === undefined;
}

function isDue({ review }: ListedRisk): boolean {
  return review === "OVERDUE" || review === "DUE_SOON";
}

function textOf({ risk, residual }: ListedRisk): string {
  return [risk.riskId, risk.title, risk.scenario, risk.owner, risk.site, residual.word].join("\n");
}

function byRisk(one: ListedRisk, other: ListedRisk): number {
  return rankOf(other) - rankOf(one) || scoreOfRisk(other) - scoreOfRisk(one) || one.risk.place.tableRow - other.risk.place.tableRow;
}

function rankOf({ residual }: ListedRisk): number {
  return residual.band === undefined ? 0 : bandRank(residual.band);
}

function scoreOfRisk({ risk }: ListedRisk): number {
  return riskScore(risk.residualThreat, risk.residualConsequence, risk.residualVulnerability) ?? 0;
}

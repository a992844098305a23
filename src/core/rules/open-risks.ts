import type { RecordOf } from "../workbook/define-sheet";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";

export type RiskRecord = RecordOf<typeof risks.columns>;

/** Risks that still exist; a closed one stays in the register as history. */
export function openRisks(book: SnapshotBook): readonly RiskRecord[] {
  return book.records(risks).filter((risk) => risk.status !== "CLOSED");
}

/** `RSK-001`, or words where a row has no id. */
export function riskName({ riskId }: RiskRecord): string {
  return riskId ?? "a risk without an id";
}

/** The same at the beginning of a sentence. */
export function riskSubject({ riskId }: RiskRecord): string {
  return riskId ?? "A risk without an id";
}

import type { RecordOf } from "../workbook/define-sheet";
import { qaPlan } from "../workbook/sheets/qa-plan";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** The entity's own checks, done and planned: not those of the CAA, and not what was called off. */
export function ownChecks(book: SnapshotBook): readonly RecordOf<typeof qaPlan.columns>[] {
  return book.records(qaPlan).filter(({ kind, outcome }) => kind !== "CAA" && outcome !== "CANCELLED");
}

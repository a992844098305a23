import type { CodeOf } from "../workbook/define-list";
import type { RecordOf } from "../workbook/define-sheet";
import type { evidenceKind } from "../workbook/lists/evidence-kind";
import { evidence } from "../workbook/sheets/evidence";
import type { SnapshotBook } from "../workbook/snapshot-book";

type Kind = CodeOf<typeof evidenceKind>;

/** The documents and records of a kind on Evidence; what is dated in the future is not there yet. */
export function evidenceOfKind(kind: Kind, book: SnapshotBook): readonly RecordOf<typeof evidence.columns>[] {
  return book.records(evidence).filter((record) => record.kind === kind && (record.date ?? book.asOf) <= book.asOf);
}

export function hasEvidenceOfKind(kind: Kind, book: SnapshotBook): boolean {
  return evidenceOfKind(kind, book).length > 0;
}

import type { CodeOf } from "../workbook/define-list";
import type { RecordOf } from "../workbook/define-sheet";
import type { evidenceKind } from "../workbook/lists/evidence-kind";
import { evidence } from "../workbook/sheets/evidence";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** The documents and records of a kind on Evidence; what is dated in the future is not there yet. */
export function evidenceOfKind(kind: CodeOf<typeof evidenceKind>, book: SnapshotBook): readonly RecordOf<typeof evidence.columns>[] {
  return book.records(evidence).filter((record) => record.kind === kind && (record.date ?? book.asOf) <= book.asOf);
}

/** Whether there is any. */
export function hasEvidenceOfKind(kind: CodeOf<typeof evidenceKind>, book: SnapshotBook): boolean {
  return evidenceOfKind(kind, book).length > 0;
}

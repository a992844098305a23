import type { CodeOf } from "../workbook/define-list";
import type { evidenceKind } from "../workbook/lists/evidence-kind";
import { evidence } from "../workbook/sheets/evidence";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** Whether Evidence lists a document of a kind; one that is dated after today is not there yet. */
export function hasEvidenceOfKind(kind: CodeOf<typeof evidenceKind>, book: SnapshotBook): boolean {
  return book.records(evidence).some((document) => document.kind === kind && (document.date ?? -Infinity) <= book.asOf);
}

import type { StructureProblem } from "../workbook/snapshot";
import type { SnapshotBook } from "../workbook/snapshot-book";

export function problemsOfKind(book: SnapshotBook, kind: StructureProblem["kind"]): readonly StructureProblem[] {
  return book.snapshot.problems.filter((problem) => problem.kind === kind);
}

/** Whether there is anything of a SeMS in the workbook. */
export function holdsSems({ snapshot }: SnapshotBook): boolean {
  return snapshot.schemaVersion !== null || Object.keys(snapshot.registers).length > 0;
}

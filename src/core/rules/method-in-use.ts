import type { SnapshotBook } from "../workbook/snapshot-book";
import type { SeverityByPhase } from "./severity";

/** A fault in the tables of a method that the entity does not use is only worth knowing. */
export function severityOfMethod(method: "A" | "B", book: SnapshotBook): { readonly severity?: SeverityByPhase } {
  return (book.setting("riskMethod") === "B") === (method === "B") ? {} : { severity: { GAP: "info" } };
}

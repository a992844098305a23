import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { gapPage } from "../../locales/gap-page";

/** How an answer stands beside that of the previous assessment; undefined where there is nothing to compare. */
export function wasWords({ change, record }: AssessedItem, book: SnapshotBook): string | undefined {
  const { previousResponse, previousLevel } = record;
  if (change === null || previousResponse === undefined) return undefined;
  const level = previousLevel === undefined ? undefined : book.label("implementationLevel", previousLevel);
  return gapPage.compare.was(change, book.label("response", previousResponse), level);
}

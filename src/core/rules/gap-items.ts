import type { RecordOf } from "../workbook/define-sheet";
import type { SerialDay } from "../workbook/serial-day";
import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { isBlank } from "./is-blank";

export type GapItem = RecordOf<typeof gapAnalysis.columns>;

/** Core items that apply to the entity. */
export function coreItems(book: SnapshotBook): readonly GapItem[] {
  return book.records(gapAnalysis).filter((item) => item.core === "YES" && !isSetNotToApply(item));
}

export function isSetNotToApply({ applicable, response }: GapItem): boolean {
  return applicable === "NO" || response === "NOT_APPLICABLE";
}

/** Nothing, and "not yet assessed", are the same. A response that could not be read is neither. */
export function isUnanswered(item: GapItem, book: SnapshotBook): boolean {
  return item.response === "NOT_ASSESSED" || isBlank(gapAnalysis, item, "response", book);
}

export function itemInWords({ itemId }: GapItem): string {
  return itemId ?? "An item";
}

/** The same at the start of a sentence about a core item. */
export function coreItemInWords({ itemId }: GapItem): string {
  return itemId === undefined ? "A core item" : `Core item ${itemId}`;
}

/** `1.2.a` belongs to chapter 1; nothing for an id that is no item's. */
export function chapterOf({ itemId = "" }: GapItem): { readonly chapter?: number } {
  const chapter = Number.parseInt(itemId, 10);
  return Number.isInteger(chapter) ? { chapter } : {};
}

/**
 * Why the plan for an item that is not in place cannot be relied on; undefined when it can. A credible plan has an action, an owner, and a due day that is not
 * after the day planned for Phase 1; while there is no such day, one that has not passed.
 */
export type PlanFlaw = { readonly lacks: readonly string[] } | { readonly late: SerialDay; readonly phase1?: SerialDay };

export function planFlaw(item: GapItem, book: SnapshotBook): PlanFlaw | undefined {
  const lacks = (
    [
      ["actions", "action"],
      ["owner", "owner"],
      ["dueOn", "due day"],
    ] as const
  )
    .filter(([key]) => isBlank(gapAnalysis, item, key, book))
    .map(([, words]) => words);
  if (lacks.length > 0) return { lacks };
  const { dueOn } = item;
  if (dueOn === undefined) return undefined;
  const phase1 = book.setting("phase1Planned");
  if (typeof phase1 === "number") return dueOn > phase1 ? { late: dueOn, phase1 } : undefined;
  return dueOn < book.asOf ? { late: dueOn } : undefined;
}

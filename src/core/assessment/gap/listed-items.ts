import { chapters } from "../../framework/chapters";
import type { AssessedItem } from "./assessed-item";
import { searchFor } from "../../workbook/search-words";

/** Each of these leaves only the items that fit; together they leave those that fit all of them. */
export const ITEM_FILTERS = ["due", "gap", "core", "changed"] as const;
export type ItemFilter = (typeof ITEM_FILTERS)[number];

export interface ItemChoice {
  readonly filters: readonly ItemFilter[];
  readonly text: string;
}

export const ALL_ITEMS: ItemChoice = { filters: [], text: "" };

export interface ListedChapter {
  /** 0 for items of no chapter. */
  readonly chapter: number;
  readonly name: string;
  readonly items: readonly AssessedItem[];
}

/** Items that fit, by chapter; every word of the search must occur in an item. */
export function listedItems(items: readonly AssessedItem[], { filters, text }: ItemChoice): readonly ListedChapter[] {
  const isFound = searchFor(text);
  const fitting = items.filter((item) => filters.every((filter) => fits(item, filter)) && isFound(() => textOf(item)));
  const groups = [...chapters.map(({ number, name }) => ({ chapter: number, name })), { chapter: 0, name: "" }];
  const known = new Set<number>(chapters.map(({ number }) => number));
  return groups.flatMap((group) => {
    const own = fitting.filter(({ chapter }) => (known.has(chapter) ? chapter : 0) === group.chapter);
    return own.length === 0 ? [] : [{ ...group, items: own }];
  });
}

export function countFitting(items: readonly AssessedItem[], filter: ItemFilter): number {
  return items.filter((item) => fits(item, filter)).length;
}

function fits(item: AssessedItem, filter: ItemFilter): boolean {
  if (filter === "due") return item.isDue;
  if (filter === "gap") return item.hasGap;
  if (filter === "core") return item.isCore;
  return item.change !== null && item.change !== "unchanged";
}

function textOf({ id, record }: AssessedItem): string {
  return [id, record.chapter, record.subSection, record.item, record.owner, record.gap, record.currentState].join(" ");
}

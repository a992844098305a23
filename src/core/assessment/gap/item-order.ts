import type { AssessedItem } from "./assessed-item";

type Item = Pick<AssessedItem, "id" | "isDue" | "lookedOn">;

/** Where somebody left off: the first item to answer behind the one that was answered last. The first item of all where none is left. */
export function continueAt(items: readonly Item[]): string | undefined {
  const latest = Math.max(...items.map(({ lookedOn }) => lookedOn ?? 0));
  const last = items.map(({ lookedOn }) => lookedOn).lastIndexOf(latest);
  return dueBehind(items, last) ?? items[0]?.id;
}

/** The next item to answer behind this one, from the top again at the end; the next of all where none is left. */
export function nextItem(items: readonly Item[], id: string): string | undefined {
  const at = items.findIndex((item) => item.id === id);
  return dueBehind(items, at) ?? neighbour(items, id, 1);
}

/** The item before or behind, at the ends the item itself. */
export function neighbour(items: readonly Item[], id: string, step: 1 | -1): string | undefined {
  const at = items.findIndex((item) => item.id === id);
  return (items[at + step] ?? items[at] ?? items[0])?.id;
}

function dueBehind(items: readonly Item[], at: number): string | undefined {
  const fromThere = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  return fromThere.find(({ isDue }) => isDue)?.id;
}

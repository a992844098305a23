import { startTransition, useState } from "react";

/** Which rows of a long list are in the page. */
export interface ListPart {
  /** From 0 on. */
  readonly part: number;
  readonly parts: number;
  readonly turnTo: (part: number) => void;
}

/**
 * The way through a list that is shown in parts.
 * @param list another one begins at its front: the rows, or what they were chosen by
 * @param count of all rows
 * @param most rows that are in the page at a time
 */
export function useListPart(list: unknown, count: number, most: number): ListPart {
  const [turned, setTurned] = useState({ list, part: 0 });
  const parts = partsOf(count, most);
  const part = Math.min(turned.list === list ? turned.part : 0, parts - 1);
  return { part, parts, turnTo: (next) => startTransition(() => setTurned({ list, part: next })) };
}

/** The same for rows without groups, with those of the part. @param list what another list is told by: the rows themselves where they are not worked out anew all the time */
export function useRowsInParts<Row>(
  rows: readonly Row[],
  most: number,
  list: unknown = rows,
): { readonly shown: readonly Row[]; readonly list: ListPart } {
  const way = useListPart(list, rows.length, most);
  return { shown: rows.slice(way.part * most, (way.part + 1) * most), list: way };
}

/** How many parts a list has; an empty one has one. */
export function partsOf(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / most));
}

/** The rows of a part, still in their groups; a group without any is left out. */
export function groupsOfPart<Group, Row>(
  groups: readonly Group[],
  rowsOf: (group: Group) => readonly Row[],
  { part, most }: { readonly part: number; readonly most: number },
): readonly { readonly group: Group; readonly shown: readonly Row[] }[] {
  let from = part * most;
  return groups.flatMap((group) => {
    const rows = rowsOf(group);
    const shown = rows.slice(Math.max(0, from), Math.max(0, from + most));
    from -= rows.length;
    return shown.length === 0 ? [] : [{ group, shown }];
  });
}

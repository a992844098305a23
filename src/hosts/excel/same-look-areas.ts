import { rangeA1 } from "../../core/workbook/a1";
import type { RangeRef } from "../../core/workbook/cell";
import type { StyleName } from "../../core/workbook/cell-style";
import type { StyledRange } from "../../core/workbook/sheet-plan";

/** Ranges that get the same style together. */
export interface StyledAreas {
  readonly style: StyleName;
  readonly ranges: readonly RangeRef[];
}

/** Addresses of many ranges make one text; Excel takes 8,192 characters, and shorter ones are easier to read when one is refused. */
const MAX_RANGES = 100;

/**
 * Gathers ranges of the same style. Where ranges overlap, the later one wins, so a range joins an earlier group only if nothing that comes between overlaps it.
 */
export function sameStyleAreas(styles: readonly StyledRange[]): readonly StyledAreas[] {
  const groups: { style: StyleName; ranges: RangeRef[] }[] = [];
  for (const { style, range } of styles) {
    let home: RangeRef[] | undefined;
    for (let at = groups.length - 1; at >= 0; at--) {
      const group = groups[at];
      if (!group) break;
      if (group.style === style && group.ranges.length < MAX_RANGES) {
        home = group.ranges;
        break;
      }
      if (group.ranges.some((other) => overlaps(other, range))) break;
    }
    if (home) home.push(range);
    else groups.push({ style, ranges: [range] });
  }
  return groups;
}

/** `A1:B2,D4` */
export function areasA1(ranges: readonly RangeRef[]): string {
  return ranges.map(rangeA1).join(",");
}

function overlaps(one: RangeRef, other: RangeRef): boolean {
  return (
    one.top < other.top + other.rows && other.top < one.top + one.rows && one.left < other.left + other.columns && other.left < one.left + one.columns
  );
}

/** Whole columns or rows of the same size, as addresses: `A:C,F:F` or `1:1,4:6`. */
export function sameSizeAreas(sizes: ReadonlyMap<number, number>, label: (index: number) => string): ReadonlyMap<number, string> {
  const areas = new Map<number, string>();
  const indexes = [...sizes.keys()].sort((one, other) => one - other);
  for (let at = 0; at < indexes.length; at++) {
    const first = indexes[at] ?? 0;
    const size = sizes.get(first) ?? 0;
    let last = first;
    while (indexes[at + 1] === last + 1 && sizes.get(last + 1) === size) {
      last += 1;
      at += 1;
    }
    const area = `${label(first)}:${label(last)}`;
    const before = areas.get(size);
    areas.set(size, before === undefined ? area : `${before},${area}`);
  }
  return areas;
}

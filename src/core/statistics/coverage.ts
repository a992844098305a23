import type { Counted } from "./counted";
import type { TextColumn } from "./number-column";

/** x = distinct required ids that occur; n = distinct required ids. `leftOut` counts cells: of `required` blank and repeated ones, of `occurring` blank ones and strangers. */
export interface Coverage extends Counted<"blankRequired" | "repeatedRequired" | "blankOccurring" | "notRequired"> {
  /** Required ids that occur nowhere, in the order required. */
  readonly missing: readonly string[];
}

/**
 * Distinct required ids that occur at least once ÷ distinct required ids: an item covered twice does not make up for one not covered. Ids are compared as given.
 * @example coverage(["A", "B", "B", "C", ""], ["A", "A", "C", "X"]) // { x: 2, n: 3, missing: ["B"], leftOut: { blankRequired: 1, repeatedRequired: 1, blankOccurring: 0, notRequired: 1 } }
 */
export function coverage(required: TextColumn, occurring: TextColumn): Coverage {
  const leftOut = { blankRequired: 0, repeatedRequired: 0, blankOccurring: 0, notRequired: 0 };
  const isCovered = new Map<string, boolean>();
  for (let row = 0; row < required.length; row++) {
    const id = required[row];
    if (!id) leftOut.blankRequired++;
    else if (isCovered.has(id)) leftOut.repeatedRequired++;
    else isCovered.set(id, false);
  }
  for (let row = 0; row < occurring.length; row++) {
    const id = occurring[row];
    if (!id) leftOut.blankOccurring++;
    else if (isCovered.has(id)) isCovered.set(id, true);
    else leftOut.notRequired++;
  }
  const missing: string[] = [];
  for (const [id, covered] of isCovered) if (!covered) missing.push(id);
  return { x: isCovered.size - missing.length, n: isCovered.size, missing, leftOut };
}

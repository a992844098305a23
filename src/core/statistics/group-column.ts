import type { TextColumn } from "./number-column";

/** One column of words as small numbers: kernels count by number, and each word is held once. */
export interface GroupColumn {
  /** The words that occur, in order of first appearance. */
  readonly groups: readonly string[];
  /** Row by row the position in `groups`; -1 for a cell without an answer. */
  readonly codes: Int32Array;
}

/**
 * Words as codes, compared as given; "" has none.
 * @example groupColumn(["north", "south", "", "north"]).groups // ["north", "south"]
 * @example [...groupColumn(["north", "south", "", "north"]).codes] // [0, 1, -1, 0]
 */
export function groupColumn(words: TextColumn): GroupColumn {
  const codeOf = new Map([["", -1]]);
  const groups: string[] = [];
  const codes = new Int32Array(words.length);
  for (let row = 0; row < words.length; row++) {
    const word = words[row] ?? "";
    let code = codeOf.get(word);
    if (code === undefined) {
      code = groups.push(word) - 1;
      codeOf.set(word, code);
    }
    codes[row] = code;
  }
  return { groups, codes };
}

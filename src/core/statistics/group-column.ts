/** One column of words as small numbers: kernels count by number, and each word is held once. */
export interface GroupColumn {
  /** The words that occur, in order of first appearance. */
  readonly groups: readonly string[];
  /** Row by row the position in `groups`; -1 for a cell without an answer. */
  readonly codes: Int32Array;
}

/**
 * Words as codes, compared as given; "" has none. Cells that are no words yet are read by `wordOf`, each different cell once and not in every row that holds it.
 * @example groupColumn(["north", "south", "", "north"]).groups // ["north", "south"]
 * @example [...groupColumn(["north", "south", "", "north"]).codes] // [0, 1, -1, 0]
 */
export function groupColumn(cells: ArrayLike<unknown>, wordOf: (cell: unknown, row: number) => string = String): GroupColumn {
  const codeOf = new Map<unknown, number>([["", -1]]);
  const groups: string[] = [];
  const codes = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    let code = codeOf.get(cell);
    if (code === undefined) {
      const word = wordOf(cell, row);
      code = codeOf.get(word) ?? groups.push(word) - 1;
      codeOf.set(word, code).set(cell, code);
    }
    codes[row] = code;
  }
  return { groups, codes };
}

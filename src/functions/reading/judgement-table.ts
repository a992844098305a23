import { wrongArgument } from "../function-problem";

/** More kinds of judgement than people can tell apart: then the columns hold something else. */
const MOST_KINDS = 20;

/** How often the first says kind i where the second says kind j, whatever the case of the words; rows in which one says nothing are left out. */
export function judgementTable(first: readonly string[], second: readonly string[]): readonly (readonly number[])[] {
  const kinds = new Map<string, number>();
  const kindOf = (word: string): number => {
    const key = word.toLowerCase();
    const kind = kinds.get(key) ?? kinds.size;
    if (kind >= MOST_KINDS) throw wrongArgument(`The columns hold more than ${MOST_KINDS} different judgements: give columns of ratings.`);
    kinds.set(key, kind);
    return kind;
  };
  const counts = new Float64Array(MOST_KINDS * MOST_KINDS);
  for (const [row, word] of first.entries()) {
    const other = second[row] ?? "";
    if (word === "" || other === "") continue;
    const cell = kindOf(word) * MOST_KINDS + kindOf(other);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return Array.from(kinds.values(), (i) => Array.from(kinds.values(), (j) => counts[i * MOST_KINDS + j] ?? 0));
}

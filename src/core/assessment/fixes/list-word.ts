import type { CodeList } from "../../workbook/define-list";
import { partsOf, type SnapshotBook } from "../../workbook/snapshot-book";
import type { Fix, Refusal } from "./fix";
import { listedWord } from "./listed-word";
import { cellFix, type InputCell } from "./mended-cells";

const NO_WORD: Refusal = { refusal: "It is no word of the list, in whatever spelling: choose one from the drop-down." };

export const listWord: Fix = {
  rules: ["C-06", "C-07"],
  title: "Spells a word as its list does: without spaces around it, in its own case, between semicolons",
  plan: cellFix((cell, { book }) => {
    const words = wordsOf(cell, book);
    return words === undefined ? NO_WORD : [{ cell, input: words.join("; ") }];
  }),
};

function wordsOf({ raw, place }: InputCell, book: SnapshotBook): readonly string[] | undefined {
  const { list, kind } = place.column;
  if (!list || typeof raw !== "string") return undefined;
  if (kind === "choice") return allOf([raw], list, book);
  // A word of a list may itself hold a comma: semicolons are tried first.
  return allOf(partsOf(raw), list, book) ?? allOf(partsOf(raw.replace(/[,\r\n]+/g, ";")), list, book);
}

function allOf(texts: readonly string[], list: CodeList, book: SnapshotBook): readonly string[] | undefined {
  const words = texts.flatMap((text) => listedWord(text, list, book) ?? []);
  return words.length === texts.length && words.length > 0 ? words : undefined;
}

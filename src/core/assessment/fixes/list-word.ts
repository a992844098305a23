import type { CodeList } from "../../workbook/define-list";
import { partsOf, type SnapshotBook } from "../../workbook/snapshot-book";
import type { Fix, Refusal } from "./fix";
import type { FoundCell } from "./found-cell";
import { cellFix } from "./mended-cells";

const NO_WORD: Refusal = { refusal: "It is no word of the list, in whatever spelling: choose one from the drop-down." };

export const listWord: Fix = {
  rules: ["C-06", "C-07"],
  title: "Spells a word as its list does: without spaces around it, in its own case, between semicolons",
  plan: cellFix((cell, { book }) => {
    const words = wordsOf(cell, book);
    return words === undefined ? NO_WORD : [{ cell, input: words.join("; ") }];
  }),
};

function wordsOf({ raw, place }: FoundCell, book: SnapshotBook): readonly string[] | undefined {
  const list = place.column?.list;
  if (!list || typeof raw !== "string") return undefined;
  if (place.column?.kind === "choice") return allOf([raw], list, book);
  // A word of a list may itself hold a comma: semicolons are tried first.
  return allOf(partsOf(raw), list, book) ?? allOf(partsOf(raw.replace(/[,\r\n]+/g, ";")), list, book);
}

function allOf(texts: readonly string[], list: CodeList, book: SnapshotBook): readonly string[] | undefined {
  const words = texts.flatMap((text) => wordOf(text, list, book) ?? []);
  return words.length === texts.length && words.length > 0 ? words : undefined;
}

/** The label as it stands on Lists now, for a text that is that label, its code, or the label that the list came with; undefined where it could be two. */
function wordOf(text: string, list: CodeList, book: SnapshotBook): string | undefined {
  const wanted = plain(text);
  const now = book.labels(list.id).filter((label) => plain(label) === wanted);
  const ours = list.codes.filter(({ code, label }) => plain(code) === wanted || plain(label) === wanted).map(({ code }) => book.label(list.id, code));
  const found = new Set(now.length > 0 ? now : ours);
  return found.size === 1 ? [...found][0] : undefined;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

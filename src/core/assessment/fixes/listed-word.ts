import type { CodeList } from "../../workbook/define-list";
import type { SnapshotBook } from "../../workbook/snapshot-book";

/** The label as it stands on Lists now, for a text that is that label, its code, or the label that the list came with; undefined where it could be two. */
export function listedWord(text: string, list: CodeList, book: SnapshotBook): string | undefined {
  const wanted = plain(text);
  const now = book.labels(list.id).filter((label) => plain(label) === wanted);
  const ours = list.codes.filter(({ code, label }) => plain(code) === wanted || plain(label) === wanted).map(({ code }) => book.label(list.id, code));
  const found = new Set(now.length > 0 ? now : ours);
  return found.size === 1 ? [...found][0] : undefined;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

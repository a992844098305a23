import { chapters } from "../framework/chapters";
import { themes } from "../framework/theme";
import type { RecordOf } from "../workbook/define-sheet";
import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Finding } from "./finding";
import { progressOf, type ItemProgress } from "./item-progress";
import { countFindings, resultOf, type FindingCounts, type Result } from "./result";

type Item = RecordOf<typeof gapAnalysis.columns>;

/** "Not started" is its own state: neither failed nor passed. */
export type ChapterResult = Result | "NOT_STARTED";

interface State {
  readonly state: ChapterResult;
  readonly counts: FindingCounts;
  readonly all: ItemProgress;
  readonly core: ItemProgress;
}

export interface ChapterState extends State {
  readonly chapter: number;
  readonly name: string;
}

export interface ThemeState extends State {
  readonly theme: string;
  readonly name: string;
}

export function chapterStates(book: SnapshotBook, findings: readonly Finding[]): readonly ChapterState[] {
  return chapters.map(({ number, name }) => ({ chapter: number, name, ...stateOf([number], book, findings) }));
}

export function themeStates(book: SnapshotBook, findings: readonly Finding[]): readonly ThemeState[] {
  return themes.map(({ code, name, chapters: numbers }) => ({ theme: code, name, ...stateOf(numbers, book, findings) }));
}

function stateOf(numbers: readonly number[], book: SnapshotBook, findings: readonly Finding[]): State {
  const items = book.records(gapAnalysis).filter((item) => numbers.includes(chapterOf(item)) && applies(item));
  const own = findings.filter((finding) => finding.chapter !== null && numbers.includes(finding.chapter));
  const all = progressOf(items);
  const core = progressOf(items.filter((item) => item.core === "YES"));
  return { state: all.answered === 0 ? "NOT_STARTED" : resultOf(own, true), counts: countFindings(own), all, core };
}

/** `1.2.a` belongs to chapter 1; 0 for an id that is no item's. */
function chapterOf({ itemId }: Item): number {
  return Number.parseInt(itemId ?? "0", 10) || 0;
}

function applies(item: Item): boolean {
  return item.applicable !== "NO" && item.response !== "NOT_APPLICABLE";
}

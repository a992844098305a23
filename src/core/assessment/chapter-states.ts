import { chapters } from "../framework/chapters";
import { themes } from "../framework/theme";
import type { RecordOf } from "../workbook/define-sheet";
import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Finding } from "./finding";
import { countFindings, resultOf, type FindingCounts, type Result } from "./result";

type Item = RecordOf<typeof gapAnalysis.columns>;

/** How far a group of gap-analysis items has come. Items that do not apply are left out. */
export interface ItemProgress {
  readonly items: number;
  readonly answered: number;
  /** In place counts 1, partially in place 0.5; null without items. */
  readonly share: number | null;
}

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

function progressOf(items: readonly Item[]): ItemProgress {
  const answered = items.filter((item) => item.response !== undefined && item.response !== "NOT_ASSESSED").length;
  const points = items.reduce((sum, { response }) => sum + (response === "IN_PLACE" ? 1 : response === "PARTIAL" ? 0.5 : 0), 0);
  return { items: items.length, answered, share: items.length === 0 ? null : points / items.length };
}

import type { CellValue } from "../workbook/cell";
import type { Column } from "../workbook/column";
import type { OpenBook } from "../workbook/open-book";
import { targetColumns, targetsIn, type AdoptionTarget, type TargetColumn } from "./adoption-targets";
import { headingWords, sharedWords } from "./heading-words";
import { knownRecords } from "./known-records";
import { dayOfText, valueReader, type ValueReader } from "./read-value";
import { isEmpty, type SourceColumn, type SourceRows } from "./source-rows";
import { synonymsOf } from "./synonyms";

/** Why a column is suggested; `remembered`: it was matched so the last time. */
export type MatchReason = "sameName" | "otherWord" | "similarName" | "dates" | "listWords" | "recordIds" | "oldIds" | "remembered" | "none";

/** What becomes of a column of the user's; `key` empty = it is not taken. */
export interface ColumnMatch {
  readonly heading: string;
  readonly key: string;
  readonly reason: MatchReason;
}

interface Candidate {
  readonly source: SourceColumn;
  readonly key: string;
  readonly score: number;
  readonly reason: MatchReason;
}

/** Scores are of use only against each other: a name says more than what the cells hold, and a contradiction halves it. */
const SCORE = { named: 90, sameName: 100, otherWord: 80, oldIds: 62, similarName: 60, recordIds: 45, listWords: 40, dates: 30 } as const;
const FITS_WELL = 25;
const LEAST = 28;
/** As many different values say what a column holds. */
const SAMPLE = 50;

/** A match for each column of a source, in its order: every column of theirs and of ours is used once at most. */
export function suggestColumns(source: SourceRows, target: AdoptionTarget, open: OpenBook): readonly ColumnMatch[] {
  return matchesOf(candidatesOf(source, target, open), source);
}

/** The registers of the workbook for a source, the most fitting first. @param name of its sheet and table */
export function rankedTargets(name: string, source: SourceRows, open: OpenBook): readonly AdoptionTarget[] {
  const scored = targetsIn(open).map((target) => ({ target, score: scoreOf(target, source, open) + (target.named.test(name) ? SCORE.named : 0) }));
  return [...scored].sort((one, other) => other.score - one.score).map(({ target }) => target);
}

/** What its matches are worth together; half of that where nothing would go into its main column. */
function scoreOf(target: AdoptionTarget, source: SourceRows, open: OpenBook): number {
  const taken = takenOf(candidatesOf(source, target, open));
  const sum = taken.reduce((total, { score }) => total + score, 0);
  return taken.some(({ key }) => target.main.includes(key)) ? sum : sum / 2;
}

function matchesOf(candidates: readonly Candidate[], source: SourceRows): readonly ColumnMatch[] {
  const taken = new Map(takenOf(candidates).map((candidate) => [candidate.source, candidate]));
  return source.columns.map((column) => {
    const match = taken.get(column);
    return { heading: column.heading, key: match?.key ?? "", reason: match?.reason ?? "none" };
  });
}

/** The best first; a column of theirs or of ours is used once. */
function takenOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const used = new Set<SourceColumn | string>();
  return [...candidates]
    .sort((one, other) => other.score - one.score)
    .filter(({ source, key, score }) => {
      if (score < LEAST || used.has(source) || used.has(key)) return false;
      used.add(source).add(key);
      return true;
    });
}

function candidatesOf(source: SourceRows, target: AdoptionTarget, open: OpenBook): readonly Candidate[] {
  const places = targetColumns(target, open).map((place) => ({
    place,
    names: namesOf(target, place),
    reader: valueReader(place.column, { words: {}, order: "dayFirst" }, knownRecords(place.column, open.book), open.book),
  }));
  return source.columns.flatMap((column) => {
    const cells = [...new Set(column.values.filter((value) => !isEmpty(value)))].slice(0, SAMPLE);
    if (cells.length === 0) return [];
    const words = headingWords(column.heading);
    const isOldId = holdsOldIds(column, cells);
    return places.flatMap(({ place, names, reader }): readonly Candidate[] => {
      const oldId = isOldId ? target.oldId.indexOf(place.key) : -1;
      const named = nameMatch(words, names);
      const held = contentMatch(place, cells, reader, named?.score ?? 0);
      const byId = oldId < 0 ? [] : [{ source: column, key: place.key, score: SCORE.oldIds - oldId, reason: "oldIds" as const }];
      if (isOldId && named && named.reason !== "sameName") return byId;
      if (named) return [...byId, { source: column, key: place.key, score: named.score * held.factor + held.extra, reason: named.reason }];
      return held.reason && !isOldId ? [{ source: column, key: place.key, score: held.extra, reason: held.reason }] : byId;
    });
  });
}

interface NameMatch {
  readonly score: number;
  readonly reason: MatchReason;
}

/** What a column of ours is called, and what else people call it, as words. */
interface Names {
  readonly own: readonly (readonly string[])[];
  readonly others: readonly (readonly string[])[];
}

function namesOf({ sheet }: AdoptionTarget, { key, heading, column }: TargetColumn): Names {
  return { own: [heading, column.heading, key].map(headingWords), others: synonymsOf(sheet.id, key).map(headingWords) };
}

function nameMatch(words: readonly string[], { own, others }: Names): NameMatch | undefined {
  const isSame = (name: readonly string[]): boolean => name.length === words.length && name.every((word, index) => word === words[index]);
  if (own.some(isSame)) return { score: SCORE.sameName, reason: "sameName" };
  const position = others.findIndex(isSame);
  if (position >= 0) return { score: SCORE.otherWord - position / 10, reason: "otherWord" };
  const like = [...own, ...others].reduce((most, name) => Math.max(most, sharedWords(words, name)), 0);
  return like >= 0.5 ? { score: SCORE.similarName * like, reason: "similarName" } : undefined;
}

interface ContentMatch {
  /** What a matching name is worth, given the cells. */
  readonly factor: number;
  readonly extra: number;
  /** Why the cells alone suggest it. */
  readonly reason?: MatchReason;
}

const NEUTRAL: ContentMatch = { factor: 1, extra: 0 };

function contentMatch({ column }: TargetColumn, cells: readonly CellValue[], reader: ValueReader, nameScore: number): ContentMatch {
  if (!tells(column)) return NEUTRAL;
  const fit = cells.filter((cell) => "value" in reader(cell) && (column.kind !== "date" || isLikeDate(cell))).length / cells.length;
  const isWords = column.list !== undefined || column.to !== undefined;
  const factor = fit < 0.3 && !isWords ? 0.5 : 1;
  if (nameScore > 0) return { factor, extra: FITS_WELL * fit };
  if (column.kind === "date" && fit >= 0.9) return { factor, extra: SCORE.dates + (column.required === true ? 2 : 0), reason: "dates" };
  if (isWords && fit >= 0.8 && cells.some((cell) => typeof cell === "string"))
    return { factor, extra: column.list ? SCORE.listWords : SCORE.recordIds, reason: column.list ? "listWords" : "recordIds" };
  return { factor, extra: 0 };
}

/** Whether the cells of such a column can be told from others. */
function tells({ kind, list, to }: Column): boolean {
  return list !== undefined || to !== undefined || kind === "date" || kind === "whole" || kind === "scale" || kind === "decimal" || kind === "share";
}

/** Days from 1990 to 2080: other numbers are rarely dates. */
const LIKELY_DAYS = { first: 32_874, last: 65_746 };

function isLikeDate(cell: CellValue): boolean {
  if (typeof cell === "string") return typeof dayOfText(cell.trim(), "dayFirst") === "number";
  return typeof cell === "number" && cell >= LIKELY_DAYS.first && cell <= LIKELY_DAYS.last;
}

/** A heading such as `Ref`, `No.` or `Risk ID` over short, different texts with digits. */
function holdsOldIds({ heading, values }: SourceColumn, cells: readonly CellValue[]): boolean {
  const words = headingWords(heading);
  const last = words.at(-1) ?? "";
  if (words.length > 2 || !["id", "ref", "reference", "no", "nr", "number", "#"].includes(last)) return false;
  const filled = values.filter((value) => !isEmpty(value)).slice(0, SAMPLE);
  return new Set(filled).size > filled.length * 0.9 && cells.map(String).every((text) => text.length <= 24 && /\d/.test(text));
}

import { isUnanswered, type GapItem } from "../../rules/gap-items";
import type { RecordFor } from "../../workbook/records-for";
import { gapAnalysis } from "../../workbook/sheets/gap-analysis";
import type { SnapshotBook } from "../../workbook/snapshot-book";
import { sinceBefore, type AnswerChange, type LevelCode, type ResponseCode } from "./answer-change";

type GapColumns = typeof gapAnalysis.columns;

/** New values of an item; null empties a cell. */
export type ItemChanges = { readonly [K in keyof GapColumns]?: RecordFor<GapColumns>[K] | null };

/** An item of the gap analysis as somebody goes through it. */
export interface AssessedItem {
  readonly id: string;
  /** As it was read. */
  readonly record: GapItem;
  /** Number of the chapter; 0 for an id that names none. */
  readonly chapter: number;
  readonly isCore: boolean;
  /** Undefined where the cell is empty, or cannot be read. */
  readonly response: ResponseCode | undefined;
  readonly level: LevelCode | undefined;
  readonly applies: boolean;
  /** Partly or not in place. */
  readonly hasGap: boolean;
  readonly isAnswered: boolean;
  /** Nobody has answered it, or nobody has looked at the answer since the present assessment was begun. */
  readonly isDue: boolean;
  /** The last day on which somebody answered it or looked at it again. */
  readonly lookedOn: number | undefined;
  /** Since the previous assessment; null where there is nothing to compare. */
  readonly change: AnswerChange | null;
}

/**
 * The items that can be gone through, in the order of the sheet. A row without an id, or with one that stands above it already, cannot be told from others and is left out.
 * @param pending answers on their way to the workbook, by item; they count as given
 */
export function assessedItems(book: SnapshotBook, pending: ReadonlyMap<string, ItemChanges> = new Map()): readonly AssessedItem[] {
  const seen = new Set<string>();
  return book.records(gapAnalysis).flatMap((record) => {
    const { itemId: id } = record;
    if (id === undefined || seen.has(id.toLowerCase())) return [];
    seen.add(id.toLowerCase());
    return [assessedItem(id, record, pending.get(id) ?? {}, book)];
  });
}

function assessedItem(id: string, record: GapItem, changes: ItemChanges, book: SnapshotBook): AssessedItem {
  const now = <K extends keyof GapColumns>(key: K) => valueNow(record, changes, key) ?? undefined;
  const response = now("response");
  const level = now("implementationLevel");
  const until = record.previousUntil;
  const applies = now("applicable") !== "NO" && response !== "NOT_APPLICABLE";
  const lookedOn = later(now("assessedOn"), now("reviewedOn"));
  const isBare = "response" in changes ? response === "NOT_ASSESSED" : isUnanswered(record, book);
  return {
    id,
    record,
    chapter: Number.parseInt(id, 10) || 0,
    isCore: record.core === "YES",
    response,
    level,
    applies,
    hasGap: applies && (response === "PARTIAL" || response === "NOT_IN_PLACE"),
    isAnswered: !isBare,
    isDue: applies && (isBare || (until !== undefined && (lookedOn ?? 0) < until)),
    lookedOn,
    change: sinceBefore({ response: record.previousResponse, level: record.previousLevel }, { response, level, applies }),
  };
}

/** What a cell of an item holds once its changes are written. */
export function valueNow<K extends keyof GapColumns>(record: GapItem, changes: ItemChanges, key: K): ItemChanges[K] | GapItem[K] {
  return key in changes ? changes[key] : record[key];
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : Math.max(one, other ?? one);
}

import { useMemo, useRef, useState } from "react";
import type { LevelCode, ResponseCode } from "../../core/assessment/gap/answer-change";
import { lastAssessor, levelChanges, notApplicable, responseChanges } from "../../core/assessment/gap/answers";
import { assessedItems, type AssessedItem, type ItemChanges } from "../../core/assessment/gap/assessed-item";
import { actionForItem, changedItem } from "../../core/assessment/gap/item-edits";
import { continueAt, neighbour, nextItem } from "../../core/assessment/gap/item-order";
import type { OpenBook } from "../../core/workbook/open-book";
import { gapPage } from "../../locales/gap-page";
import type { BookModel } from "../book/useBook";
import { useWriteQueue, type WriteQueue } from "./useWriteQueue";

const NO_ITEMS: readonly AssessedItem[] = [];

export interface GapModel {
  /** With the answers that are on their way. */
  readonly items: readonly AssessedItem[];
  readonly item: AssessedItem | undefined;
  readonly queue: WriteQueue;
  /** Name of who answers; empty while nobody has said it. */
  readonly assessor: string;
  readonly setAssessor: (name: string) => void;
  /** The item that is asked why it does not apply. */
  readonly isReasonAsked: boolean;
  readonly goTo: (id: string) => void;
  readonly step: (where: "nextDue" | "next" | "previous") => void;
  readonly answer: (code: ResponseCode) => void;
  readonly saveReason: (reason: string) => void;
  readonly cancelReason: () => void;
  readonly setLevel: (code: LevelCode) => void;
  /** @param before what was seen when somebody began to type */
  readonly write: (changes: ItemChanges, what: string, before?: OpenBook) => void;
  readonly makeAction: () => void;
  /** Whether the focus has to come to the item now: true once after each time that somebody went to one. */
  readonly takeFocus: () => boolean;
}

/** Going through the gap analysis: which item is shown, and what is answered. */
export function useGap(model: BookModel): GapModel {
  const { open } = model;
  const queue = useWriteQueue(model);
  const { pending } = queue;
  const items = useMemo(() => (open ? assessedItems(open.book, pending) : NO_ITEMS), [open, pending]);
  const [id, setId] = useState<string | undefined>(undefined);
  const [named, setAssessor] = useState<string | null>(null);
  const [reasonFor, setReasonFor] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const item = items.find((other) => other.id === id);
  const begin = continueAt(items);
  if (!item && begin !== id && begin !== undefined) setId(begin);
  const assessor = named ?? lastAssessor(items);
  const answering = { by: assessor, on: open?.book.asOf ?? 0 };

  const write = (changes: ItemChanges, what: string, before?: OpenBook): void => {
    if (!item || Object.keys(changes).length === 0) return;
    const own = item.id;
    queue.add({ item: own, what: gapPage.saved.answer(own, what), changes, plan: (was, now) => changedItem(own, changes, was, now) }, before);
  };
  const goTo = (next: string | undefined): void => {
    setReasonFor(null);
    wantsFocus.current = true;
    if (next !== undefined) setId(next);
  };
  const answer = (code: ResponseCode): void => {
    if (!item) return;
    if (code === "NOT_APPLICABLE") return setReasonFor(item.id);
    setReasonFor(null);
    write(responseChanges(item, code, answering), open?.book.label("response", code) ?? code);
  };
  const setLevel = (code: LevelCode): void => {
    if (item?.applies) write(levelChanges(item, code, answering), open?.book.label("implementationLevel", code) ?? code);
  };
  const saveReason = (reason: string): void => {
    setReasonFor(null);
    wantsFocus.current = true;
    write(notApplicable(reason, answering), open?.book.label("response", "NOT_APPLICABLE") ?? "");
  };
  const makeAction = (): void => {
    if (!item?.hasGap) return;
    const own = item.id;
    queue.add({ item: own, what: gapPage.actions.made(own), changes: {}, isAction: true, plan: (was, now) => actionForItem(own, was, now) });
  };
  return {
    items,
    item,
    queue,
    assessor,
    setAssessor,
    isReasonAsked: item !== undefined && reasonFor === item.id,
    goTo,
    step: (where) => {
      if (item) goTo(where === "nextDue" ? nextItem(items, item.id) : neighbour(items, item.id, where === "next" ? 1 : -1));
    },
    answer,
    saveReason,
    cancelReason: () => goTo(item?.id),
    setLevel,
    write,
    makeAction,
    takeFocus: () => {
      const wanted = wantsFocus.current;
      wantsFocus.current = false;
      return wanted;
    },
  };
}

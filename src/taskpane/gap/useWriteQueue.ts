import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ItemChanges } from "../../core/assessment/gap/assessed-item";
import type { WorkbookEdit } from "../../core/workbook/edits";
import type { OpenBook } from "../../core/workbook/open-book";
import type { NotWritable } from "../../core/workbook/record-edits";
import { gapPage } from "../../locales/gap-page";
import type { BookModel } from "../book/useBook";

/** Something to be written to one item. */
export interface ItemWrite {
  readonly item: string;
  /** In words: `1.1.a: In place`. */
  readonly what: string;
  /** Shown as if it were written already. */
  readonly changes: ItemChanges;
  /** It makes an action. */
  readonly isAction?: true;
  readonly plan: (before: OpenBook, now: OpenBook) => readonly WorkbookEdit[] | NotWritable;
}

interface Waiting extends ItemWrite {
  /** What the user saw; null for the workbook as it is when its turn comes, because what he saw is on its way there too. */
  readonly before: OpenBook | null;
}

export interface WriteQueue {
  readonly waiting: readonly ItemWrite[];
  /** What waits, by item. */
  readonly pending: ReadonlyMap<string, ItemChanges>;
  /** The first of those that wait could not be written; nothing goes on until somebody says how. */
  readonly hasFailed: boolean;
  /** In words: what was written last. */
  readonly saved: string | null;
  /** @param before what the user saw when he began, where that was not just now */
  readonly add: (write: ItemWrite, before?: OpenBook) => void;
  readonly retry: () => void;
  readonly discard: () => void;
}

/** Writes one thing after the other, however fast they come: none is lost, and each is a change of its own. */
export function useWriteQueue(model: BookModel): WriteQueue {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const isBusy = useRef(false);
  const { open, work, change } = model;
  const [first] = waiting;

  useEffect(() => {
    if (!first || hasFailed || isBusy.current || work !== null || open === null) return;
    isBusy.current = true;
    const before = first.before ?? open;
    void change({ plan: (now) => first.plan(before, now), doing: gapPage.saved.doing }).then((isWritten) => {
      isBusy.current = false;
      if (!isWritten) return setFailed(true);
      setSaved(first.what);
      setWaiting((all) => all.slice(1));
    });
  }, [first, hasFailed, work, open, change]);

  const add = useCallback(
    (write: ItemWrite, before?: OpenBook): void =>
      setWaiting((all) => [...all, { ...write, before: all.some(({ item }) => item === write.item) ? null : (before ?? open) }]),
    [open],
  );
  const retry = useCallback((): void => {
    setWaiting(([head, ...others]) => (head ? [{ ...head, before: null }, ...others] : []));
    setFailed(false);
  }, []);
  const discard = useCallback((): void => {
    setWaiting((all) => all.slice(1));
    setFailed(false);
  }, []);
  const pending = useMemo(() => pendingOf(waiting), [waiting]);
  return { waiting, pending, hasFailed, saved, add, retry, discard };
}

function pendingOf(waiting: readonly ItemWrite[]): ReadonlyMap<string, ItemChanges> {
  const pending = new Map<string, ItemChanges>();
  for (const { item, changes } of waiting) pending.set(item, { ...pending.get(item), ...changes });
  return pending;
}

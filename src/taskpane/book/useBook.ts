import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookEdit } from "../../core/workbook/edits";
import type { ApplyProgress } from "../../core/workbook/host";
import type { OpenBook } from "../../core/workbook/open-book";
import type { NotWritable } from "../../core/workbook/record-edits";
import { sentenceOf, unfinished } from "../carry-out";
import type { Outcome } from "../pane-state";
import { readBook, type BookTools } from "./read-book";

/** Pause after a change in the workbook before it is read again, so that typing is not disturbed. */
const SETTLE_MS = 1_000;
/** A first answer may take this long before the page says why. */
const SLOW_AFTER_MS = 6_000;

/** Something that a page writes. */
export interface BookChange {
  /** On the workbook as it is now, not as the page shows it. */
  readonly plan: (now: OpenBook) => readonly WorkbookEdit[] | NotWritable;
  /** What is going on, for as long as it takes: `Writing the answer…`. */
  readonly doing: string;
  /** Said when it is done; nothing where the page itself shows it. */
  readonly done?: string;
}

export interface Work {
  readonly doing: string;
  readonly progress: ApplyProgress | null;
  readonly isCancelling: boolean;
}

export interface BookModel {
  /** What was read last; null before the first time. */
  readonly open: OpenBook | null;
  /** Why there is nothing to show, or why what is shown may be old. */
  readonly failure: string | null;
  readonly isReading: boolean;
  readonly isSlow: boolean;
  readonly work: Work | null;
  readonly readAgain: () => void;
  /** Reads afresh, plans on that, writes, says what became of it, and reads again. Resolves to whether it was written. Never throws. */
  readonly change: (change: BookChange) => Promise<boolean>;
  /** Nothing that was not begun is written any more. */
  readonly cancel: () => void;
}

/** The workbook behind a page: read when the page is shown, and again a moment after each change. @param isShown nothing is read behind the user's back */
export function useBook(tools: BookTools, isShown: boolean, say: (outcome: Outcome | null) => void): BookModel {
  const [open, setOpen] = useState<OpenBook | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [isSlow, setSlow] = useState(false);
  const [work, setWork] = useState<Work | null>(null);
  /** A read is of no interest any more once a later one has begun. */
  const latest = useRef(0);
  const isStale = useRef(true);
  const working = useRef<AbortController | null>(null);
  const shown = useRef(isShown);
  shown.current = isShown;
  const { host } = tools;

  const read = useCallback(async (): Promise<void> => {
    const mine = ++latest.current;
    isStale.current = false;
    setReading(true);
    setSlow(false);
    const slow = setTimeout(() => latest.current === mine && setSlow(true), SLOW_AFTER_MS);
    const found = await readBook(tools).catch(sentenceOf);
    clearTimeout(slow);
    if (latest.current !== mine) return;
    setReading(false);
    setSlow(false);
    if (typeof found === "string") setFailure(found);
    else {
      setFailure(null);
      setOpen(found);
    }
  }, [tools]);

  useEffect(() => {
    if (isShown && isStale.current && !working.current) void read();
  }, [isShown, read]);

  useEffect(() => () => void latest.current++, []);

  useEffect(() => {
    let settled: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      if (working.current) settled = setTimeout(follow, SETTLE_MS);
      else if (shown.current && isStale.current) void read();
    };
    const stop = host.onChange(() => {
      isStale.current = true;
      clearTimeout(settled);
      settled = setTimeout(follow, SETTLE_MS);
    });
    return () => {
      clearTimeout(settled);
      stop();
    };
  }, [host, read]);

  const change = useCallback(
    async ({ plan, doing, done }: BookChange): Promise<boolean> => {
      if (working.current) return false;
      const controller = new AbortController();
      working.current = controller;
      say(null);
      setWork({ doing, progress: null, isCancelling: false });
      const onProgress = (progress: ApplyProgress): void => setWork((now) => now && { ...now, progress });
      const outcome = await written(tools, plan, { signal: controller.signal, onProgress });
      await read();
      working.current = null;
      setWork(null);
      const isDone = outcome === null;
      if (!isDone) say(outcome);
      else if (done !== undefined) say({ intent: "success", message: done });
      return isDone;
    },
    [tools, read, say],
  );

  const cancel = useCallback((): void => {
    working.current?.abort();
    setWork((now) => now && { ...now, isCancelling: true });
  }, []);

  return { open, failure, isReading, isSlow, work, readAgain: () => void read(), change, cancel };
}

/** Null when everything was written. */
async function written(
  tools: BookTools,
  plan: BookChange["plan"],
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: ApplyProgress) => void },
): Promise<Outcome | null> {
  try {
    const now = await readBook(tools);
    if (typeof now === "string") return { intent: "error", message: now };
    const edits = plan(now);
    if ("refusal" in edits) return { intent: "error", message: edits.refusal };
    if (edits.length === 0) return null;
    return unfinished(await tools.host.apply(edits, options));
  } catch (error) {
    return { intent: "error", message: sentenceOf(error) };
  }
}

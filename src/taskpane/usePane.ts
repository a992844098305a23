import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { SemsChoices } from "../core/creation/choices";
import type { SemsEngine } from "../core/creation/sems-engine";
import { cellA1 } from "../core/workbook/a1";
import type { CellAddress } from "../core/workbook/cell";
import type { WorkbookHost } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import { en } from "../locales/en";
import { carryOut, sentenceOf, type Plan } from "./carry-out";
import type { CommandSource } from "./command-source";
import { pageOf, type Outcome, type PaneState, type SemsPage, type Task } from "./pane-state";
import { readWorkbook } from "./read-workbook";

/** A first answer of a busy Excel may take this long before the pane says why. */
const SLOW_AFTER_MS = 6_000;
/** Pause after a change in the workbook before it is read again, so that typing is not disturbed. */
const SETTLE_MS = 1_000;

export interface PaneActions {
  readonly readAgain: () => void;
  readonly create: (choices: SemsChoices) => void;
  readonly upgrade: () => void;
  readonly askRemoval: () => void;
  readonly keep: () => void;
  readonly remove: () => void;
  readonly tidy: () => void;
  readonly cancel: () => void;
  readonly reveal: (cell: CellAddress) => void;
  readonly openPage: (page: SemsPage) => void;
  readonly nextTaken: () => void;
  readonly say: (outcome: Outcome | null) => void;
}

export interface PaneModel {
  readonly state: PaneState;
  readonly outcome: Outcome | null;
  /** Counts the page changes that the user asked for: the focus follows those, and only those. */
  readonly turn: number;
  /** The page of the SeMS that is open, where there is a SeMS. */
  readonly page: SemsPage;
  /** The ribbon asked for the next finding, and nobody has gone there yet. */
  readonly isNextAsked: boolean;
  readonly actions: PaneActions;
}

/** The pane as a small machine: every page that it can show, and every way from one to the next. */
export function usePane(host: WorkbookHost, engine: SemsEngine, today: () => SerialDay, commands: CommandSource | null): PaneModel {
  const [state, setState] = useState<PaneState>({ kind: "reading", isSlow: false });
  const [outcome, say] = useState<Outcome | null>(null);
  const [turn, setTurn] = useState(0);
  const [page, setPage] = useState<SemsPage>("overview");
  const [isNextAsked, setNextAsked] = useState(false);
  /** A read is of no interest any more once a later one, or an action, has begun. */
  const latest = useRef(0);
  const working = useRef<AbortController | null>(null);
  /** The other pages read the workbook themselves; what changes meanwhile is followed on the way back. */
  const isElsewhere = useRef(false);
  const hasMissedChange = useRef(false);

  const show = useCallback((next: PaneState) => {
    setState(next);
    setTurn((count) => count + 1);
  }, []);

  const read = useCallback(async (): Promise<void> => {
    const mine = ++latest.current;
    setState({ kind: "reading", isSlow: false });
    const slow = setTimeout(() => latest.current === mine && setState({ kind: "reading", isSlow: true }), SLOW_AFTER_MS);
    const next = await pageAfterReading(host, engine, false);
    clearTimeout(slow);
    // What is shown stays until the script of the next page is there.
    startTransition(() => {
      if (latest.current === mine) setState(next);
    });
  }, [host, engine]);

  const follow = useCallback(async (): Promise<void> => {
    if (working.current) return;
    const mine = latest.current;
    const next = await pageAfterReading(host, engine, false);
    if (latest.current !== mine) return;
    if (next.kind === "failed") say({ intent: "warning", message: en.found.changed });
    else setState((now) => (now.kind === "found" && next.kind === "found" ? { ...next, isNew: now.isNew } : now.kind === "asking" ? now : next));
  }, [host, engine]);

  const work = useCallback(
    async (task: Task, plan: Plan): Promise<void> => {
      const mine = ++latest.current;
      const controller = new AbortController();
      working.current = controller;
      say(null);
      setPage("overview");
      show({ kind: "working", task, progress: null, isCancelling: false });
      const onProgress = (progress: { done: number; total: number; what: string }): void =>
        setState((now) => (now.kind === "working" ? { ...now, progress } : now));
      const result = await carryOut(host, engine, plan, { signal: controller.signal, onProgress });
      const next = await pageAfterReading(host, engine, task === "create" && result.intent === "success");
      working.current = null;
      if (latest.current !== mine) return;
      say(result);
      show(next);
    },
    [host, engine, show],
  );

  useEffect(() => {
    void read();
    return () => {
      latest.current++;
    };
  }, [read]);

  useEffect(() => {
    let settled: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange(() => {
      clearTimeout(settled);
      if (isElsewhere.current) hasMissedChange.current = true;
      else settled = setTimeout(() => void follow(), SETTLE_MS);
    });
    return () => {
      clearTimeout(settled);
      stop();
    };
  }, [host, follow]);

  useEffect(() => {
    isElsewhere.current = page !== "overview";
    if (page !== "overview" || !hasMissedChange.current) return;
    hasMissedChange.current = false;
    void follow();
  }, [page, follow]);

  useEffect(
    () =>
      commands?.listen((command) => {
        setPage("check");
        if (command === "check") setTurn((count) => count + 1);
        else setNextAsked(true);
      }),
    [commands],
  );

  useEffect(() => {
    if (page === "overview" || state.kind !== "setUp") return;
    say({ intent: "info", message: en.pages.noSemsYet });
    setPage("overview");
    setNextAsked(false);
  }, [page, state.kind]);

  const actions: PaneActions = {
    readAgain: () => {
      say(null);
      void read();
    },
    create: (choices) =>
      void work("create", ({ content }) => engine.previewOf(content, choices).refusal ?? engine.planCreation(content, choices, today())),
    upgrade: () => void work("upgrade", ({ content }) => engine.planUpgrade(content)?.edits ?? en.upgrade.nothing),
    askRemoval: () => {
      say(null);
      if (state.kind === "found" || state.kind === "setUp") show({ kind: "asking", reading: state.reading });
    },
    keep: () => {
      if (state.kind === "asking") show(pageOf(state.reading, false));
    },
    remove: () => void work("remove", ({ content }) => engine.planRemoval(content)),
    tidy: () => void work("tidy", ({ content }) => engine.planTidying(content)),
    cancel: () => {
      working.current?.abort();
      setState((now) => (now.kind === "working" ? { ...now, isCancelling: true } : now));
    },
    reveal: (cell) => void reveal(host, cell).then(say),
    openPage: (next) => {
      say(null);
      setPage(next);
      setTurn((count) => count + 1);
    },
    nextTaken: () => setNextAsked(false),
    say,
  };
  return { state, outcome, turn, page, isNextAsked, actions };
}

async function pageAfterReading(host: WorkbookHost, engine: SemsEngine, isNew: boolean): Promise<PaneState> {
  try {
    return pageOf(await readWorkbook(host, engine), isNew);
  } catch (error) {
    return { kind: "failed", message: sentenceOf(error) };
  }
}

async function reveal(host: WorkbookHost, cell: CellAddress): Promise<Outcome> {
  try {
    const now = await host.reveal(cell);
    if (now.sheet !== cell.sheet) return { intent: "warning", message: en.outcome.notRevealed(cell.sheet) };
    return { intent: "info", message: en.outcome.revealed(en.found.place(now.sheet, cellA1(now.row, now.column))) };
  } catch (error) {
    return { intent: "error", message: sentenceOf(error) };
  }
}

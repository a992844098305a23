import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { compareFindings, earlierFindings, type FindingChanges } from "../../core/assessment/compare-findings";
import type { PhaseCode } from "../../core/framework/assessment-phase";
import { readinessWords } from "../../locales/assessment-in-words";
import { checkPage } from "../../locales/check-page";
import { sentenceOf, unfinished } from "../carry-out";
import type { Outcome } from "../pane-state";
import { runCheck, type CheckOutcome, type CheckRun, type CheckTools } from "./run-check";

/** Pause after a change in the workbook before it is checked again, so that typing is not disturbed. */
const SETTLE_MS = 1_500;
/** A choice of another phase rests so long first: with letters or arrow keys one passes over those between. */
const CHOICE_MS = 400;
/** A first answer may take this long before the page says why. */
const SLOW_AFTER_MS = 6_000;

export interface CheckModel {
  /** What the page shows; null until the first check has ended. */
  readonly outcome: CheckOutcome | null;
  readonly busy: "checking" | "writing" | null;
  readonly isSlow: boolean;
  /** Against the check before, of the same phase. */
  readonly changes: FindingChanges | null;
  /** Why the last check did not come to its end, where an earlier one is still shown. */
  readonly failure: string | null;
  /** The phase that the user chose; null while Config's own counts. */
  readonly phase: PhaseCode | null;
  readonly checkAgain: () => void;
  readonly choosePhase: (phase: PhaseCode) => void;
  readonly writeReadiness: () => void;
}

interface Shown {
  readonly outcome: CheckOutcome | null;
  readonly changes: FindingChanges | null;
  readonly failure: string | null;
}

/** Checks when the page is first shown, on demand, and a moment after each change; one check at a time. @param isShown nothing is checked behind the user's back */
export function useCheck(tools: CheckTools, isShown: boolean, say: (outcome: Outcome) => void): CheckModel {
  const [shown, setShown] = useState<Shown>({ outcome: null, changes: null, failure: null });
  const [busy, setBusy] = useState<CheckModel["busy"]>(null);
  const [isSlow, setSlow] = useState(false);
  const [phase, setPhase] = useState<PhaseCode | null>(null);
  /** A check is of no interest any more once a later one has begun. */
  const latest = useRef(0);
  const isRunning = useRef(false);
  /** Something has changed since the last check began. */
  const isStale = useRef(true);
  /** What is being written comes to its end: no check takes its place. */
  const writing = useRef<Promise<void> | null>(null);
  const chosen = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { host } = tools;

  const run = useCallback(
    async (task: "checking" | "writing", wanted: PhaseCode | null): Promise<void> => {
      clearTimeout(chosen.current);
      if (writing.current) await writing.current;
      const mine = ++latest.current;
      const isWanted = (): boolean => latest.current === mine;
      isRunning.current = true;
      isStale.current = false;
      setBusy(task);
      setSlow(false);
      const slow = setTimeout(() => isWanted() && setSlow(true), SLOW_AFTER_MS);
      const next = await runCheck(tools, wanted, isWanted);
      clearTimeout(slow);
      if (!isWanted() || !next) return;
      // A long list is drawn in many short tasks, so that the user can type and scroll meanwhile.
      startTransition(() => setShown((before) => shownAfter(before, next)));
      if (task === "writing" && next.kind === "checked") say(await write(tools, next));
      if (!isWanted()) return;
      isRunning.current = false;
      startTransition(() => setBusy(null));
    },
    [tools, say],
  );

  useEffect(() => {
    if (isShown && isStale.current && !isRunning.current) void run("checking", phase);
  }, [isShown, run, phase]);

  useEffect(
    () => () => {
      latest.current++;
      clearTimeout(chosen.current);
    },
    [],
  );

  /** What a change leads to, as things are when its time has come. */
  const now = useRef({ isShown, phase });
  now.current = { isShown, phase };
  useEffect(() => {
    let settled: ReturnType<typeof setTimeout> | undefined;
    const check = (): void => {
      if (!now.current.isShown || !isStale.current) return;
      if (isRunning.current) settled = setTimeout(check, SETTLE_MS);
      else void run("checking", now.current.phase);
    };
    const stop = host.onChange(() => {
      isStale.current = true;
      clearTimeout(settled);
      settled = setTimeout(check, SETTLE_MS);
    });
    return () => {
      clearTimeout(settled);
      stop();
    };
  }, [host, run]);

  const checkAgain = useCallback(() => void run("checking", phase), [run, phase]);
  return {
    ...shown,
    busy,
    isSlow,
    phase,
    checkAgain,
    choosePhase: (wanted) => {
      setPhase(wanted);
      clearTimeout(chosen.current);
      chosen.current = setTimeout(() => void run("checking", wanted), CHOICE_MS);
    },
    writeReadiness: () => {
      writing.current = run("writing", phase).finally(() => (writing.current = null));
    },
  };
}

/** A check that failed takes nothing away: what was found before stays, with the reason beside it. */
function shownAfter({ outcome, changes }: Shown, next: CheckOutcome): Shown {
  const before = outcome?.kind === "checked" ? outcome.assessment : null;
  if (next.kind === "failed" && before) return { outcome, changes, failure: next.message };
  const isComparable = next.kind === "checked" && before?.phase === next.assessment.phase;
  return { outcome: next, changes: isComparable ? compareFindings(earlierFindings(before.findings), next.assessment.findings) : null, failure: null };
}

async function write({ host }: CheckTools, { engine, content, book, assessment }: CheckRun): Promise<Outcome> {
  const edits = engine.readinessEdits(content, book, assessment, readinessWords(assessment));
  if (!edits) return { intent: "warning", message: checkPage.noReadiness };
  try {
    return unfinished(await host.apply(edits)) ?? { intent: "success", message: checkPage.written(assessment.asOf) };
  } catch (error) {
    return { intent: "error", message: sentenceOf(error) };
  }
}

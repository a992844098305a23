import { useMemo, useState } from "react";
import type { CheckEngine, ExplanationInput } from "../../core/assessment/check-engine";
import type { Finding } from "../../core/assessment/finding";
import type { PhaseCode } from "../../core/framework/assessment-phase";
import type { WorkbookEdit } from "../../core/workbook/edits";
import type { OpenBook } from "../../core/workbook/open-book";
import type { NotWritable } from "../../core/workbook/record-edits";
import { mending as words } from "../../locales/mending";
import { sentenceOf, unfinished } from "../carry-out";
import type { Outcome } from "../pane-state";
import { isSamePlan, mendedCount, type Mending } from "./mending-state";
import type { CheckRun, CheckTools } from "./run-check";

export interface MendingModel {
  readonly now: Mending | null;
  readonly busy: "mending" | "writing" | null;
  readonly offerFix: (findings: readonly Finding[]) => void;
  readonly offerExplanation: (findings: readonly Finding[]) => void;
  readonly leave: () => void;
  readonly applyFix: () => void;
  readonly explain: (findings: readonly Finding[], answer: ExplanationInput) => void;
}

/** Nothing is written before it was shown, and nothing that would not do what was shown. Afterwards everything is checked again. */
export function useMending(tools: CheckTools, run: CheckRun | null, checkAgain: () => void, say: (outcome: Outcome) => void): MendingModel {
  const [now, setNow] = useState<Mending | null>(null);
  const [busy, setBusy] = useState<MendingModel["busy"]>(null);
  // The same as long as nothing of it changes: a card is drawn again when what it is given is another.
  return useMemo(() => {
    const phase = run?.assessment.phase;

    const offerFix = (findings: readonly Finding[]): void => {
      const [first] = findings;
      if (!run || !first) return;
      setNow({ kind: "fix", subject: first.id, findings, plan: run.engine.planFix(first.rule, findings, run, run.assessment.phase) });
    };
    const offerExplanation = (findings: readonly Finding[]): void => {
      const [first] = findings;
      if (first) setNow({ kind: "explain", subject: first.id, findings });
    };
    const write = async (task: "mending" | "writing", plan: PlanNow, done: string): Promise<void> => {
      if (!run) return;
      setBusy(task);
      const outcome = await written(tools, run.engine, plan);
      setBusy(null);
      if (outcome === "shown") return;
      setNow(null);
      say(outcome ?? { intent: "success", message: done });
      checkAgain();
    };
    const applyFix = (): void => {
      if (now?.kind !== "fix" || !run || phase === undefined) return;
      const planNow: PlanNow = (open) => planAsShown(now, run.engine, open, phase, (plan) => setNow({ ...now, plan }), say);
      void write("mending", planNow, words.applied(mendedCount(now.plan)));
    };
    const explain = (findings: readonly Finding[], answer: ExplanationInput): void =>
      void write("writing", (open) => run?.engine.explanationEdits(findings, answer, open) ?? [], words.written(findings.length));

    return { now, busy, offerFix, offerExplanation, leave: () => setNow(null), applyFix, explain };
  }, [tools, run, checkAgain, say, now, busy]);
}

/** `shown`: the plan is another one now, and was put before the user instead of being carried out. */
type PlanNow = (open: OpenBook) => readonly WorkbookEdit[] | NotWritable | "shown";

function planAsShown(
  { findings, plan }: Extract<Mending, { kind: "fix" }>,
  engine: CheckEngine,
  open: OpenBook,
  phase: PhaseCode,
  showAgain: (plan: Extract<Mending, { kind: "fix" }>["plan"]) => void,
  say: (outcome: Outcome) => void,
): ReturnType<PlanNow> {
  const fresh = engine.planFix(findings[0]?.rule ?? "", findings, open, phase);
  if (fresh.outcomes.length === 0) return { refusal: words.gone };
  if (isSamePlan(plan, fresh)) return fresh.edits;
  showAgain(fresh);
  say({ intent: "warning", message: words.different });
  return "shown";
}

/** Null when everything was written. */
async function written({ host, today }: CheckTools, engine: CheckEngine, plan: PlanNow): Promise<Outcome | "shown" | null> {
  try {
    const content = await host.read(engine.request);
    const edits = plan({ content, book: engine.read(content, today()) });
    if (edits === "shown") return edits;
    if ("refusal" in edits) return { intent: "warning", message: edits.refusal };
    return unfinished(await host.apply(edits));
  } catch (error) {
    return { intent: "error", message: sentenceOf(error) };
  }
}

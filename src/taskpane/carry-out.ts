import type { SemsEngine } from "../core/creation/sems-engine";
import type { WorkbookEdit } from "../core/workbook/edits";
import { HostError, type ApplyOptions, type ApplyReport, type WorkbookHost } from "../core/workbook/host";
import { en } from "../locales/en";
import type { Outcome, Reading } from "./pane-state";
import { readWorkbook } from "./read-workbook";

/** What to do with a workbook as it is now, or one sentence why nothing can be done. */
export type Plan = (reading: Reading) => readonly WorkbookEdit[] | string;

/** Reads the workbook afresh, plans on that, applies, and tells in one sentence what became of it. Never throws. */
export async function carryOut(host: WorkbookHost, engine: SemsEngine, plan: Plan, options: ApplyOptions): Promise<Outcome> {
  try {
    const edits = plan(await readWorkbook(host, engine));
    if (typeof edits === "string") return { intent: "error", message: edits };
    return outcomeOf(await host.apply(edits, options), edits);
  } catch (error) {
    return { intent: "error", message: sentenceOf(error) };
  }
}

/** Why edits were not carried out, and what they left behind; null when they were. */
export function unfinished({ outcome, message, leftBehind }: ApplyReport): Outcome | null {
  if (outcome === "done") return null;
  const left = leftBehind.length > 0 ? [en.outcome.leftBehind(leftBehind)] : [];
  if (outcome === "failed") return { intent: "error", message: [message || en.failed.unexpected, ...left].join(" ") };
  return { intent: "warning", message: [message || en.outcome.cancelled, ...left].join(" ") };
}

export function outcomeOf(report: ApplyReport, edits: readonly WorkbookEdit[]): Outcome {
  const failure = unfinished(report);
  if (failure) return failure;
  const added = edits.filter((edit) => edit.kind === "addSheet").length;
  const removed = edits.filter((edit) => edit.kind === "removeSheet").length;
  if (added > 0) return { intent: "success", message: en.outcome.created(added) };
  if (edits.some((edit) => edit.kind === "setCells")) return { intent: "success", message: en.outcome.upgraded };
  return { intent: "success", message: removed > 0 ? en.outcome.removed(removed) : en.outcome.completed };
}

/** A host says what is wrong in a sentence of its own; anything else is our fault and says so. */
export function sentenceOf(error: unknown): string {
  return error instanceof HostError ? error.message : en.failed.unexpected;
}

import type { WorkbookEdit } from "../../core/workbook/edits";
import type { ApplyOptions, ApplyReport } from "../../core/workbook/host";
import { chunkSteps } from "./chunk-steps";
import { checkEdits } from "./edit-check";
import { editSteps } from "./edit-steps";
import { toHostError } from "./excel-error";
import { openSession, type ExcelSession, type SessionOptions } from "./excel-session";
import { readPreconditions } from "./precondition";
import { undoCreation } from "./undo-creation";
import { verifyResult } from "./verify-result";
import { queueStructure, type WorkbookStructure } from "./workbook-structure";
import { WriteTarget, type Creation, type WriteStep } from "./write-step";

const DONE: ApplyReport = { outcome: "done", message: "", leftBehind: [] };

/** Raised between chunks when the user does not want to go on. */
class Cancelled extends Error {}

/**
 * Applies edits to the open workbook: one request to look, one more where cells are to be compared first, the work in as few requests as its size allows, and one
 * to verify. What was newly made is taken away again when it is cancelled or fails.
 */
export async function applyEdits(edits: readonly WorkbookEdit[], options: ApplyOptions, session: SessionOptions): Promise<ApplyReport> {
  if (edits.length === 0) return DONE;
  const begun: Creation[] = [];
  let before: WorkbookStructure | undefined;
  try {
    const opened = await openWithStructure(session);
    before = opened.structure;
    checkEdits(edits, before);
    const conditions = await readPreconditions(opened.session, before, edits);
    await writeChunks(opened.session, editSteps(edits, before, conditions), options, begun);
    await verifyResult(opened.session, edits, before);
    return DONE;
  } catch (error) {
    const leftBehind = before && begun.length > 0 ? await undoCreation(session, begun, before) : [];
    if (error instanceof Cancelled) return { outcome: "cancelled", message: cancelledMessage(leftBehind), leftBehind };
    return { outcome: "failed", message: toHostError(error).message, leftBehind };
  }
}

function cancelledMessage(leftBehind: readonly string[]): string {
  if (leftBehind.length === 0) return "Cancelled: what had been added was taken away again.";
  return `Cancelled, but Excel did not take away ${leftBehind.map((sheet) => `"${sheet}"`).join(", ")}: delete them by hand.`;
}

export async function openWithStructure(options: SessionOptions): Promise<{ readonly session: ExcelSession; readonly structure: WorkbookStructure }> {
  let answer: (() => WorkbookStructure) | undefined;
  const session = await openSession(options, (context) => {
    answer = queueStructure(context, { styles: true });
  });
  if (!answer) throw new Error("a session opened without its queue being asked for");
  return { session, structure: answer() };
}

/** @param begun receives what each chunk sets out to make, before it is sent */
async function writeChunks(session: ExcelSession, steps: readonly WriteStep[], options: ApplyOptions, begun: Creation[]): Promise<void> {
  const chunks = chunkSteps(steps);
  for (const [done, chunk] of chunks.entries()) {
    if (options.signal?.aborted) throw new Cancelled();
    options.onProgress?.({ done, total: chunks.length + 1, what: chunk[0]?.what ?? "" });
    begun.push(...chunk.flatMap((step) => step.creates ?? []));
    const { application } = session.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    const target = new WriteTarget(session.context);
    for (const step of chunk) step.write(target);
    await session.sync(sheetsOf(chunk));
  }
  options.onProgress?.({ done: chunks.length, total: chunks.length + 1, what: "Checking the result" });
}

/** Named in a message only when they are few: a chunk of a new workbook touches many. */
function sheetsOf(chunk: readonly WriteStep[]): readonly string[] {
  const sheets = [...new Set(chunk.flatMap((step) => step.sheet ?? []))];
  return sheets.length <= 2 ? sheets : [];
}

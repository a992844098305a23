import type { Assessment } from "../../core/assessment/assess";
import type { CheckEngine } from "../../core/assessment/check-engine";
import { phases, type PhaseCode } from "../../core/framework/assessment-phase";
import type { WorkbookContent } from "../../core/workbook/content";
import type { SnapshotBook } from "../../core/workbook/snapshot-book";
import { sentenceOf } from "../carry-out";
import type { PageTools } from "../sems-page";
import { inSlices, pause } from "../in-slices";

/** What a check needs besides the workbook. */
export type CheckTools = Pick<PageTools, "host" | "loadCheckEngine" | "today">;

/** A check that came to its end, with what it looked at. */
export interface CheckRun {
  readonly kind: "checked";
  readonly engine: CheckEngine;
  readonly content: WorkbookContent;
  readonly book: SnapshotBook;
  readonly assessment: Assessment;
}

export type CheckOutcome =
  | CheckRun
  | { readonly kind: "noSems" }
  | { readonly kind: "newer"; readonly found: number; readonly known: number }
  | { readonly kind: "failed"; readonly message: string };

/** Reads the workbook afresh and checks it. Null when it was not wanted any more. @param phase the one that Config names when null */
export async function runCheck(
  { host, loadCheckEngine, today }: CheckTools,
  phase: PhaseCode | null,
  isWanted: () => boolean,
): Promise<CheckOutcome | null> {
  try {
    const engine = await loadCheckEngine();
    const content = await host.read(engine.request);
    await pause();
    const book = await inSlices(engine.readInSteps(content, today()), isWanted);
    if (book === null) return null;
    const found = book.snapshot.schemaVersion;
    if (found === null) return { kind: "noSems" };
    if (found > engine.schemaVersion) return { kind: "newer", found, known: engine.schemaVersion };
    await pause();
    const assessment = await inSlices(engine.assessInSteps(book, phase ?? phaseOf(book)), isWanted);
    return assessment && { kind: "checked", engine, content, book, assessment };
  } catch (error) {
    return { kind: "failed", message: sentenceOf(error) };
  }
}

/** The gate that Config names; the first one where it names none. */
function phaseOf(book: SnapshotBook): PhaseCode {
  return phases.find(({ code }) => code === book.setting("phase"))?.code ?? "1";
}

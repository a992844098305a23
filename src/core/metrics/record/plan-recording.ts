import type { WorkbookContent } from "../../workbook/content";
import type { SheetRecord } from "../../workbook/define-sheet";
import type { WorkbookEdit } from "../../workbook/edits";
import { metrics } from "../../workbook/sheets/metrics";
import { readings } from "../../workbook/sheets/readings";
import type { SnapshotBook } from "../../workbook/snapshot-book";
import { bookWithRows } from "./book-with-rows";
import { plannedRows } from "./planned-rows";
import type { ReadingEntry, Refusal } from "./reading-entry";
import { recordingEdits } from "./recording-edits";
import { newEffects, type RecordingEffect } from "./recording-effect";
import type { RecordingOptions } from "./recording-options";
import { settleEntries, type SettledEntry } from "./settle-entries";

/** What becomes of one entry. */
export interface RecordingRow {
  readonly line: number;
  readonly entry: ReadingEntry;
  readonly outcome: SettledEntry["outcome"];
  /** One sentence, or the plain facts of what is written. */
  readonly message: string;
  /** Id of the reading that is written, corrected or there already. */
  readonly readingId?: string;
  /** What is worth knowing although it keeps nothing back; absent where there is nothing. */
  readonly remarks?: readonly string[];
  /** What recording does to the metric, all entries together; absent when nothing is written for it. */
  readonly effect?: RecordingEffect;
}

export interface RecordingPlan {
  /** One for each entry, in the order given. */
  readonly rows: readonly RecordingRow[];
  /** What writes the rows to add and to correct; those refused are left out. */
  readonly edits: readonly WorkbookEdit[];
}

/**
 * Plans what entries would do to a workbook and writes nothing. New readings are drafts at the end of Readings. A correction overwrites the numbers of its
 * row, because every figure sums all rows of a period whatever their status: the old numbers stay in the row's comment, and a row that was final turns
 * to corrected and waits for another check.
 * @param content with every table; `book` is of the same workbook
 */
export function planRecording(
  content: WorkbookContent,
  book: SnapshotBook,
  entries: readonly ReadingEntry[],
  options: RecordingOptions,
): RecordingPlan | Refusal {
  const refusal = whatIsLacking(metrics, book) ?? whatIsLacking(readings, book);
  if (refusal !== undefined) return { refusal };
  const settled = settleEntries(entries, book, options);
  const planned = plannedRows(content, book, settled, options.today);
  const after = bookWithRows(
    book,
    planned.rows.flatMap((row) => row ?? []),
  );
  const effectOn = newEffects(book, after);
  return {
    rows: settled.map((entry, index) => rowOf(entry, planned.rows[index]?.readingId, effectOn)),
    edits: recordingEdits(planned, { content, book }),
  };
}

function whatIsLacking(sheet: SheetRecord, { snapshot }: SnapshotBook): string | undefined {
  const register = snapshot.registers[sheet.id];
  if (!register) return `The workbook has no register ${sheet.name} (table ${sheet.table}), so there is nothing to record into: add a SeMS first.`;
  const missing = Object.entries(sheet.columns).find(([key]) => register.missing.includes(key));
  return missing && `${register.sheet} has lost its column ${missing[1].heading}: bring it back before anything is recorded.`;
}

function rowOf(settled: SettledEntry, writtenId: string | undefined, effectOn: ReturnType<typeof newEffects>): RecordingRow {
  const { entry, outcome, message } = settled;
  const readingId = outcome === "same" ? settled.existing?.readingId : writtenId;
  const accepted = outcome === "add" || outcome === "correct" ? settled.accepted : undefined;
  const effect = accepted && effectOn(accepted.metric, accepted.period);
  return {
    line: entry.line,
    entry,
    outcome,
    message,
    ...(readingId === undefined ? {} : { readingId }),
    ...(accepted && accepted.remarks.length > 0 ? { remarks: accepted.remarks } : {}),
    ...(effect === undefined ? {} : { effect }),
  };
}

import type { OpenBook } from "../../workbook/open-book";
import { planRecording, type RecordingPlan, type RecordingRow } from "./plan-recording";
import { isRefusal, type ReadingEntry, type Refusal } from "./reading-entry";
import type { RecordingOptions } from "./recording-options";

/**
 * Plans entries on the workbook as it is now, for somebody who was shown another plan before: what would now overwrite something else than they saw, or
 * write what they were told is not written, is held back with a sentence. Everything else is planned as usual.
 * @param seen rows of the plan that was shown, in the order of `entries`
 */
export function planAsSeen(
  entries: readonly ReadingEntry[],
  seen: readonly RecordingRow[],
  now: OpenBook,
  options: RecordingOptions,
): RecordingPlan | Refusal {
  const plan = planRecording(now.content, now.book, entries, options);
  if (isRefusal(plan)) return plan;
  const held = plan.rows.map((row, index) => isNews(row, seen[index]));
  if (!held.includes(true)) return plan;
  return planRecording(
    now.content,
    now.book,
    entries.map((entry, index) => (held[index] === true ? { ...entry, problem: CHANGED } : entry)),
    options,
  );
}

const CHANGED = "The workbook was changed meanwhile, and this would do something else now: look at it again, then record it.";

function isNews(now: RecordingRow, seen: RecordingRow | undefined): boolean {
  const isWritten = now.outcome === "add" || now.outcome === "correct";
  return isWritten && (now.outcome !== seen?.outcome || (now.outcome === "correct" && now.message !== seen.message));
}

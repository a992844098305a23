import type { WorkbookEdit } from "../../workbook/edits";
import { joinedEdits } from "../../workbook/joined-edits";
import type { OpenBook } from "../../workbook/open-book";
import { changedRecord, type NotWritable } from "../../workbook/record-edits";
import { gapAnalysis } from "../../workbook/sheets/gap-analysis";
import type { AssessedItem } from "./assessed-item";

/** What beginning a new assessment would keep, and what of the one before it would be replaced. */
export interface NewAssessment {
  readonly kept: number;
  readonly answered: number;
  /** Day until which the answers that are kept now stood; null where none are. */
  readonly replaces: number | null;
  /** Items that nobody has looked at since then. */
  readonly notLookedAt: number;
}

export function newAssessment(items: readonly AssessedItem[]): NewAssessment {
  const days = items.flatMap(({ record }) => record.previousUntil ?? []);
  return {
    kept: items.length,
    answered: items.filter(({ isAnswered }) => isAnswered).length,
    replaces: days.length === 0 ? null : Math.max(...days),
    notLookedAt: items.filter(({ isDue, isAnswered }) => isDue && isAnswered).length,
  };
}

/** Today's answers become the previous ones. They stay as they are until somebody answers again; an item without an answer is kept as not assessed. */
export function beginAssessment({ content, book }: OpenBook): readonly WorkbookEdit[] | NotWritable {
  const edits: WorkbookEdit[] = [];
  for (const record of book.records(gapAnalysis)) {
    const kept = {
      previousResponse: record.response ?? "NOT_ASSESSED",
      previousLevel: record.implementationLevel ?? null,
      previousUntil: book.asOf,
    } as const;
    const changed = changedRecord(gapAnalysis, record, kept, { content, book });
    if ("refusal" in changed) return changed;
    edits.push(...changed);
  }
  return joinedEdits(edits);
}

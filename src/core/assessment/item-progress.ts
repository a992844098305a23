import type { RecordOf } from "../workbook/define-sheet";
import type { gapAnalysis } from "../workbook/sheets/gap-analysis";

/** How far a group of gap-analysis items has come. Items that do not apply are left out. */
export interface ItemProgress {
  readonly items: number;
  readonly answered: number;
  /** In place counts 1, partially in place 0.5; null without items. */
  readonly share: number | null;
}

type Answered = Pick<RecordOf<typeof gapAnalysis.columns>, "response">;

/** @param items those that apply */
export function progressOf(items: readonly Answered[]): ItemProgress {
  const answered = items.filter((item) => item.response !== undefined && item.response !== "NOT_ASSESSED").length;
  const points = items.reduce((sum, { response }) => sum + (response === "IN_PLACE" ? 1 : response === "PARTIAL" ? 0.5 : 0), 0);
  return { items: items.length, answered, share: items.length === 0 ? null : points / items.length };
}

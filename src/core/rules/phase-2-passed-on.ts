import type { SerialDay } from "../workbook/serial-day";
import { assessments } from "../workbook/sheets/assessments";
import type { SnapshotBook } from "../workbook/snapshot-book";

/** As Config says it; else the first Phase 2 assessment that reached the standard. Undefined before. */
export function phase2PassedOn(book: SnapshotBook): SerialDay | undefined {
  const told = book.setting("phase2Done");
  const days =
    typeof told === "number"
      ? [told]
      : book
          .records(assessments)
          .flatMap(({ kind, outcome, date }) => (kind === "PHASE_2" && isReached(outcome) && date !== undefined ? [date] : []));
  return days.filter((day) => day <= book.asOf).sort((one, other) => one - other)[0];
}

function isReached(outcome: string | undefined): boolean {
  return outcome === "ACHIEVED" || outcome === "ACHIEVED_WITH_ACTIONS";
}

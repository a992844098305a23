import { monthsLater } from "../../calculations/months-later";
import type { Book, Columns, SheetRecord } from "../../define-sheet";
import type { Figure } from "../../layout/composition";
import { actions } from "../../sheets/actions";
import { gapAnalysis } from "../../sheets/gap-analysis";
import { qaPlan } from "../../sheets/qa-plan";
import { readings } from "../../sheets/readings";
import { risks } from "../../sheets/risks";

export interface RecentChange extends Figure {
  readonly label: string;
}

/** How many records carry a date within the month up to the as-of day. */
function datedWithin<C extends Columns>(label: string, sheet: SheetRecord<C>, key: Extract<keyof C, string>): RecentChange {
  const column = `{${sheet.id}.${key}}`;
  return {
    label,
    formula: `COUNTIFS(${column},">"&EDATE({setting asOf},-1),${column},"<="&{setting asOf})`,
    calculate: (book: Book) => {
      const from = monthsLater(book.asOf, -1);
      return book.records(sheet).filter((record) => isWithin(record[key], from, book.asOf)).length;
    },
  };
}

function isWithin(value: unknown, after: number, upTo: number): boolean {
  return typeof value === "number" && value > after && value <= upTo;
}

export const recentChanges: readonly RecentChange[] = [
  datedWithin("Risks reviewed", risks, "lastReview"),
  datedWithin("Risks accepted", risks, "acceptedOn"),
  datedWithin("Actions raised", actions, "raisedOn"),
  datedWithin("Actions closed", actions, "closedOn"),
  datedWithin("QA activities done", qaPlan, "doneOn"),
  datedWithin("Readings recorded", readings, "enteredOn"),
  datedWithin("Gap items assessed", gapAnalysis, "assessedOn"),
];

import { monthEnd } from "../workbook/calculations/month-end";
import { calendarDay, isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { qaPlan } from "../workbook/sheets/qa-plan";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

const CHECK = { activityId: "QAP-086", kind: "DATA_CHECK", area: "Metric data" } as const;
const MONTHS = 3;

/** The quarter that runs has time left, so the last complete one counts, and whatever was done since. */
export const noDataCheck = defineRule({
  id: "R-69",
  title: "No data check in the quarter",
  action: "Check a sample of readings against their sources; enter it as a Data check.",
  why: "Figures that nobody checks against their source cannot be called honest and accurate.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "2": "explain" },
  reads: [qaPlan],
  example: {
    passes: { rows: [rows(qaPlan, [{ ...CHECK, doneOn: on("2026-07-01") }])] },
    fails: { rows: [rows(qaPlan, [{ ...CHECK, doneOn: on("2026-06-30") }])] },
  },
  check: (book) => {
    const since = lastQuarterStart(book.asOf);
    const isChecked = book
      .records(qaPlan)
      .some(({ kind, doneOn }) => kind === "DATA_CHECK" && doneOn !== undefined && doneOn >= since && doneOn <= book.asOf);
    return isChecked
      ? []
      : [{ at: atHeading(qaPlan, "kind"), message: `No data check was done in the quarter from ${isoOfSerial(since)}, nor since.` }];
  },
});

/** First day of the last complete quarter of the calendar. */
function lastQuarterStart(day: SerialDay): SerialDay {
  const monthOfQuarter = calendarDay(day).month % MONTHS;
  return monthEnd(day, -monthOfQuarter - MONTHS - 1) + 1;
}

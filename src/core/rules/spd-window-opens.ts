import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { spd } from "../workbook/sheets/spd";
import { atCell, atHeading } from "./fault";
import { defineRule, NO_DATA, on, rows } from "./rule";
import { dueDaysWithoutReturn, firstDueDay, isSubmitted, quarterDayFrom, windowOpensOn } from "./spd-due-days";

export const spdWindowOpens = defineRule({
  id: "R-86",
  title: "Window of an SPD return open or about to open",
  action: "Prepare the figures and show them to the Accountable Manager.",
  why: "The window is one week, and at New Year it is a week of holidays.",
  source: { document: "CAA SeMS FAQ", place: "performance data" },
  chapter: 5,
  severity: { "2B": "info" },
  reads: [spd],
  limit: { words: "days before the window opens from which it is announced", value: 14, looser: "lower" },
  example: {
    passes: { rows: [rows(spd, [{ spdId: "SPD-007", dueOn: on("2027-01-01") }])] },
    fails: { rows: [rows(spd, [{ spdId: "SPD-007", dueOn: on("2026-11-04") }])] },
  },
  check: (book, { limit }) => {
    if (firstDueDay(book) === undefined) return NO_DATA;
    const { asOf } = book;
    const isNear = (due: SerialDay) => asOf <= due && asOf >= windowOpensOn(due) - limit;
    const open = book.records(spd).filter((one) => one.correctionOf === undefined && !isSubmitted(one, book));
    const next = quarterDayFrom(asOf);
    return [
      ...open.flatMap((one) =>
        one.dueOn !== undefined && isNear(one.dueOn) ? [{ at: atCell(spd, one, "dueOn"), message: words(one.dueOn, asOf) }] : [],
      ),
      ...(isNear(next) && dueDaysWithoutReturn(book, next).includes(next)
        ? [{ at: atHeading(spd, "dueOn"), message: words(next, asOf), action: "Add a row for it to SPD, and prepare the figures." }]
        : []),
    ];
  },
});

function words(due: SerialDay, asOf: SerialDay): string {
  const opens = windowOpensOn(due);
  const state = asOf < opens ? "opens on" : "has been open since";
  return `The window of the return due on ${isoOfSerial(due)} ${state} ${isoOfSerial(opens)}.`;
}

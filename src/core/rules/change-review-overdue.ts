import { isoOfSerial } from "../workbook/serial-day";
import { changes } from "../workbook/sheets/changes";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { having } from "./having";
import { defineRule, on, rows } from "./rule";

/** A change that was turned down, or whose first day lies ahead, has nothing to review. */
export const changeReviewOverdue = defineRule({
  id: "R-77",
  title: "Review after a change overdue",
  action: "Look at what the change did, then enter Reviewed on and Outcome.",
  why: "Only a look afterwards shows whether it went as assessed.",
  source: "our suggestion",
  chapter: 7,
  severity: { "2": "advice" },
  reads: [changes],
  limit: { words: "days after Review due before it counts as overdue", value: 0, looser: "higher" },
  example: {
    passes: { rows: [rows(changes, [{ changeId: "CHG-004", status: "STARTED", reviewDue: on("2026-10-15") }])] },
    fails: { rows: [rows(changes, [{ changeId: "CHG-004", status: "STARTED", reviewDue: on("2026-10-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      having(book.records(changes), "reviewDue").filter(({ status, startsOn = book.asOf }) => status !== "REJECTED" && startsOn <= book.asOf),
      (change) => {
        if (change.reviewDue + limit >= book.asOf || book.nothing(changes, change, "reviewedOn") !== "empty") return undefined;
        return {
          at: atCell(changes, change, "reviewedOn"),
          message: `The review after ${change.changeId ?? "a change"} was due on ${isoOfSerial(change.reviewDue)}.`,
        };
      },
    ),
});

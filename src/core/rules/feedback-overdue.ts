import { isoOfSerial } from "../workbook/serial-day";
import { incidents } from "../workbook/sheets/incidents";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

const REPORT = { reportId: "INC-016", reporterType: "STAFF", receivedOn: on("2026-10-07") } as const;

export const feedbackOverdue = defineRule({
  id: "R-63",
  title: "Reporter has not heard back",
  action: "Tell the reporter what became of it, then enter Feedback on.",
  why: "People who hear nothing back stop reporting.",
  source: "our suggestion",
  chapter: 10,
  severity: { "2": "advice" },
  reads: [incidents],
  limit: { words: "days after Feedback due on before it counts as overdue", value: 0, looser: "higher" },
  example: {
    passes: { rows: [rows(incidents, [{ ...REPORT, feedbackDueOn: on("2026-10-15") }])] },
    fails: { rows: [rows(incidents, [{ ...REPORT, feedbackDueOn: on("2026-10-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(incidents).filter(({ feedbackDueOn }) => feedbackDueOn !== undefined),
      (report) => {
        const { reportId = "a report", feedbackDueOn = book.asOf } = report;
        if (feedbackDueOn + limit >= book.asOf || book.nothing(incidents, report, "feedbackOn") !== "empty") return undefined;
        return {
          at: atCell(incidents, report, "feedbackOn"),
          message: `The reporter of ${reportId} was to hear back by ${isoOfSerial(feedbackDueOn)}.`,
        };
      },
    ),
});

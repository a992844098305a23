import { isoOfSerial } from "../workbook/serial-day";
import { actions } from "../workbook/sheets/actions";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

const ACTION = { actionId: "ACT-017", status: "IN_PROGRESS", priority: "MEDIUM" } as const;

/** No days of grace: the date is the entity's own, and may be moved where somebody agrees. An action that is called closed lacks its day, which is another finding. */
export const actionOverdue = defineRule({
  id: "R-58",
  title: "Action overdue",
  action: "Finish it and enter Closed on, or agree a new date and add 1 to Extensions.",
  why: "A gap stays open for as long as the action that closes it.",
  source: "our suggestion",
  chapter: 5,
  severity: { GAP: "explain" },
  reads: [actions],
  example: {
    passes: { rows: [rows(actions, [{ ...ACTION, dueOn: on("2026-10-15") }])] },
    fails: { rows: [rows(actions, [{ ...ACTION, dueOn: on("2026-10-14") }])] },
  },
  check: (book) =>
    forEach(
      book.records(actions).filter(({ status }) => status !== "CLOSED" && status !== "CANCELLED"),
      (action) => {
        const { actionId = "An action", dueOn, priority } = action;
        if (dueOn === undefined || dueOn >= book.asOf || book.nothing(actions, action, "closedOn") !== "empty") return undefined;
        const at = atCell(actions, action, "dueOn");
        const since = `was due on ${isoOfSerial(dueOn)} and is still open.`;
        if (priority !== "HIGH") return { at, message: `${actionId} ${since}` };
        const label = book.label("priority", priority);
        return { at, message: `${actionId} (priority ${label}) ${since}`, severity: { GAP: "explain", "1": "blocks" } };
      },
    ),
});

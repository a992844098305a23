import { isoOfSerial } from "../workbook/serial-day";
import { actions } from "../workbook/sheets/actions";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

const ACTION = { actionId: "ACT-029", status: "CLOSED", closedOn: on("2026-07-14") } as const;

export const effectCheckOverdue = defineRule({
  id: "R-60",
  title: "Nobody checked whether an action worked",
  action: "See whether it worked; enter Checked on, Checked by, and Yes or No in It worked.",
  why: "That an action is done does not mean that the cause is gone.",
  source: { document: "CAA SeMS Strategy 2025-2030", place: "effective corrective action" },
  chapter: 5,
  severity: { "2": "explain" },
  reads: [actions],
  limit: { words: "days after Check due on before the check counts as overdue", value: 0, looser: "higher" },
  example: {
    passes: { rows: [rows(actions, [{ ...ACTION, verificationDue: on("2026-10-15") }])] },
    fails: { rows: [rows(actions, [{ ...ACTION, verificationDue: on("2026-10-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(actions).filter(({ closedOn, verificationDue }) => closedOn !== undefined && verificationDue !== undefined),
      (action) => {
        const { actionId = "an action", verificationDue = book.asOf } = action;
        if (verificationDue + limit >= book.asOf || book.nothing(actions, action, "verifiedOn") !== "empty") return undefined;
        return {
          at: atCell(actions, action, "verifiedOn"),
          message: `The check whether ${actionId} worked was due on ${isoOfSerial(verificationDue)}.`,
        };
      },
    ),
});

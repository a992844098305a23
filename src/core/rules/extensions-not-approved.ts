import { actions } from "../workbook/sheets/actions";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, rows } from "./rule";

const ACTION = { actionId: "ACT-024", status: "IN_PROGRESS" } as const;

export const extensionsNotApproved = defineRule({
  id: "R-59",
  title: "Date of an action moved without approval",
  action: "Have somebody agree to the new date, then enter Extension approved by.",
  why: "A date that can be moved at will is no promise.",
  source: "our suggestion",
  chapter: 5,
  severity: { GAP: "advice" },
  reads: [actions],
  limit: { words: "extensions from which somebody has to approve", value: 2, looser: "higher" },
  example: {
    passes: { rows: [rows(actions, [{ ...ACTION, extensions: 1 }])] },
    fails: { rows: [rows(actions, [{ ...ACTION, extensions: 2 }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(actions).filter(({ status, extensions }) => status !== "CANCELLED" && extensions !== undefined),
      (action) => {
        const { actionId = "an action", extensions = 0 } = action;
        if (extensions < limit || book.nothing(actions, action, "extensionApprovedBy") !== "empty") return undefined;
        const times = extensions === 1 ? "once" : `${extensions} times`;
        return {
          at: atCell(actions, action, "extensionApprovedBy"),
          message: `The date of ${actionId} was moved ${times}; Extension approved by is empty.`,
        };
      },
    ),
});

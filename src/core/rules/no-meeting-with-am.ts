import { meetings } from "../workbook/sheets/meetings";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

const meeting = { meetingId: "MTG-001", kind: "GOVERNANCE", heldOn: on("2026-04-15") } as const;

export const noMeetingWithAm = defineRule({
  id: "R-39",
  title: "Accountable Manager in no meeting for months",
  action: "Let them attend, or sign a review entered as a meeting; set AM present to Yes.",
  why: "Whoever answers for security has to see how it performs.",
  source: "our suggestion",
  chapter: 3,
  severity: { "2": "explain" },
  reads: [meetings],
  limit: { words: "months within which the Accountable Manager has to be in a meeting", value: 6, looser: "higher" },
  example: {
    passes: { rows: [rows(meetings, [{ ...meeting, amPresent: "YES" }])] },
    fails: { rows: [rows(meetings, [{ ...meeting, amPresent: "NO" }])] },
  },
  check: (book, { limit }) =>
    book
      .records(meetings)
      .some(({ kind, heldOn, amPresent }) => kind !== "EXTERNAL_GROUP" && amPresent === "YES" && isWithinMonths(heldOn, limit, book.asOf))
      ? []
      : [
          {
            at: atHeading(meetings, "amPresent"),
            message: `The Accountable Manager was in no meeting in the last ${limit} months.`,
          },
        ],
});

import { spd } from "../workbook/sheets/spd";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";
import { supersededReturns } from "./spd-due-days";

const SENT = { spdId: "SPD-006", dueOn: on("2026-10-01"), submittedOn: on("2026-09-29") } as const;

export const spdNotSeenByAm = defineRule({
  id: "R-90",
  title: "SPD return that the Accountable Manager has not seen",
  action: "Show it to the Accountable Manager, then enter AM seen on.",
  why: "Whoever answers for security has to know the figures that went to the CAA.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "2B": "explain" },
  reads: [spd],
  example: {
    passes: { rows: [rows(spd, [{ ...SENT, amSeenOn: on("2026-09-15") }])] },
    fails: { rows: [rows(spd, [SENT])] },
  },
  check: (book) => {
    const superseded = supersededReturns(book);
    return forEach(
      book.records(spd).filter((one) => one.submittedOn !== undefined && !superseded.has(one)),
      (one) =>
        isBlank(spd, one, "amSeenOn", book)
          ? { at: atCell(spd, one, "amSeenOn"), message: `${one.spdId ?? "A return"} went out, and AM seen on is empty.` }
          : undefined,
    );
  },
});

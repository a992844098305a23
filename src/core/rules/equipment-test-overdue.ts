import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial } from "../workbook/serial-day";
import { equipment } from "../workbook/sheets/equipment";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

/** A piece that is out of service is not tested until it is back: its fallback is in use. */
export const equipmentTestOverdue = defineRule({
  id: "R-45",
  title: "Test of security equipment overdue",
  action: "Test it, then enter Last test on and Result.",
  why: "Equipment that nobody tests may have stopped protecting without a sign.",
  source: { document: "Regulation (EU) 2015/1998", place: "12.0" },
  chapter: 4,
  severity: { "2": "explain" },
  reads: [equipment],
  limit: { words: "days after Next test due before it counts as overdue", value: 0, looser: "higher" },
  example: {
    passes: { rows: [rows(equipment, [{ equipmentId: "EQP-004", testEveryDays: 7, lastTestOn: on("2026-10-08") }])] },
    fails: { rows: [rows(equipment, [{ equipmentId: "EQP-004", testEveryDays: 7, lastTestOn: on("2026-10-07") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(equipment).filter((piece) => piece.testEveryDays !== undefined && !isOutOfService(piece)),
      (piece) => {
        const at = atCell(equipment, piece, "lastTestOn");
        if (book.nothing(equipment, piece, "lastTestOn") === "empty")
          return { at, message: `${piece.equipmentId ?? "A piece of equipment"} has no test on record.` };
        const due = (piece.lastTestOn ?? book.asOf) + (piece.testEveryDays ?? 0);
        return due + limit < book.asOf
          ? { at, message: `The test of ${piece.equipmentId ?? "a piece of equipment"} was due on ${isoOfSerial(due)}.` }
          : undefined;
      },
    ),
});

function isOutOfService({ faultOn, backInServiceOn }: RecordOf<typeof equipment.columns>): boolean {
  return faultOn !== undefined && (backInServiceOn === undefined || backInServiceOn < faultOn);
}

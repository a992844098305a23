import { isoOfSerial } from "../workbook/serial-day";
import { risks } from "../workbook/sheets/risks";
import type { Fault } from "./fault";
import { cellName, forEachColumn, forEachValue, inWords, type InputColumn } from "./found-column";
import { defineRule, on, rows } from "./rule";

export const dateThatCannotBe = defineRule({
  id: "C-14",
  title: "Date that can hardly be right",
  action: "Correct the date; leave the cell empty if there is none.",
  why: "What depends on such a date never falls due, or is overdue for ever.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "explain" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", nextReview: on("2027-01-10") }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001", nextReview: on("2207-01-10") }])] },
  },
  check: (book) => forEachColumn(book, ({ kind }) => kind === "date", impossible),
});

const EARLIEST = on("1990-01-01");
const LATEST = on("2100-12-31");

function impossible(found: InputColumn): readonly Fault[] {
  return forEachValue(found, (value, row) =>
    typeof value !== "number" || (value >= EARLIEST && value < LATEST + 1)
      ? undefined
      : { message: `${cellName(found, row)} is ${dayOrNumber(value, found)}.` },
  );
}

/** Numbers that are no days of Excel's calendar are shown as they are. */
function dayOrNumber(value: number, { column }: InputColumn): string {
  const { min = 1, max = LATEST } = column;
  return value >= min && value < max + 1 ? `${isoOfSerial(value)}, which can hardly be right` : `the number ${inWords(value)}, which is no day`;
}

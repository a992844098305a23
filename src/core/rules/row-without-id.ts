import { risks } from "../workbook/sheets/risks";
import type { Fault } from "./fault";
import { faultAt, forEachColumn, rowNumber, type InputColumn } from "./found-column";
import { defineRule, rows } from "./rule";

export const rowWithoutId = defineRule({
  id: "C-12",
  title: "Row with data and no id",
  action: "Give it an id that no other row has, or empty the whole row.",
  why: "The formulas of the workbook take a row without an id for an empty one.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", title: "Unattended freight" }])] },
    fails: { rows: [rows(risks, [{ title: "Unattended freight" }])] },
  },
  check: (book) => forEachColumn(book, ({ kind }) => kind === "rowId", withoutId),
});

/** An id that shows an error is one that could not be read, and a finding of its own. */
function withoutId(found: InputColumn): readonly Fault[] {
  const { register, cells } = found;
  const unread = new Set(cells.issues.map(({ tableRow }) => tableRow));
  return register.records
    .filter((row) => (cells.values[row] ?? null) === null && !unread.has(row))
    .map((row) => faultAt(found, row, { message: `Row ${rowNumber(register, row)} has no “${cells.heading}”, so no figure counts it.` }));
}

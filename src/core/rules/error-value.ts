import { isCellError } from "../workbook/cell";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { cellName, faultAt, foundColumns } from "./found-column";
import { defineRule, NO_DATA, rows, type CheckResult } from "./rule";

export const errorValue = defineRule({
  id: "C-02",
  title: "Cell with an error value",
  action: "Mend the formula in the cell, or type the value.",
  why: "Nothing can be counted or shown from a cell with an error.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001", owner: "Sam Okoye" }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001" }])], raw: { risks: { "RSK-001": { owner: { error: "#N/A" } } } } },
  },
  check: errors,
});

const RESTORE = { action: "Copy the formula from another cell of its column." };

/** In calculated columns too: their formulas show a word where they cannot calculate, so an error is none of theirs. */
function errors(book: SnapshotBook): CheckResult {
  const columns = foundColumns(book);
  if (!columns.some(({ register }) => register.records.length > 0)) return NO_DATA;
  return columns.flatMap((found) =>
    found.cells.issues.flatMap(({ tableRow, raw }) =>
      isCellError(raw)
        ? [
            faultAt(found, tableRow, {
              message: `${cellName(found, tableRow)} shows ${raw.error} instead of a value.`,
              ...(found.column ? {} : RESTORE),
            }),
          ]
        : [],
    ),
  );
}

import { risks } from "../workbook/sheets/risks";
import type { Fault } from "./fault";
import { forEachColumn, forEachValue, rowNumber, shortened, type InputColumn } from "./found-column";
import { rowIds } from "./row-ids";
import { defineRule, rows } from "./rule";
import { sameWhateverCase } from "./same-whatever-case";

export const duplicateRowId = defineRule({
  id: "C-11",
  title: "Two rows with one id",
  action: "Give this row the next free id, shown above the table.",
  why: "Nobody can tell which of the two an id means.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "RSK-002" }])] },
    fails: { rows: [rows(risks, [{ riskId: "RSK-001" }, { riskId: "RSK-001" }])] },
  },
  check: (book) =>
    forEachColumn(
      book,
      ({ kind }) => kind === "rowId",
      (found) => repeated(found, rowIds(found.sheet.id, book)?.twice),
    ),
});

/** At each row but the first with the id; the same whatever its case, as in Excel's own comparisons. */
function repeated(found: InputColumn, twice: ReadonlySet<string> = new Set()): readonly Fault[] {
  // Hardly any id is there twice, and the row of each of the others need not be remembered.
  if (twice.size === 0) return [];
  const first = new Map<string, number>();
  return forEachValue(found, (value, row) => {
    const id = sameWhateverCase(String(value));
    if (!twice.has(id)) return undefined;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    return earlier === undefined
      ? undefined
      : { message: `${shortened(String(value))} is the id of row ${rowNumber(found.register, earlier)} already.` };
  });
}

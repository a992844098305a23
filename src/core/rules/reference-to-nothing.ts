import { measures } from "../workbook/sheets/measures";
import { risks } from "../workbook/sheets/risks";
import { partsOf, type SnapshotBook } from "../workbook/snapshot-book";
import type { Fault } from "./fault";
import { cellName, firstOf, forEachColumn, forEachValue, type InputColumn } from "./found-column";
import { rowIds } from "./row-ids";
import { defineRule, rows } from "./rule";
import { sameWhateverCase } from "./same-whatever-case";

export const referenceToNothing = defineRule({
  id: "C-09",
  title: "Reference to a record that is not there",
  action: "Correct the id, or add the record that it names.",
  why: "What hangs on the reference (evidence, actions, measures) cannot be shown.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: null,
  severity: { GAP: "blocks" },
  reads: [],
  example: {
    passes: { rows: [rows(measures, [{ measureId: "MSR-001" }]), rows(risks, [{ riskId: "RSK-001", measures: ["MSR-001"] }])] },
    fails: { rows: [rows(measures, [{ measureId: "MSR-001" }]), rows(risks, [{ riskId: "RSK-001", measures: ["MSR-001", "MSR-002"] }])] },
  },
  check: (book) =>
    forEachColumn(
      book,
      ({ to = "" }) => book.snapshot.registers[to] !== undefined,
      (found) => dangling(found, book),
    ),
});

function dangling(found: InputColumn, book: SnapshotBook): readonly Fault[] {
  const { kind, to = "" } = found.column;
  const register = book.snapshot.registers[to];
  const known = rowIds(to, book)?.all;
  if (!register || !known) return [];
  const isThere = (id: string) => known.has(id) || known.has(sameWhateverCase(id));
  return forEachValue(found, (value, row) => {
    const text = String(value);
    if (isThere(text)) return undefined;
    const strangers = (kind === "references" ? partsOf(text) : [text]).filter((id) => !isThere(id));
    if (strangers.length === 0) return undefined;
    return { message: `${cellName(found, row)} names ${firstOf(strangers)}, not found on ${register.sheet}.` };
  });
}

import { keyColumn } from "../workbook/layout/record-cells";
import { registersById } from "../workbook/sheets";
import { measures } from "../workbook/sheets/measures";
import { risks } from "../workbook/sheets/risks";
import { partsOf, type SnapshotBook } from "../workbook/snapshot-book";
import type { Fault } from "./fault";
import { cellName, firstOf, forEachColumn, forEachValue, type InputColumn } from "./found-column";
import { defineRule, rows } from "./rule";

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
      ({ kind, to }) => (kind === "reference" || kind === "references") && to !== undefined && book.snapshot.registers[to] !== undefined,
      (found) => dangling(found, book),
    ),
});

/** Ids are the same whatever their case, as in Excel's own comparisons. A register that is not in the workbook is a finding of its own. */
function dangling(found: InputColumn, book: SnapshotBook): readonly Fault[] {
  const { to = "", kind } = found.column;
  const target = registersById.get(to);
  const register = book.snapshot.registers[to];
  const ids = target && register?.columns[keyColumn(target)];
  if (!register || !ids) return [];
  const known = new Set(ids.values.flatMap((id) => (id === null ? [] : [String(id).toLowerCase()])));
  return forEachValue(found, (value, row) => {
    if (known.has(String(value).toLowerCase())) return undefined;
    const named = kind === "references" ? partsOf(String(value)) : [String(value)];
    const strangers = named.filter((id) => !known.has(id.toLowerCase()));
    return strangers.length === 0 ? undefined : { message: `${cellName(found, row)} names ${firstOf(strangers)}, not on ${register.sheet}.` };
  });
}

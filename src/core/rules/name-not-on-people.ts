import { people } from "../workbook/sheets/people";
import { risks } from "../workbook/sheets/risks";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Fault } from "./fault";
import { cellName, forEachColumn, forEachValue, shortened, type InputColumn } from "./found-column";
import { defineRule, rows } from "./rule";
import { sameWhateverCase } from "./same-whatever-case";

export const nameNotOnPeople = defineRule({
  id: "C-10",
  title: "Name that is not on People",
  action: "Spell the name as on People, or add the person there.",
  why: "Only for somebody on People can role, training and term of office be seen.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "advice" },
  reads: [people],
  example: {
    passes: { rows: [rows(people, [{ personId: "PER-001", name: "Sam Okoye" }]), rows(risks, [{ riskId: "RSK-001", owner: "Sam Okoye" }])] },
    fails: { rows: [rows(people, [{ personId: "PER-001", name: "Sam Okoye" }]), rows(risks, [{ riskId: "RSK-001", owner: "S. Okoye" }])] },
  },
  check: (book) =>
    forEachColumn(
      book,
      ({ kind }) => kind === "person",
      (found) => strangers(found, book),
    ),
});

/** Without the column of names there is nothing to compare with, and that it is not there is a finding of its own. */
function strangers(found: InputColumn, book: SnapshotBook): readonly Fault[] {
  const names = book.snapshot.registers[people.id]?.columns["name"];
  if (!names) return [];
  const known = new Set(names.values.flatMap((name) => (name === null ? [] : [sameWhateverCase(String(name))])));
  const asTyped = new Set(names.values);
  return forEachValue(found, (value, row) =>
    asTyped.has(value) || known.has(sameWhateverCase(String(value)))
      ? undefined
      : { message: `${cellName(found, row)} is “${shortened(String(value))}”, who is not on People.` },
  );
}

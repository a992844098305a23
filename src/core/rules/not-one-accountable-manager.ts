import type { RecordOf } from "../workbook/define-sheet";
import { people } from "../workbook/sheets/people";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { accountableManagersOn, personInWords } from "./accountable-managers";
import { atCell, atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

export const notOneAccountableManager = defineRule({
  id: "R-01",
  title: "Not exactly one Accountable Manager in post",
  action: "Add a person with the role Accountable Manager to People.",
  why: "One person of enough standing has to answer for the SeMS.",
  source: { document: "CAP 1273", place: "chapters 1 and 3" },
  chapter: 1,
  severity: { GAP: "blocks" },
  reads: [people],
  example: {
    passes: { rows: [rows(people, [{ personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER" }])] },
    fails: {
      rows: [
        rows(people, [
          { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2024-01-08") },
          { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-09-01") },
        ]),
      ],
    },
  },
  check: (book) => {
    const all = accountableManagersOn(book.asOf, book);
    if (all.length === 0) return [{ at: atHeading(people, "role"), message: "Nobody in post has the role Accountable Manager." }];
    // Of a day that could not be read nobody can say whether it has passed: it is reported where it stands.
    const sure = all.filter((person) => isReadable(person, "appointedOn", book) && isReadable(person, "endedOn", book));
    const [first, ...others] = [...sure].sort((one, other) => (one.appointedOn ?? 0) - (other.appointedOn ?? 0));
    if (!first) return [];
    return others.map((person) => ({
      at: atCell(people, person, "role"),
      message: `${personInWords(first)} and ${personInWords(person)} are both Accountable Manager in post.`,
      action: "Enter Ended on for the one who has left, or correct the role.",
    }));
  },
});

function isReadable(person: RecordOf<typeof people.columns>, key: "appointedOn" | "endedOn", book: SnapshotBook): boolean {
  const nothing = book.nothing(people, person, key);
  return nothing === undefined || nothing === "empty";
}

import { people } from "../workbook/sheets/people";
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
    const byAppointment = [...accountableManagersOn(book.asOf, book)].sort((one, other) => (one.appointedOn ?? 0) - (other.appointedOn ?? 0));
    const [first, ...others] = byAppointment;
    if (!first) return [{ at: atHeading(people, "role"), message: "Nobody in post has the role Accountable Manager." }];
    return others.map((person) => ({
      at: atCell(people, person, "role"),
      message: `${personInWords(person)} is Accountable Manager in post besides ${personInWords(first)}.`,
      action: "Enter Ended on for the one who has left, or correct the role.",
    }));
  },
});

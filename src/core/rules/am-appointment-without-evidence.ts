import { people } from "../workbook/sheets/people";
import { accountableManagersOn, personInWords } from "./accountable-managers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, rows } from "./rule";

const manager = { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER" } as const;

export const amAppointmentWithoutEvidence = defineRule({
  id: "R-02",
  title: "Appointment of the Accountable Manager without evidence",
  action: "List the letter or minute on Evidence, then enter its id here.",
  why: "An appointment in writing shows who may commit people, time and money.",
  source: "our suggestion",
  chapter: 1,
  severity: { "1": "blocks" },
  reads: [people],
  example: {
    passes: { rows: [rows(people, [{ ...manager, appointmentEvidence: "EVD-001" }])] },
    fails: { rows: [rows(people, [manager])] },
  },
  check: (book) =>
    forEach(accountableManagersOn(book.asOf, book), (person) =>
      isBlank(people, person, "appointmentEvidence", book)
        ? {
            at: atCell(people, person, "appointmentEvidence"),
            message: `${personInWords(person)} is Accountable Manager, and Appointment evidence is empty.`,
          }
        : undefined,
    ),
});

import { monthsLater } from "../workbook/calculations/months-later";
import { showsCode } from "../workbook/layout/shown-value";
import { isoOfSerial } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";

const CONTACT = { personId: "PER-024", name: "Gareth Pugh", kind: "EXTERNAL_CONTACT", role: "POLICE_CONTACT", contact: "01632 960201" } as const;

/** The call list: contacts outside, and whoever of the staff has a number or a mailbox on it. */
export const contactCheckOverdue = defineRule({
  id: "R-85",
  title: "Contact details not checked for a long time",
  action: "Call or write, correct the entry, then enter Contact checked on.",
  why: "In an incident there is no time to find out that a number has changed.",
  source: "our suggestion",
  chapter: 10,
  severity: { GAP: "advice" },
  reads: [people],
  limit: { words: "months that a check of a contact counts", value: 6, looser: "higher" },
  example: {
    passes: { rows: [rows(people, [{ ...CONTACT, contactCheckedOn: on("2026-04-15") }])] },
    fails: { rows: [rows(people, [{ ...CONTACT, contactCheckedOn: on("2026-04-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book
        .records(people)
        .filter((person) => person.kind === "EXTERNAL_CONTACT" || person.contact !== undefined)
        .filter((person) => showsCode(people, "inPost", "YES", person, book)),
      (person) => {
        const at = atCell(people, person, "contactCheckedOn");
        // Whoever shows as in post has an id.
        const name = person.name ?? String(person.personId);
        const { contactCheckedOn: checked } = person;
        if (isBlank(people, person, "contactCheckedOn", book)) return { at, message: `The contact details of ${name} have never been checked.` };
        if (checked === undefined) return undefined;
        return monthsLater(checked, limit) < book.asOf
          ? { at, message: `The contact details of ${name} were last checked on ${isoOfSerial(checked)}.` }
          : undefined;
      },
    ),
});

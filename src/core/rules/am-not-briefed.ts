import { monthsLater } from "../workbook/calculations/months-later";
import { isoOfSerial } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import { accountableManagersOn, personInWords } from "./accountable-managers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";

const manager = { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER" } as const;

export const amNotBriefed = defineRule({
  id: "R-03",
  title: "Accountable Manager not briefed, or long ago",
  action: "Brief them on the role (CAP 1224), then enter AM briefed on.",
  why: "The Accountable Manager has to know the SeMS and explain it to the CAA.",
  source: { document: "CAA SeMS FAQ", place: "Accountable Manager" },
  chapter: 1,
  severity: { "1": "explain" },
  reads: [people],
  limit: { words: "months for which a briefing counts", value: 24, looser: "higher" },
  example: {
    passes: { rows: [rows(people, [{ ...manager, amBriefedOn: on("2024-10-15") }])] },
    fails: { rows: [rows(people, [{ ...manager, amBriefedOn: on("2024-10-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(accountableManagersOn(book.asOf, book), (person) => {
      const at = atCell(people, person, "amBriefedOn");
      const who = personInWords(person);
      const briefedOn = person.amBriefedOn;
      if (isBlank(people, person, "amBriefedOn", book)) return { at, message: `${who} is Accountable Manager, and AM briefed on is empty.` };
      if (briefedOn === undefined) return undefined;
      if (briefedOn > book.asOf) return { at, message: `AM briefed on of ${who} is ${isoOfSerial(briefedOn)}, a day still to come.` };
      return monthsLater(briefedOn, limit) < book.asOf
        ? { at, message: `The last briefing of ${who} was on ${isoOfSerial(briefedOn)}, over ${limit} months ago.` }
        : undefined;
    }),
});

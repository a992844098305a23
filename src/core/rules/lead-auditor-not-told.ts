import { people } from "../workbook/sheets/people";
import { accountableManagersOn, personInWords } from "./accountable-managers";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { NO_DATA, defineRule, on, rows } from "./rule";

const manager = { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-10-12") } as const;
const settings = { started: on("2025-03-03") };

export const leadAuditorNotTold = defineRule({
  id: "R-04",
  title: "Lead Auditor not told of a new Accountable Manager",
  action: "Tell the Lead Auditor at once, then enter Lead Auditor told on.",
  why: "The CAA wants to hear of a new Accountable Manager at once.",
  source: { document: "CAA SeMS FAQ", place: "change of Accountable Manager" },
  chapter: 1,
  severity: { "1": "blocks" },
  reads: [people],
  limit: { words: "days after the appointment before it blocks", value: 2, looser: "higher" },
  example: {
    passes: { settings, rows: [rows(people, [{ ...manager, leadAuditorNotifiedOn: on("2026-10-12") }])] },
    fails: { settings, rows: [rows(people, [manager])] },
  },
  check: (book, { limit }) => {
    const started = book.setting("started");
    if (typeof started !== "number") return NO_DATA;
    const appointedSince = accountableManagersOn(book.asOf, book).filter(({ appointedOn = 0 }) => appointedOn > started);
    return forEach(appointedSince, (person): Fault | undefined => {
      const isToldLater = (person.leadAuditorNotifiedOn ?? 0) > book.asOf;
      if (!isToldLater && !isBlank(people, person, "leadAuditorNotifiedOn", book)) return undefined;
      return {
        at: atCell(people, person, "leadAuditorNotifiedOn"),
        message: `The Lead Auditor has not been told that ${personInWords(person)} is Accountable Manager.`,
        ...((person.appointedOn ?? 0) + limit >= book.asOf ? { severity: { "1": "explain" } } : {}),
      };
    });
  },
});

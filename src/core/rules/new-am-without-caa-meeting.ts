import { isoOfSerial } from "../workbook/serial-day";
import { assessments } from "../workbook/sheets/assessments";
import { people } from "../workbook/sheets/people";
import { accountableManagersOn, personInWords } from "./accountable-managers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { NO_DATA, defineRule, on, rows } from "./rule";

const manager = { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-08-11") } as const;
const settings = { phase2Done: on("2025-03-25") };

export const newAmWithoutCaaMeeting = defineRule({
  id: "R-06",
  title: "New Accountable Manager without a meeting with the CAA",
  action: "Arrange it with the CAA and enter AM meeting on; a day to come will do.",
  why: "The CAA meets a new Accountable Manager of an entity that holds Phase 2.",
  source: { document: "CAA SeMS FAQ", place: "change of Accountable Manager" },
  chapter: 1,
  severity: { "2B": "explain" },
  reads: [people],
  example: {
    passes: { settings, rows: [rows(people, [{ ...manager, amMeetingOn: on("2026-11-03") }])] },
    fails: { settings, rows: [rows(people, [manager])] },
  },
  check: (book) => {
    const phase2Done = book.setting("phase2Done");
    if (typeof phase2Done !== "number") return NO_DATA;
    const meetings = book.records(assessments).filter(({ kind }) => kind === "AM_MEETING");
    const appointedSince = accountableManagersOn(book.asOf, book).filter(({ appointedOn = 0 }) => appointedOn > phase2Done);
    return forEach(appointedSince, (person) => {
      const { appointedOn = 0, amMeetingOn = 0 } = person;
      const isKnown = [amMeetingOn, book.setting("phase2AmInterview") ?? 0, ...meetings.map(({ date = 0 }) => date)].some(
        (day) => typeof day === "number" && day >= appointedOn,
      );
      const nothing = book.nothing(people, person, "amMeetingOn");
      if (isKnown || (nothing !== undefined && nothing !== "empty")) return undefined;
      return {
        at: atCell(people, person, "amMeetingOn"),
        message: `${personInWords(person)} has no meeting with the CAA since being appointed on ${isoOfSerial(appointedOn)}.`,
      };
    });
  },
});

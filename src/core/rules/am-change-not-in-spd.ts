import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import { spd } from "../workbook/sheets/spd";
import { accountableManagersEver, personInWords } from "./accountable-managers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";

type Return = RecordOf<typeof spd.columns>;

const manager = { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-07-15") } as const;
const sent = rows(spd, [
  { spdId: "SPD-004", dueOn: on("2026-10-01"), periodStart: on("2026-06-01"), periodEnd: on("2026-08-31"), submittedOn: on("2026-09-29") },
]);

export const amChangeNotInSpd = defineRule({
  id: "R-05",
  title: "Change of Accountable Manager not in the SPD of its period",
  action: "Enter the return that reported it; tell the CAA SeMS Team if none did.",
  why: "The performance data of a period have to report a change of Accountable Manager.",
  source: { document: "CAA SeMS FAQ", place: "change of Accountable Manager" },
  chapter: 1,
  severity: { "2B": "blocks" },
  reads: [people, spd],
  example: {
    passes: { rows: [rows(people, [{ ...manager, capturedInSpd: "SPD-004" }]), sent] },
    fails: { rows: [rows(people, [manager]), sent] },
  },
  check: (book) => {
    const appointments = accountableManagersEver(book).flatMap((person) => {
      const { appointedOn } = person;
      if (appointedOn === undefined) return [];
      const covering = book.records(spd).find((record) => record.submittedOn !== undefined && covers(record, appointedOn));
      return covering ? [{ person, appointedOn, covering }] : [];
    });
    return forEach(appointments, ({ person, appointedOn, covering }) => {
      const at = atCell(people, person, "capturedInSpd");
      const who = personInWords(person);
      if (isBlank(people, person, "capturedInSpd", book)) {
        return { at, message: `${covering.spdId ?? "A return"} covers the appointment of ${who}; Captured in SPD is empty.` };
      }
      const { capturedInSpd = "" } = person;
      const [named] = book.recordsBy(spd, "spdId").get(capturedInSpd) ?? [];
      return named && !reports(named, appointedOn)
        ? { at, message: `${who} was appointed on ${isoOfSerial(appointedOn)}, which ${capturedInSpd} does not cover.` }
        : undefined;
    });
  },
});

function covers({ periodStart = Infinity, periodEnd = 0 }: Return, day: SerialDay): boolean {
  return periodStart <= day && day <= periodEnd;
}

/** The return of the period, or already the one before it where that was due after the change: sooner is better. */
function reports({ periodStart = Infinity, dueOn = 0 }: Return, day: SerialDay): boolean {
  return periodStart <= day && day <= dueOn;
}

import { isInPost } from "../workbook/calculations/in-post";
import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";
import type { SeverityByPhase } from "./severity";

/** It may well be in date: nothing shows it. */
const WITHOUT_LAST_DAY: SeverityByPhase = { "2": "explain" };

type Person = RecordOf<typeof people.columns>;

/** Somebody whose vetting is pending has no access yet: only a last day that has passed is reported of them. */
export const vettingExpired = defineRule({
  id: "R-44",
  title: "Vetting of a person in post has expired",
  action: "Keep them off security tasks; enter new vetting, or Ended on if they left.",
  why: "Nobody may do a security task or go unescorted without vetting that is in date.",
  source: { document: "CAA pages on regulated agents", place: "prerequisites" },
  chapter: 4,
  severity: { "2": "blocks" },
  reads: [people],
  example: {
    passes: { rows: [rows(people, [{ personId: "PER-009", kind: "STAFF", vettingStatus: "VALID", vettingValidTo: on("2026-10-15") }])] },
    fails: { rows: [rows(people, [{ personId: "PER-009", kind: "STAFF", vettingStatus: "VALID", vettingValidTo: on("2026-10-14") }])] },
  },
  check: (book) =>
    forEach(
      book.records(people).filter((person) => person.kind === "STAFF" && isInPost(person, book.asOf) && isVettingKnown(person)),
      (person) => {
        const name = person.personId ?? "A person";
        const at = atCell(people, person, "vettingValidTo");
        const what = lapse(person, book.asOf);
        if (what !== undefined) return { at, message: `${name} ${what}` };
        if (person.vettingStatus !== "VALID" || book.nothing(people, person, "vettingValidTo") !== "empty") return undefined;
        return {
          at,
          message: `${name} has valid vetting, but Vetting valid to is empty.`,
          action: "Enter Vetting valid to.",
          severity: WITHOUT_LAST_DAY,
        };
      },
    ),
});

/** Neither "not required" nor blank altogether. */
function isVettingKnown({ vettingStatus, vettingValidTo }: Person): boolean {
  return vettingStatus !== "NOT_REQUIRED" && (vettingStatus !== undefined || vettingValidTo !== undefined);
}

/** Completes "PER-009 …"; undefined where nothing has lapsed. */
function lapse({ vettingStatus, vettingValidTo = Infinity }: Person, asOf: SerialDay): string | undefined {
  if (vettingStatus === "WITHDRAWN") return "is in post, but the vetting was withdrawn.";
  if (vettingValidTo < asOf) return `is in post, but the vetting ended on ${isoOfSerial(vettingValidTo)}.`;
  if (vettingStatus === "EXPIRED") return "is in post, but the vetting has expired.";
  return undefined;
}

import { expiryOf } from "../workbook/calculations/training-validity";
import { isoOfSerial } from "../workbook/serial-day";
import { courses } from "../workbook/sheets/courses";
import { people } from "../workbook/sheets/people";
import { training } from "../workbook/sheets/training";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { firstFew } from "./first-few";
import { neededTraining, type NeededTraining } from "./needed-training";
import { defineRule, NO_DATA, on, rows } from "./rule";

const STAFF_AND_COURSE = [
  rows(people, [{ personId: "PER-009", name: "Daniel Price", kind: "STAFF", role: "SECURITY_STAFF" }]),
  rows(courses, [{ courseId: "CRS-004", rolesRequired: ["SECURITY_STAFF"], mandatory: "YES" }]),
];
const COMPLETION = { recordId: "TRN-001", person: "Daniel Price", courseId: "CRS-004", result: "PASSED", validMonths: 24 } as const;

export const mandatoryTrainingExpired = defineRule({
  id: "R-80",
  title: "Mandatory training expired or never done",
  action: "Train them, then add a row with the new date to Training.",
  why: "Nobody should do a security job on training that has run out; CAP 1273 itself gives renewal in time as an example of a metric.",
  source: { document: "CAP 1273", place: "chapters 5 and 9" },
  chapter: 9,
  severity: { "1": "explain", "2": "blocks" },
  reads: [people, courses, training],
  example: {
    passes: { rows: [...STAFF_AND_COURSE, rows(training, [{ ...COMPLETION, completedOn: on("2024-10-15") }])] },
    fails: { rows: [...STAFF_AND_COURSE, rows(training, [{ ...COMPLETION, completedOn: on("2024-10-14") }])] },
  },
  check: (book) => {
    const needed = neededTraining(book).filter(({ course }) => course.mandatory === "YES");
    if (needed.length === 0) return NO_DATA;
    return [...needed.flatMap((one) => expired(one, book) ?? []), ...neverTrained(needed, book)];
  },
});

function expired({ person, course, newest }: NeededTraining, book: SnapshotBook): Fault | undefined {
  const end = newest && expiryOf(newest);
  if (!newest || end === undefined || end >= book.asOf) return undefined;
  return { at: atCell(training, newest, "completedOn"), message: `Training ${course.courseId} of ${person.name} expired on ${isoOfSerial(end)}.` };
}

/** One finding a person, however many courses are open. */
function neverTrained(needed: readonly NeededTraining[], book: SnapshotBook): readonly Fault[] {
  const byPerson = new Map<NeededTraining["person"], string[]>();
  for (const { person, course, rows: own, newest } of needed) {
    if (newest || own.some((row) => isUnreadable(row, book))) continue;
    byPerson.set(person, [...(byPerson.get(person) ?? []), course.courseId ?? ""]);
  }
  return [...byPerson].map(([person, ids]) => ({
    at: atCell(people, person, "role"),
    message: `${person.name} has not completed ${firstFew(ids, 2)}, which the role needs.`,
  }));
}

/** Whether a cell that could show a completion cannot be read: that is a finding of its own. */
function isUnreadable(row: NeededTraining["rows"][number], book: SnapshotBook): boolean {
  return (["completedOn", "result"] as const).some((key) => row[key] === undefined && book.nothing(training, row, key) !== "empty");
}

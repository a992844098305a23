import { expiryOf } from "../workbook/calculations/training-validity";
import { isoOfSerial } from "../workbook/serial-day";
import { courses } from "../workbook/sheets/courses";
import { people } from "../workbook/sheets/people";
import { training } from "../workbook/sheets/training";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { neededTraining, type NeededTraining, type TrainingRecord } from "./needed-training";
import { defineRule, on, rows } from "./rule";

const STAFF_AND_COURSE = [
  rows(people, [{ personId: "PER-009", name: "Daniel Price", kind: "STAFF", role: "SECURITY_STAFF" }]),
  rows(courses, [{ courseId: "CRS-004", rolesRequired: ["SECURITY_STAFF"], mandatory: "YES" }]),
];
const COMPLETION = {
  recordId: "TRN-001",
  person: "Daniel Price",
  courseId: "CRS-004",
  completedOn: on("2024-11-12"),
  validMonths: 24,
  result: "PASSED",
} as const;

export const trainingRenewalNotBooked = defineRule({
  id: "R-81",
  title: "Training expires soon and no renewal is booked",
  action: "Book it and enter Booked for; if it was held, add a row for it.",
  why: "Courses fill up; a renewal that is booked in time never becomes an expiry.",
  source: "our suggestion",
  chapter: 9,
  severity: { GAP: "info" },
  reads: [people, courses, training],
  limit: { words: "days before the last valid day from which a renewal should be booked", value: 60, looser: "lower" },
  example: {
    passes: { rows: [...STAFF_AND_COURSE, rows(training, [{ ...COMPLETION, bookedFor: on("2026-11-05") }])] },
    fails: { rows: [...STAFF_AND_COURSE, rows(training, [COMPLETION])] },
  },
  check: (book, { limit }) =>
    forEach(neededTraining(book).flatMap(expiring), ({ person, course, rows: own, newest, end }) => {
      if (end < book.asOf || end > book.asOf + limit || (person.endedOn ?? Infinity) < end) return undefined;
      if (own.some((row) => isBookedOrUnreadable(row, book))) return undefined;
      const state = own.some((row) => row.bookedFor !== undefined) ? "the booked day is past" : "nothing is booked";
      return {
        at: atCell(training, newest, "bookedFor"),
        message: `Training ${course.courseId} of ${person.name} expires on ${isoOfSerial(end)}; ${state}.`,
      };
    }),
});

/** Training that was done and has an end, with its last valid day. */
function expiring(needed: NeededTraining) {
  const { newest } = needed;
  if (!newest) return [];
  const end = expiryOf(newest);
  return end === undefined ? [] : [{ ...needed, newest, end }];
}

/** A day that is over books nothing any more. */
function isBookedOrUnreadable(row: TrainingRecord, book: SnapshotBook): boolean {
  return row.bookedFor === undefined ? book.nothing(training, row, "bookedFor") !== "empty" : row.bookedFor >= book.asOf;
}

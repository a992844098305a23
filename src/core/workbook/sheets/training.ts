import { choice, date, person, reference, rowId, text, whole } from "../column";
import { defineSheet, type Book, type RecordPlace } from "../define-sheet";
import { expiryStateFormula, expiryStateOf, expiryStateTones } from "../calculations/expiry-state";
import { dueStateTones, type DueState } from "../calculations/due-state";
import { rowsOfCourse } from "../calculations/rows-of-course";
import { countsOn, countsTodayFormula, expiryOf, renewalFormula, renewalOf, type CourseCompletion } from "../calculations/training-validity";
import { dueState } from "../lists/due-state";
import { expiryState } from "../lists/expiry-state";
import { personRole } from "../lists/person-role";
import { trainingResult } from "../lists/training-result";
import { yesNo } from "../lists/yes-no";
import { people } from "./people";

/** One row a person and course. Need: CAP 1273 (renewal before expiry is its own example), CAA SeMS FAQ. */
export const training = defineSheet({
  id: "training",
  name: "Training",
  table: "tblTraining",
  idPrefix: "TRN",
  chapter: 9,
  set: "essential",
  group: "people",
  purpose: "Who has been trained in what, and until when it counts. The newest row of a person and course is the one that counts.",
  columns: {
    recordId: rowId("Training ID"),
    person: person("Person", "Name as on People.", { required: true, width: 22 }),
    role: choice("Role", personRole, "The role that needs it.", { width: 24 }),
    courseId: reference("Course", "courses", "Id of the course.", { required: true }),
    mandatory: choice("Mandatory", yesNo, "As on Courses.", { width: 11 }),
    provider: text("Provider", "Who delivered it.", { width: 20 }),
    instructor: text("Instructor", "Who taught.", { width: 18 }),
    bookedFor: date("Booked for", "Date of a renewal that is booked."),
    completedOn: date("Completed on", "Last day of the course."),
    validMonths: whole("Valid months", "From Courses; empty if it never expires.", 1, 600, { width: 9 }),
    result: choice("Result", trainingResult, "Passed, attended, failed, booked.", { width: 12, required: true }),
    thirdParty: choice("Third party", yesNo, "Yes for staff of a supplier.", { width: 10 }),
    evidenceId: reference("Evidence", "evidence", "Id of the certificate."),
    note: text("Note", "Anything else.", { width: 26 }),
  },
  calculated: {
    expiresOn: {
      heading: "Expires on",
      help: "Completion plus validity.",
      width: 12,
      numberFormat: "yyyy-mm-dd",
      after: "validMonths",
      formula:
        'IF(AND(ISNUMBER({@completedOn}),ISNUMBER({@validMonths})),IF(IFERROR(OR({@result}={label trainingResult FAILED},{@result}={label trainingResult CANCELLED},{@result}={label trainingResult BOOKED}),FALSE),"",EDATE({@completedOn},{@validMonths})),"")',
      calculate: (record) => expiryOf(record) ?? "",
    },
    state: {
      heading: "State",
      help: "How its validity stands today.",
      width: 13,
      after: "expiresOn",
      list: expiryState,
      tones: expiryStateTones,
      formula: `IF(NOT(ISNUMBER({@completedOn})),"",${expiryStateFormula("{@expiresOn}")})`,
      calculate: (record, book) => (record.completedOn === undefined ? "" : expiryStateOf(expiryOf(record), book.asOf)),
    },
    counts: {
      heading: "Counts today",
      help: "Yes on the newest row of a person and course that was passed or attended, while it is in date.",
      width: 10,
      after: "state",
      list: yesNo,
      tones: { YES: "good", NO: "muted" },
      formula: countsTodayFormula,
      calculate: (record, book) => (countsToday(record, book) ? "YES" : "NO"),
    },
    renewal: {
      heading: "Renewal",
      help: "Whether it was renewed by the day of expiry; called off for those who had left by then.",
      width: 12,
      after: "counts",
      list: dueState,
      tones: dueStateTones,
      formula: renewalFormula,
      calculate: (record, book) => renewalState(record, book),
    },
  },
});

/** The part of a row that its validity depends on. */
interface TrainingRow extends CourseCompletion {
  readonly place: RecordPlace;

  readonly person?: string | undefined;
  readonly courseId?: string | undefined;
}

/** Whether the row is the one that counts for its person and course, and in date today. */
function countsToday(row: TrainingRow, book: Book): boolean {
  const others = sameCourse(row, book);
  return others !== undefined && countsOn(book.asOf, row, others, hasNoEnd(row, book));
}

/** How the renewal stands; an empty text for what has no end. */
function renewalState(row: TrainingRow, book: Book): DueState | "" {
  const others = sameCourse(row, book);
  const posts = others && book.recordsBy(people, "name").get(row.person ?? "");
  return renewalOf(row, others ?? [], posts ?? [], book.asOf) ?? "";
}

/** All rows of the same person and course; undefined when the row does not say which. */
function sameCourse({ person, courseId }: TrainingRow, book: Book): readonly TrainingRow[] | undefined {
  return person === undefined || courseId === undefined ? undefined : rowsOfCourse(book.records(training), person, courseId);
}

function hasNoEnd({ validMonths, place, person = "", courseId = "" }: TrainingRow, book: Book): boolean {
  if (validMonths !== undefined) return false;
  const record = rowsOfCourse(book.records(training), person, courseId).find((other) => other.place.tableRow === place.tableRow);
  return record !== undefined && book.nothing(training, record, "validMonths") === "empty";
}

import { choice, date, person, reference, rowId, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { expiryStateFormula, expiryStateOf, expiryStateTones } from "../calculations/expiry-state";
import { monthsLater } from "../calculations/months-later";
import { expiryState } from "../lists/expiry-state";
import { personRole } from "../lists/person-role";
import { trainingResult } from "../lists/training-result";
import { yesNo } from "../lists/yes-no";

function expiryOf({
  completedOn,
  validMonths,
  result,
}: {
  completedOn?: number | undefined;
  validMonths?: number | undefined;
  result?: string | undefined;
}): number | undefined {
  const counts = result !== "FAILED" && result !== "CANCELLED" && result !== "BOOKED";
  return counts && completedOn !== undefined && validMonths !== undefined ? monthsLater(completedOn, validMonths) : undefined;
}

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
        'IF(OR(NOT(ISNUMBER({@completedOn})),NOT(ISNUMBER({@validMonths})),{@result}={label trainingResult FAILED},{@result}={label trainingResult CANCELLED},{@result}={label trainingResult BOOKED}),"",EDATE({@completedOn},{@validMonths}))',
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
  },
});

import { choice, choices, longText, rowId, text, whole } from "../column";
import { defineSheet, type Book, type RecordOf } from "../define-sheet";
import { hasInDate, peopleInDateFormula, peopleNeeding, peopleNeedingFormula } from "../calculations/required-training";
import type { CellError } from "../cell";
import { courseSource } from "../lists/course-source";
import { personRole } from "../lists/person-role";
import { yesNo } from "../lists/yes-no";

const columns = {
  courseId: rowId("Course ID"),
  course: text("Course", "Name as used in Training.", { required: true, width: 40 }),
  rolesRequired: choices("Needed by", personRole, "Roles that have to have it.", { width: 34, required: true }),
  mandatory: choice("Mandatory", yesNo, "Yes if nobody may do the job without it.", { width: 11, required: true }),
  awareness: choice("For all staff", yesNo, "Yes for security awareness that everybody gets.", { width: 10 }),
  validMonths: whole("Valid months", "Your own rule; empty if it never expires.", 1, 600, { width: 9 }),
  source: choice("Source", courseSource, "Who delivers it.", { width: 18 }),
  ownRule: longText("Basis of the rule", "Where the period comes from, in your words.", { width: 34 }),
  content: longText("Content", "Topics: threat, own role, reporting, culture, human factors.", { width: 38 }),
} as const;

/** What the cells show when the roles cannot be read. */
const UNREADABLE: CellError = { error: "#N/A" };

/** Which course which role needs. Validity is the entity's own rule: UK recurrent periods sit in documents that are not public. */
export const courses = defineSheet({
  id: "courses",
  name: "Courses",
  table: "tblCourses",
  idPrefix: "CRS",
  chapter: 9,
  set: "essential",
  group: "people",
  purpose: "The training plan by role: which course is mandatory for whom, and how long it stays valid under your own rules.",
  columns,
  calculated: {
    needed: {
      heading: "People who need it",
      help: "Members of staff in post today whose role on People is one of those under Needed by.",
      width: 10,
      numberFormat: "0",
      after: "rolesRequired",
      formula: peopleNeedingFormula,
      calculate: (record, book) => (rolesAreKnown(record, book) ? peopleNeeding(record, book).length : UNREADABLE),
    },
    inDate: {
      heading: "Of them in date",
      help: "Those of them with a row on Training that counts today.",
      width: 10,
      numberFormat: "0",
      after: "needed",
      formula: peopleInDateFormula,
      calculate: (record, book) =>
        rolesAreKnown(record, book) ? peopleNeeding(record, book).filter((person) => hasInDate(person, record, book)).length : UNREADABLE,
    },
  },
});

/** Whether the roles that need a course can be read; none at all can. */
export function rolesAreKnown(course: RecordOf<typeof columns>, book: Book): boolean {
  return course.rolesRequired !== undefined || book.nothing(courses, course, "rolesRequired") === "empty";
}

import type { Book, RecordOf } from "../define-sheet";
import { shownValue } from "../layout/shown-value";
import { people } from "../sheets/people";
import { training } from "../sheets/training";
import { rowsOfCourse } from "./rows-of-course";

interface Course {
  readonly courseId?: string | undefined;
  readonly rolesRequired?: readonly string[] | undefined;
}

type Person = RecordOf<typeof people.columns>;

/** The roles of the cell as `;ROLE;;ROLE;`, without the spaces around the semicolons. */
const ROLES = '(";"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(UPPER(TRIM({@rolesRequired})),"; ",";")," ;",";"),";",";;")&";")';
/** What the known roles leave of the cell is nothing but semicolons. */
const ARE_KNOWN = `LEN(SUBSTITUTE(${ROLES},";",""))=SUMPRODUCT((LEN(${ROLES})-LEN(SUBSTITUTE(${ROLES},";"&UPPER(list_personRole)&";","")))/(LEN(list_personRole)+2)*LEN(list_personRole))`;

/** 1 for each row of People that needs the course today. Where a cell holds an error its part fails, and ISNUMBER makes that a 0. */
const NEEDS_IT = [
  "ISNUMBER(1/({people.kind}={label personKind STAFF}))",
  "ISNUMBER(1/({people.inPost}={label yesNo YES}))",
  "ISNUMBER(1/LEN({people.role}))",
  `ISNUMBER(FIND(";"&UPPER({people.role})&";",${ROLES}))`,
].join("*");
const HAS_IT = `ISNUMBER(1/LEN({people.name}))*ISNUMBER(1/COUNTIFS({training.person},{people.name},{training.courseId},{@courseId},{training.counts},{label yesNo YES}))`;

/** How many people in post need the course of the row, and how many of them have it in date: native formulas. */
export const peopleNeedingFormula = `IF(${ARE_KNOWN},SUMPRODUCT(${NEEDS_IT}),NA())`;
export const peopleInDateFormula = `IF(${ARE_KNOWN},SUMPRODUCT(${NEEDS_IT}*${HAS_IT}),NA())`;

/** Members of staff in post today who need a course. */
export function peopleNeeding(course: Course, book: Book): readonly Person[] {
  return book
    .records(people)
    .filter(
      (person) =>
        person.kind === "STAFF" &&
        shownValue(people, "inPost", person, book) === book.label("yesNo", "YES") &&
        person.role !== undefined &&
        course.rolesRequired?.includes(person.role) === true,
    );
}

/** Whether a person has a course in date today. */
export function hasInDate({ name }: Person, { courseId }: Course, book: Book): boolean {
  if (name === undefined || courseId === undefined) return false;
  const yes = book.label("yesNo", "YES");
  return rowsOfCourse(book.records(training), name, courseId).some((record) => shownValue(training, "counts", record, book) === yes);
}

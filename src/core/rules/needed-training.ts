import { rowsOfCourse } from "../workbook/calculations/rows-of-course";
import type { RecordOf } from "../workbook/define-sheet";
import { courses } from "../workbook/sheets/courses";
import { training } from "../workbook/sheets/training";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { staffInPost, type PersonRecord } from "./staff-in-post";

export type TrainingRecord = RecordOf<typeof training.columns>;
type CourseRecord = RecordOf<typeof courses.columns>;

/** A course that somebody in post needs for the role, and what Training says of it. */
export interface NeededTraining {
  readonly person: PersonRecord;
  readonly course: CourseRecord;
  /** Every row of that person and course. */
  readonly rows: readonly TrainingRecord[];
  /** The row that counts: the newest that was passed or attended. */
  readonly newest: TrainingRecord | undefined;
}

/** By book: a book never changes, and each rule on training asks. */
const known = new WeakMap<SnapshotBook, readonly NeededTraining[]>();

/** One for each person and course, also where somebody holds two roles that need it. */
export function neededTraining(book: SnapshotBook): readonly NeededTraining[] {
  const needed = known.get(book) ?? whatIsNeeded(book);
  known.set(book, needed);
  return needed;
}

function whatIsNeeded(book: SnapshotBook): readonly NeededTraining[] {
  const staff = staffInPost(book);
  const seen = new Set<string>();
  return book.records(courses).flatMap((course) =>
    staff.flatMap((person) => {
      if (course.courseId === undefined || person.name === undefined || !isNeededBy(course, person)) return [];
      const pair = `${course.courseId}\n${person.name}`.toLowerCase();
      if (seen.has(pair)) return [];
      seen.add(pair);
      const rows = rowsOfCourse(book.records(training), person.name, course.courseId);
      return [{ person, course, rows, newest: newestOf(rows, book) }];
    }),
  );
}

function isNeededBy({ rolesRequired }: CourseRecord, { role }: PersonRecord): boolean {
  return role !== undefined && rolesRequired?.includes(role) === true;
}

function newestOf(rows: readonly TrainingRecord[], book: SnapshotBook): TrainingRecord | undefined {
  return rows.reduce<TrainingRecord | undefined>((newest, row) => {
    if (row.completedOn === undefined || row.completedOn > book.asOf) return newest;
    if (row.result !== "PASSED" && row.result !== "ATTENDED") return newest;
    return newest?.completedOn !== undefined && newest.completedOn > row.completedOn ? newest : row;
  }, undefined);
}

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

/** One for each person and course, also where somebody holds two roles that need it. */
export function neededTraining(book: SnapshotBook): readonly NeededTraining[] {
  const staff = staffInPost(book);
  const seen = new Set<string>();
  return book.records(courses).flatMap((course) =>
    staff.flatMap((person) => {
      if (course.courseId === undefined || person.name === undefined || !isNeededBy(course, person)) return [];
      const pair = `${course.courseId}\n${person.name}`.toLowerCase();
      if (seen.has(pair)) return [];
      seen.add(pair);
      const rows = rowsOf(person.name, course.courseId, book);
      return [{ person, course, rows, newest: newestOf(rows, book) }];
    }),
  );
}

function isNeededBy({ rolesRequired }: CourseRecord, { role }: PersonRecord): boolean {
  return role !== undefined && rolesRequired?.includes(role) === true;
}

function rowsOf(name: string, courseId: string, book: SnapshotBook): readonly TrainingRecord[] {
  const id = courseId.toLowerCase();
  return (book.recordsBy(training, "person").get(name) ?? []).filter((row) => row.courseId?.toLowerCase() === id);
}

function newestOf(rows: readonly TrainingRecord[], book: SnapshotBook): TrainingRecord | undefined {
  return rows.reduce<TrainingRecord | undefined>((newest, row) => {
    if (row.completedOn === undefined || row.completedOn > book.asOf) return newest;
    if (row.result !== "PASSED" && row.result !== "ATTENDED") return newest;
    return newest?.completedOn !== undefined && newest.completedOn > row.completedOn ? newest : row;
  }, undefined);
}

/** The part of a row of Training that says whose training in what it is. */
interface CourseRow {
  readonly person?: string | undefined;
  readonly courseId?: string | undefined;
}

/** Rows by person and course, made once for the records of a book: every one of them asks for its fellows. */
const known = new WeakMap<readonly CourseRow[], ReadonlyMap<string, readonly CourseRow[]>>();

/** All rows of a person and a course among the records of Training, in their order; the same whatever their case, as in Excel's own comparisons. */
export function rowsOfCourse<R extends CourseRow>(records: readonly R[], person: string, courseId: string): readonly R[] {
  const rows = known.get(records) ?? rowsByCourse(records);
  known.set(records, rows);
  return (rows.get(keyOf(person, courseId)) ?? []) as readonly R[]; // the map of these records holds these records
}

function rowsByCourse(records: readonly CourseRow[]): ReadonlyMap<string, readonly CourseRow[]> {
  const rows = new Map<string, CourseRow[]>();
  for (const record of records) {
    const { person, courseId } = record;
    if (person === undefined || courseId === undefined) continue;
    const key = keyOf(person, courseId);
    const others = rows.get(key);
    if (others) others.push(record);
    else rows.set(key, [record]);
  }
  return rows;
}

function keyOf(person: string, courseId: string): string {
  return `${person}\n${courseId}`.toLowerCase();
}

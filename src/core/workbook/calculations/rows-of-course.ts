import { CaselessMap } from "../caseless-map";

/** The part of a row of Training that says whose training in what it is. */
interface CourseRow {
  readonly person?: string | undefined;
  readonly courseId?: string | undefined;
}

type RowsOfPeople = CaselessMap<CaselessMap<CourseRow[]>>;

/** Rows by person and course, made once for the records of a book: every one of them asks for its fellows. */
const known = new WeakMap<readonly CourseRow[], RowsOfPeople>();

/** All rows of a person and a course among the records of Training, in their order; the same whatever their case, as in Excel's own comparisons. */
export function rowsOfCourse<R extends CourseRow>(records: readonly R[], person: string, courseId: string): readonly R[] {
  let rows = known.get(records);
  if (!rows) known.set(records, (rows = rowsByCourse(records)));
  const found: readonly CourseRow[] = rows.get(person)?.get(courseId) ?? [];
  return found as readonly R[]; // the map of these records holds these records
}

function rowsByCourse(records: readonly CourseRow[]): RowsOfPeople {
  const rows: RowsOfPeople = new CaselessMap();
  for (const record of records) {
    const { person, courseId } = record;
    if (person === undefined || courseId === undefined) continue;
    const ofPerson = rows.get(person) ?? new CaselessMap<CourseRow[]>();
    if (ofPerson.size === 0) rows.set(person, ofPerson);
    const others = ofPerson.get(courseId);
    if (others) others.push(record);
    else ofPerson.set(courseId, [record]);
  }
  return rows;
}

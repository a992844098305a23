import { hasInDate, peopleNeeding } from "../../workbook/calculations/required-training";
import type { CountedCase, RegisterCount } from "../../workbook/register-count";
import type { Book } from "../../workbook/define-sheet";
import { courses, rolesAreKnown } from "../../workbook/sheets/courses";
import { people } from "../../workbook/sheets/people";
import { countRecords } from "../count-records";
import { defineMetric } from "../metric-card";

/** One case a person, so that a shortfall can be looked at by name. */
function countByPerson(book: Book): RegisterCount {
  const byPerson = new Map<number, CountedCase>();
  const { leftOut } = countRecords(courses, book, (course) => {
    if (course.mandatory === "NO") return undefined;
    if (course.mandatory === undefined) return "it does not say whether the course is mandatory";
    if (course.courseId === undefined) return "the course has no id";
    if (!rolesAreKnown(course, book)) return "the roles that need the course cannot be read";
    for (const person of peopleNeeding(course, book)) {
      const { tableRow } = person.place;
      const { numerator = 0, denominator = 0 } = byPerson.get(tableRow) ?? {};
      const isInDate = hasInDate(person, course, book);
      byPerson.set(tableRow, { register: people.id, tableRow, numerator: numerator + (isInDate ? 1 : 0), denominator: denominator + 1 });
    }
    return undefined;
  });
  return { cases: [...byPerson.values()], leftOut };
}

export const com01 = defineMetric({
  id: "COM-01",
  name: "Mandatory training in date",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether everyone has the training that their role requires today",
  formulaKind: "EXPIRY",
  numerator: "People-course records valid on the date",
  denominator: "People-course records required",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 1,
  red: 0.95,
  suggested: true,
  frequency: "M",
  nMin: null,
  source: {
    kind: "register",
    register: "training",
    counter: {
      reads: ["training", "courses", "people"],
      numerator: "SUMIFS({courses.inDate},{courses.mandatory},{label yesNo YES})",
      denominator: "SUMIFS({courses.needed},{courses.mandatory},{label yesNo YES})",
      count: countByPerson,
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [9],
  riskCategories: ["PEOPLE"],
  trap: "A single shortfall matters here and is looked at by name: do not hide it behind a high percentage",
  definitionVersion: 1,
});

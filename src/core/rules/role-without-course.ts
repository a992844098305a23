import { courses, rolesAreKnown } from "../workbook/sheets/courses";
import { people } from "../workbook/sheets/people";
import { atHeading } from "./fault";
import { firstFew } from "./first-few";
import { defineRule, NO_DATA, rows } from "./rule";
import { staffInPost } from "./staff-in-post";

const DRIVER = rows(people, [{ personId: "PER-017", name: "Rashid Anwar", kind: "STAFF", role: "STAFF" }]);

export const roleWithoutCourse = defineRule({
  id: "R-82",
  title: "Role for which no course is laid down",
  action: "Add each role under Needed by to the courses that its people need.",
  why: "Who needs which training has to be decided before anybody can tell whether it was done.",
  source: "our suggestion",
  chapter: 9,
  severity: { "1": "explain" },
  reads: [people, courses],
  example: {
    passes: { rows: [DRIVER, rows(courses, [{ courseId: "CRS-001", rolesRequired: ["STAFF", "SECURITY_STAFF"] }])] },
    fails: { rows: [DRIVER, rows(courses, [{ courseId: "CRS-001", rolesRequired: ["SECURITY_STAFF"] }])] },
  },
  check: (book) => {
    const held = new Set(staffInPost(book).flatMap(({ role }) => role ?? []));
    if (held.size === 0) return NO_DATA;
    const all = book.records(courses);
    // A cell whose roles cannot be read is a finding of its own, and may hold the very roles.
    if (all.some((course) => !rolesAreKnown(course, book))) return [];
    const listed = new Set<string>(all.flatMap(({ rolesRequired }) => rolesRequired ?? []));
    const without = [...held].filter((role) => !listed.has(role)).map((role) => book.label("personRole", role));
    if (without.length === 0) return [];
    return [{ at: atHeading(courses, "rolesRequired"), message: `No course has in Needed by: ${firstFew(without.sort(), 2)}.` }];
  },
});

import { courses, rolesAreKnown } from "../workbook/sheets/courses";
import { atHeading } from "./fault";
import { defineRule, rows } from "./rule";

export const noAwarenessTraining = defineRule({
  id: "R-83",
  title: "No security awareness training for staff without security duties",
  action: "Mark a course as For all staff, with Other staff under Needed by.",
  why: "Everybody at the site can notice something, and has to know how to report it.",
  source: { document: "CAA SeMS FAQ", place: "training" },
  chapter: 9,
  severity: { "1": "explain" },
  reads: [courses],
  example: {
    passes: { rows: [rows(courses, [{ courseId: "CRS-001", awareness: "YES", rolesRequired: ["STAFF", "SECURITY_STAFF"] }])] },
    fails: { rows: [rows(courses, [{ courseId: "CRS-001", awareness: "NO", rolesRequired: ["STAFF", "SECURITY_STAFF"] }])] },
  },
  check: (book) => {
    const all = book.records(courses);
    // A cell that cannot be read is a finding of its own, and may hold the very word.
    if (all.some((course) => course.awareness === undefined && book.nothing(courses, course, "awareness") !== "empty")) return [];
    const awareness = all.filter((course) => course.awareness === "YES");
    const at = atHeading(courses, "awareness");
    if (awareness.length === 0) return [{ at, message: "No course is marked For all staff." }];
    const reachesStaff = awareness.some((course) => course.rolesRequired?.includes("STAFF") === true || !rolesAreKnown(course, book));
    return reachesStaff ? [] : [{ at, message: `No course that is For all staff has ${book.label("personRole", "STAFF")} under Needed by.` }];
  },
});

import { isInPost } from "../workbook/calculations/in-post";
import { people } from "../workbook/sheets/people";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";

export const noSecurityManager = defineRule({
  id: "R-07",
  title: "Nobody is Security Manager",
  action: "Add a person with the role Security Manager or SeMS Manager to People.",
  why: "The SeMS needs somebody who runs it from day to day.",
  source: { document: "CAA SeMS FAQ", place: "roles" },
  chapter: 1,
  severity: { "1": "blocks" },
  reads: [people],
  example: {
    passes: { rows: [rows(people, [{ personId: "PER-002", name: "Sam Okoye", kind: "STAFF", role: "SECURITY_MANAGER" }])] },
    fails: { rows: [rows(people, [{ personId: "PER-002", name: "Sam Okoye", kind: "STAFF", role: "SECURITY_MANAGER", endedOn: on("2026-09-01") }])] },
  },
  check: (book) =>
    book.records(people).some((person) => isInPost(person, book.asOf) && (person.role === "SECURITY_MANAGER" || person.role === "SEMS_MANAGER"))
      ? []
      : [{ at: atHeading(people, "role"), message: "Nobody in post has the role Security Manager or SeMS Manager." }],
});

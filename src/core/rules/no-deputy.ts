import { isInPost } from "../workbook/calculations/in-post";
import { people } from "../workbook/sheets/people";
import { atHeading } from "./fault";
import { defineRule, rows } from "./rule";

const manager = { personId: "PER-002", name: "Sam Okoye", kind: "STAFF", role: "SECURITY_MANAGER" } as const;

export const noDeputy = defineRule({
  id: "R-08",
  title: "Nobody is deputy",
  action: "Give somebody on People the role Deputy, or fill Deputy for.",
  why: "Security does not pause while the one who runs it is away.",
  source: "our suggestion",
  chapter: 1,
  severity: { "1": "advice" },
  reads: [people],
  example: {
    passes: { rows: [rows(people, [manager, { personId: "PER-003", name: "Jo Ward", kind: "STAFF", role: "MANAGER", deputyFor: "Sam Okoye" }])] },
    fails: { rows: [rows(people, [manager])] },
  },
  check: (book) =>
    book
      .records(people)
      .some((person) => isInPost(person, book.asOf) && (person.role === "DEPUTY" || (person.deputyFor ?? person.name) !== person.name))
      ? []
      : [{ at: atHeading(people, "role"), message: "Nobody in post is deputy or stands in for somebody." }],
});

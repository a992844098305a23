import { policies } from "../workbook/sheets/policies";
import { atHeading } from "./fault";
import { defineRule, rows } from "./rule";

export const noCulturePolicy = defineRule({
  id: "R-12",
  title: "No statement on security culture",
  action: "Add a row with Kind Culture statement, even if another policy contains it.",
  why: "Staff should read which behaviour the entity wants from everybody.",
  source: { document: "CAA security culture pages", place: "self-assessment tool" },
  chapter: 1,
  severity: { "1": "explain" },
  reads: [policies],
  example: {
    passes: { rows: [rows(policies, [{ policyId: "POL-002", kind: "CULTURE", status: "CURRENT" }])] },
    fails: { rows: [rows(policies, [{ policyId: "POL-002", kind: "CULTURE", status: "DRAFT" }])] },
  },
  check: (book) =>
    book.records(policies).some(({ kind, status }) => kind === "CULTURE" && status === "CURRENT")
      ? []
      : [{ at: atHeading(policies, "kind"), message: "No policy on Policies is a culture statement that is current." }],
});

// The register of the workload as a sheet record, so that a snapshot can be taken of it.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../typescript.cjs");
const { choice, date, decimal, rowId, scale, text } = require("../../src/core/workbook/column.ts");
const { defineList } = require("../../src/core/workbook/define-list.ts");
const { defineSheet } = require("../../src/core/workbook/define-sheet.ts");

export const statuses = defineList({
  id: "benchStatus",
  title: "Status",
  purpose: "How a finding stands",
  codes: [
    { code: "OPEN", label: "Open", meaning: "Nothing was done yet" },
    { code: "BUSY", label: "In progress", meaning: "Somebody works on it" },
    { code: "WAITING", label: "Waiting", meaning: "Somebody else has to act first" },
    { code: "DONE", label: "Done", meaning: "Closed" },
    { code: "DROPPED", label: "Dropped", meaning: "Closed without action" },
  ],
  source: "Suggested",
});

export const register = defineSheet({
  id: "benchRegister",
  name: "Register",
  table: "tblRegister",
  chapter: null,
  set: "full",
  group: "record",
  purpose: "Only for the bench.",
  columns: {
    findingId: rowId("Finding ID"),
    finding: text("What was found", "In words."),
    status: choice("Status", statuses, "How it stands."),
    owner: text("Owner", "Who acts."),
    site: text("Site", "Where."),
    foundOn: date("Found on", "When."),
    dueOn: date("Due on", "By when."),
    closedOn: date("Closed on", "When it was closed."),
    severity: scale("Severity", "1 to 5.", 1, 5),
    likelihood: scale("Likelihood", "1 to 5.", 1, 5),
    hours: decimal("Hours spent", "So far.", 0, 1000),
    reference: text("Reference", "Where the papers are."),
  },
});

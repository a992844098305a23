import { incidents } from "../workbook/sheets/incidents";
import { atHeading } from "./fault";
import { defineRule, on, rows } from "./rule";
import { isWithinMonths } from "./within-months";

const REPORT = { reportId: "INC-001", reporterType: "STAFF" } as const;

/** A signal of silence, so an anonymous report counts: whoever wrote it dared to. */
export const noStaffReport = defineRule({
  id: "R-62",
  title: "No reports by staff",
  action: "Find out why people are silent, and show them what earlier reports led to.",
  why: "Where nobody reports anything, people have stopped reporting rather than noticing.",
  source: "our suggestion",
  chapter: 5,
  severity: { "2": "explain" },
  reads: [incidents],
  limit: { words: "months of silence that are too long", value: 12, looser: "higher" },
  example: {
    passes: { rows: [rows(incidents, [{ ...REPORT, receivedOn: on("2025-10-15") }])] },
    fails: { rows: [rows(incidents, [{ ...REPORT, receivedOn: on("2025-10-14") }])] },
  },
  check: (book, { limit }) => {
    const isHeard = book
      .records(incidents)
      .filter(({ reporterType }) => reporterType === "STAFF" || reporterType === "ANONYMOUS")
      .some(({ receivedOn }) => isWithinMonths(receivedOn, limit, book.asOf));
    return isHeard ? [] : [{ at: atHeading(incidents, "receivedOn"), message: `No report by staff came in during the last ${limit} months.` }];
  },
});

import { choice, date, longText, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { severity } from "../lists/severity";

/** What the last self-check found that was written into the workbook. The add-in writes it. */
export const checkFindings = defineSheet({
  id: "checkFindings",
  name: "Findings of the last check",
  table: "tblCheckFindings",
  chapter: null,
  set: "essential",
  group: "steer",
  beside: "readiness",
  purpose: "What the last check found, the gravest first. Mend it at its cell, then check again. The add-in writes these rows.",
  columns: {
    finding: text("Finding", "Rule, record and column: the same tomorrow for the same thing.", { width: 32 }),
    severity: choice("Severity", severity, "How much it stands in the way.", {
      width: 11,
      tones: { BLOCKS: "bad", EXPLAIN: "caution", ADVICE: "muted", INFO: "muted" },
    }),
    where: text("Where", "Sheet and cell.", { width: 24 }),
    message: longText("What is wrong", "In a sentence.", { width: 72 }),
    action: longText("What to do", "In a sentence.", { width: 72 }),
    chapter: whole("Chapter", "Chapter of the Framework.", 1, 10, { width: 9 }),
    since: date("Since", "First written here on.", { width: 12 }),
    explanation: longText("Explanation", "Who explained it, until when, and why.", { width: 40 }),
  },
});

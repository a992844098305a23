import { allRules } from "../rules";
import { staffInPost } from "../rules/staff-in-post";
import { SCHEMA_VERSION } from "../workbook/schema-version";
import { addedRecords } from "../workbook/record-edits";
import { explanations } from "../workbook/sheets/explanations";
import { assess, assessInSteps } from "./assess";
import type { CheckEngine } from "./check-engine";
import { fixOf } from "./fixes";
import { readinessEdits } from "./readiness-edits";
import { semsBook, semsBookInSteps } from "../metrics/sems-book";

/** The check with all rules. It is a script of its own, loaded when somebody checks. */
export const ruleCheckEngine: CheckEngine = {
  schemaVersion: SCHEMA_VERSION,
  request: { tables: "all", layout: true },
  read: semsBook,
  readInSteps: semsBookInSteps,
  assessInSteps: (book, phase) => assessInSteps(book, phase),
  ruleInWords: (rule) => allRules.find(({ id }) => id === rule),
  readinessEdits,
  fixTitle: (rule) => fixOf(rule)?.title,
  planFix: (rule, findings, open, phase) => {
    const ids = new Set(findings.map(({ id }) => id));
    const alone = allRules.filter(({ id }) => id === rule);
    const now = assess(open.book, phase, alone).findings.filter(({ id }) => ids.has(id));
    return fixOf(rule)?.plan(now, open) ?? { outcomes: [], edits: [] };
  },
  explanationEdits: (findings, { reason, owner, until }, open) => {
    const rows = findings.map(({ id }) => ({ finding: id, reason, owner, agreedOn: open.book.asOf, until }));
    const added = addedRecords(explanations, rows, open);
    return "refusal" in added ? added : added.edits;
  },
  staffInPost: (book) => staffInPost(book).flatMap(({ name }) => name ?? []),
};

import { registerCounters } from "../metrics/cards";
import { allRules } from "../rules";
import { allLists } from "../workbook/lists";
import { SCHEMA_VERSION } from "../workbook/schema-version";
import { registers } from "../workbook/sheets";
import { SnapshotBook } from "../workbook/snapshot-book";
import { takeSnapshot } from "../workbook/take-snapshot";
import { assessInSteps } from "./assess";
import type { CheckEngine } from "./check-engine";
import { readinessEdits } from "./readiness-edits";

/** The check with all rules. It is a script of its own, loaded when somebody checks. */
export const ruleCheckEngine: CheckEngine = {
  schemaVersion: SCHEMA_VERSION,
  request: { tables: "all", layout: true },
  read: (content, today) => new SnapshotBook(takeSnapshot(content, { sheets: registers, lists: allLists }, today), registerCounters),
  assessInSteps: (book, phase) => assessInSteps(book, phase),
  ruleInWords: (rule) => allRules.find(({ id }) => id === rule),
  readinessEdits,
};

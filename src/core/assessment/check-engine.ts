import type { PhaseCode } from "../framework/assessment-phase";
import type { WorkbookContent } from "../workbook/content";
import type { WorkbookEdit } from "../workbook/edits";
import type { ReadRequest } from "../workbook/host";
import type { SerialDay } from "../workbook/serial-day";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { OpenBook } from "../workbook/open-book";
import type { NotWritable } from "../workbook/record-edits";
import type { Steps } from "../workbook/steps";
import type { Assessment } from "./assess";
import type { Finding } from "./finding";
import type { FixPlan } from "./fixes/fix";
import type { ReadinessWords } from "./readiness-edits";

/** What a rule says of itself, for whoever reads one of its findings. */
export interface RuleInWords {
  /** The failing state: `Measure in place without a metric`. */
  readonly title: string;
  readonly why: string;
}

/** Why findings are all right for now, who answers for that, and until when. */
export interface ExplanationInput {
  readonly reason: string;
  readonly owner: string;
  readonly until: SerialDay;
}

/** What a door can ask the core about checking a workbook. Every function is pure. */
export interface CheckEngine {
  /** The newest schema version that the rules know. */
  readonly schemaVersion: number;
  /** What a host has to read before a check. */
  readonly request: ReadRequest;
  /** @param today the calendar's day, where the workbook has no day of its own */
  read(content: WorkbookContent, today: SerialDay): SnapshotBook;
  /** The same in short steps: after each of them the caller may do something else. */
  readInSteps(content: WorkbookContent, today: SerialDay): Steps<SnapshotBook>;
  /** A check in short steps: after each of them the caller may do something else. */
  assessInSteps(book: SnapshotBook, phase: PhaseCode): Steps<Assessment>;
  /** Undefined for a rule that is not there. */
  ruleInWords(rule: string): RuleInWords | undefined;
  /** What writes a check into the sheet Readiness; null where the workbook has no such sheet. */
  readinessEdits(content: WorkbookContent, book: SnapshotBook, assessment: Assessment, words: ReadinessWords): readonly WorkbookEdit[] | null;
  /** What a safe fix does, in words; undefined for a rule whose findings only a person can mend. */
  fixTitle(rule: string): string | undefined;
  /** What the safe fix of a rule would do to findings, wherever they stand in the workbook now; those that are gone are left out. */
  planFix(rule: string, findings: readonly Finding[], open: OpenBook, phase: PhaseCode): FixPlan;
  /** The edits that put one row for each finding into Explanations. */
  explanationEdits(findings: readonly Finding[], answer: ExplanationInput, open: OpenBook): readonly WorkbookEdit[] | NotWritable;
  /** Names of the staff who hold a role today. */
  staffInPost(book: SnapshotBook): readonly string[];
}

import type { PhaseCode } from "../framework/assessment-phase";
import type { Severity } from "../rules/severity";

/** What somebody answered to a finding, on Explanations. */
export interface ExplainedBy {
  readonly explanation: string;
  readonly reason: string;
  readonly owner: string;
  /** `2027-01-31`. */
  readonly until: string;
  /** False for a finding that blocks: it is answered, and still open. */
  readonly counts: boolean;
}

/** Something that stands in the way of an assessment, at its exact cell. */
export interface Finding {
  /** Rule, record and column: the same tomorrow for the same thing. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The phase from which on it matters. */
  readonly phase: PhaseCode;
  readonly chapter: number | null;
  /** Id of the register; null for what belongs to none. */
  readonly register: string | null;
  /** Id of the record; null for what is not about one. */
  readonly row: string | null;
  /** The sheet as it is named in this workbook; empty for the workbook as a whole. */
  readonly sheet: string;
  /** `F7`, or empty for the whole sheet. */
  readonly cell: string;
  readonly message: string;
  readonly action: string;
  /** Where the rule comes from, in words. */
  readonly source: string;
  readonly explained?: ExplainedBy;
  /** The last day of the explanation that has run out: `2026-09-30`. */
  readonly explanationEnded?: string;
}

import type { WorkbookEdit } from "../../workbook/edits";
import type { OpenBook } from "../../workbook/open-book";
import type { Finding } from "../finding";

/** One cell before and after, in words for a preview. */
export interface FixChange {
  readonly sheet: string;
  /** `F7`, or empty for the whole sheet. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What becomes of one finding: what would change, or one sentence on why it cannot be mended safely. */
export type FixOutcome =
  { readonly finding: Finding; readonly changes: readonly FixChange[] } | { readonly finding: Finding; readonly refusal: string };

/** Nothing is changed before somebody has seen this and asked for it. */
export interface FixPlan {
  /** One for each finding, in their order. */
  readonly outcomes: readonly FixOutcome[];
  /** All of them together; a cell that was changed since it was read is not written over. */
  readonly edits: readonly WorkbookEdit[];
}

/** A way to mend what some rules find, without deciding anything that only a person can decide. */
export interface Fix {
  /** Ids of the rules whose findings it mends; no other fix has them. */
  readonly rules: readonly string[];
  /** What it does: `Turns a text that is a date into a date`. */
  readonly title: string;
  /** The register that gets new ids, whose sheet is to be read as a whole so that its "next id" follows. */
  readonly givesIdsOf?: (finding: Finding) => string | null;
  /** All findings at once, because they may share what they need: the next free id, a column of Config. */
  plan(findings: readonly Finding[], given: OpenBook): FixPlan;
}

/** The common case: findings that have nothing to do with one another. */
export function oneByOne(planOne: (finding: Finding, given: OpenBook) => FixStep): Fix["plan"] {
  return (findings, given) => {
    const steps = findings.map((finding) => ({ finding, step: planOne(finding, given) }));
    return {
      outcomes: steps.map(({ finding, step }) => ("refusal" in step ? { finding, refusal: step.refusal } : { finding, changes: step.changes })),
      edits: steps.flatMap(({ step }) => ("refusal" in step ? [] : step.edits)),
    };
  };
}

export type FixStep = { readonly changes: readonly FixChange[]; readonly edits: readonly WorkbookEdit[] } | Refusal;

export interface Refusal {
  readonly refusal: string;
}

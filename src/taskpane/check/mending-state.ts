import type { Finding } from "../../core/assessment/finding";
import type { FixPlan } from "../../core/assessment/fixes/fix";

/** What is being mended or explained; one thing at a time. `subject` is the finding whose card it belongs to. */
export type Mending =
  | { readonly kind: "fix"; readonly subject: string; readonly findings: readonly Finding[]; readonly plan: FixPlan }
  | { readonly kind: "explain"; readonly subject: string; readonly findings: readonly Finding[] };

/** Whether two plans would do the same, in the words that the user was shown. */
export function isSamePlan(one: FixPlan, other: FixPlan): boolean {
  return JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
}

function wordsOf({ outcomes }: FixPlan): readonly unknown[] {
  return outcomes.map((outcome) => ("refusal" in outcome ? [outcome.finding.id, outcome.refusal] : [outcome.finding.id, outcome.changes]));
}

/** How many findings a plan mends. */
export function mendedCount({ outcomes }: FixPlan): number {
  return outcomes.filter((outcome) => !("refusal" in outcome)).length;
}

import { findingPlace } from "../core/assessment/finding-place";
import type { FixOutcome, FixPlan } from "../core/assessment/fixes/fix";
import { fixWords } from "../locales/fix-words";

/** What a fix would change, before → after, a finding after the other; then those that only a person can mend, with the reason. */
export function fixLines(title: string, { outcomes }: FixPlan): readonly string[] {
  const mended = outcomes.flatMap((outcome) => ("refusal" in outcome ? [] : mendedLines(outcome)));
  const refused = outcomes.flatMap((outcome) => ("refusal" in outcome ? refusedLines(outcome) : []));
  return [
    fixWords.title(title),
    ...mended,
    ...(refused.length === 0 ? [] : [fixWords.refused(outcomes.filter((outcome) => "refusal" in outcome).length), ...refused]),
  ];
}

function mendedLines({ finding, changes }: Exclude<FixOutcome, { readonly refusal: string }>): readonly string[] {
  return [`  ${finding.id}`, ...changes.map((change) => `    ${findingPlace(change)}: ${change.before} → ${change.after}`)];
}

function refusedLines({ finding, refusal }: Extract<FixOutcome, { readonly refusal: string }>): readonly string[] {
  return [`  ${finding.id}  ${findingPlace(finding)}: ${finding.message}`, `    ${refusal}`];
}

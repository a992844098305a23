import type { Assessment } from "../core/assessment/assess";
import type { Finding } from "../core/assessment/finding";
import { findingPlace } from "../core/assessment/finding-place";
import type { ReadinessWords } from "../core/assessment/readiness-edits";
import { phases, type PhaseCode } from "../core/framework/assessment-phase";
import { checkWords as words } from "./check-words";

/** The result of a check in a few lines, the same from every door. */
export function headLines(assessment: Assessment): readonly string[] {
  const { counts, rules, planned, forecast } = assessment;
  return [
    `${titleWords(assessment)}: ${resultWords(assessment).toUpperCase()}`,
    words.selfCheck,
    words.counts(counts),
    words.rules(rules.run, rules.skipped.length, rules.tuned.length),
    plannedWords(planned),
    forecastWords(forecast),
  ];
}

/** The gate and the day: `Phase 2 (Operating and Effective), as of 2026-10-31`. */
export function titleWords({ phase, asOf }: { readonly phase: PhaseCode; readonly asOf: string }): string {
  const { name = phase, standard = "" } = phases.find(({ code }) => code === phase) ?? {};
  return words.title(name, standard, asOf);
}

/** `ready with issues (tuned: 2)`. */
export function resultWords({ result, rules }: Assessment): string {
  return words.tunedResult(words.results[result], rules.tuned.filter((tuning) => tuning.loosened && !tuning.refused).length);
}

export function plannedWords(planned: Assessment["planned"]): string {
  if (planned === null) return words.notPlanned;
  if (planned.passedOn !== null) return words.passed(planned.passedOn);
  return planned.days < 0 ? words.plannedPast(planned.on) : words.planned(planned.on, planned.days);
}

export function forecastWords(forecast: Assessment["forecast"]): string {
  return "cannotSay" in forecast ? words.noForecast[forecast.cannotSay] : words.forecast(forecast.on, forecast.from, forecast.to);
}

/** What a check says on the sheet Readiness. */
export function readinessWords(assessment: Assessment): ReadinessWords {
  return {
    result: headLines(assessment).join("\n"),
    explanation: (finding) => explanationWords(finding).join(" "),
    more: words.moreFindings,
  };
}

/** What somebody answered to a finding; nothing where nobody did. */
export function explanationWords({ explained, explanationEnded }: Finding): readonly string[] {
  if (explanationEnded !== undefined) return [words.explanationEnded(explanationEnded)];
  if (!explained) return [];
  const { reason, owner, until, counts } = explained;
  return [counts ? words.explainedBy(reason, owner, until) : words.answered(reason, owner)];
}

/** Where a finding stands, in words. */
export function placeWords(finding: Finding): string {
  return findingPlace(finding) || words.workbook;
}

/** No items, no share: never 100 %. */
export function shareWords(share: number | null): string {
  return share === null ? "–" : `${Math.floor(share * 100)} %`;
}

/** Rules that were skipped, those with the same reason together: `no data: R-12, R-13`. */
export function skippedWords({ rules }: Assessment): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of rules.skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  return [...byReason].map(([reason, own]) => `${reason}: ${own.join(", ")}`);
}

/** What the entity changed about the rules, one line each. */
export function tunedWords({ rules }: Assessment): readonly string[] {
  return rules.tuned.map(({ rule, change, refused, loosened }) => words.tuning(rule, change, refused, loosened));
}

import type { PhaseCode } from "../framework/assessment-phase";
import type { Rule } from "../rules/rule";
import { compareSeverity, severityAt, type Severity } from "../rules/severity";
import { ruleChanges } from "../workbook/sheets/rule-changes";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { CodeOf } from "../workbook/define-list";
import type { severity as severityList } from "../workbook/lists/severity";

/** What an entity changed about a rule, as each report lists it. */
export interface Tuning {
  readonly rule: string;
  /** `severity advice instead of explain`, in words. */
  readonly change: string;
  /** Whether the rule became milder. */
  readonly loosened: boolean;
  /** Whether it was not applied, because what blocks cannot be made milder. */
  readonly refused: boolean;
}

/** A rule as it is applied: at one phase, with the entity's own numbers. */
export interface TunedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly limit: number;
  readonly tunings: readonly Tuning[];
}

const SEVERITY_OF: Readonly<Record<CodeOf<typeof severityList>, Severity>> = { BLOCKS: "blocks", EXPLAIN: "explain", ADVICE: "advice", INFO: "info" };

/** Undefined where the rule does not belong to the phase. Whatever blocks keeps its severity, and its number may only become stricter. */
export function tunedRule(rule: Rule, phase: PhaseCode, book: SnapshotBook): TunedRule | undefined {
  const own = severityAt(rule.severity, phase);
  if (!own) return undefined;
  const changes = book.recordsBy(ruleChanges, "rule").get(rule.id) ?? [];
  let tuned: TunedRule = { rule, severity: own, limit: rule.limit?.value ?? 0, tunings: [] };
  for (const { severity, number } of changes) {
    if (severity !== undefined) tuned = withSeverity(tuned, own, SEVERITY_OF[severity]);
    if (number !== undefined && rule.limit) tuned = withNumber(tuned, own, number);
  }
  return tuned;
}

function withSeverity(tuned: TunedRule, own: Severity, severity: Severity): TunedRule {
  const loosened = compareSeverity(severity, own) > 0;
  const tuning = { rule: tuned.rule.id, change: `severity ${severity} instead of ${own}`, loosened, refused: loosened && own === "blocks" };
  return { ...tuned, severity: tuning.refused ? own : severity, tunings: [...tuned.tunings, tuning] };
}

function withNumber(tuned: TunedRule, own: Severity, number: number): TunedRule {
  const { limit } = tuned.rule;
  if (!limit || number === limit.value) return tuned;
  const loosened = number > limit.value === (limit.looser === "higher");
  const tuning = {
    rule: tuned.rule.id,
    change: `${number} instead of ${limit.value} ${limit.words}`,
    loosened,
    refused: loosened && own === "blocks",
  };
  return { ...tuned, limit: tuning.refused ? limit.value : number, tunings: [...tuned.tunings, tuning] };
}

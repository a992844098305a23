import type { PhaseCode } from "../framework/assessment-phase";
import type { RecordOf } from "../workbook/define-sheet";
import { ruleChanges } from "../workbook/sheets/rule-changes";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { shortened } from "./found-column";
import { having } from "./having";
import { defineRule, rows, type Rule } from "./rule";
import { compareSeverity, severityAt, type Severity } from "./severity";

type Change = RecordOf<typeof ruleChanges.columns>;

const SEVERITY_OF: Readonly<Record<NonNullable<Change["severity"]>, Severity>> = {
  BLOCKS: "blocks",
  EXPLAIN: "explain",
  ADVICE: "advice",
  INFO: "info",
};

export const changedRuleWithoutEffect = defineRule({
  id: "S-18",
  title: "Changed rule without effect",
  action: "Correct the row of Changed rules on Config, or delete it.",
  why: "Somebody believes that a rule was tuned, and it is applied as before.",
  source: "our suggestion",
  chapter: null,
  severity: { GAP: "advice" },
  reads: [ruleChanges],
  example: {
    passes: { rows: [rows(ruleChanges, [{ rule: "S-18", severity: "EXPLAIN" }])] },
    fails: { rows: [rows(ruleChanges, [{ rule: "R-999", severity: "INFO" }])] },
  },
  check: (book, { phase, rules }) => {
    const byId = new Map(rules.map((rule) => [rule.id.toLowerCase(), rule]));
    return forEach(having(book.records(ruleChanges), "rule"), (change) =>
      changeFaults(change, change.rule, byId.get(change.rule.toLowerCase()), phase),
    );
  },
});

function changeFaults(change: Change, name: string, rule: Rule | undefined, phase: PhaseCode): readonly Fault[] {
  if (!rule) return [{ at: atCell(ruleChanges, change, "rule"), message: `There is no rule “${shortened(name)}”.` }];
  const own = severityAt(rule.severity, phase);
  const blocks = own === "blocks";
  const severity = change.severity && SEVERITY_OF[change.severity];
  const faults: Fault[] = [];
  if (blocks && severity && compareSeverity(severity, own) > 0)
    faults.push({ at: atCell(ruleChanges, change, "severity"), message: `${name} blocks in this phase; it cannot be made milder.` });
  if (change.number !== undefined && !rule.limit)
    faults.push({ at: atCell(ruleChanges, change, "number"), message: `${name} has no number that could be changed.` });
  else if (blocks && change.number !== undefined && rule.limit && isLooser(change.number, rule.limit))
    faults.push({ at: atCell(ruleChanges, change, "number"), message: `${name} blocks in this phase; its number can only be made stricter.` });
  return faults;
}

function isLooser(number: number, limit: NonNullable<Rule["limit"]>): boolean {
  return limit.looser === "higher" ? number > limit.value : number < limit.value;
}
